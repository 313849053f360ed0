using System.Text.Json.Nodes;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The rule sets of the shipped rule files and of a folder over them, found by place, insurance and year.</summary>
internal sealed class RuleFolders
{
    private readonly Dictionary<string, (RuleFile File, int Year)> _sets = new(StringComparer.Ordinal);
    private readonly ReferenceTable _table;
    private readonly Dictionary<string, EffectiveRules> _effective = new(StringComparer.Ordinal);

    /// <summary>The rule sets of files.</summary>
    /// <param name="files">The later of two files with one id counts.</param>
    /// <param name="table">The published wages that figures of other years and places are read from.</param>
    public RuleFolders(IEnumerable<RuleFile> files, ReferenceTable table)
    {
        _table = table;
        foreach (RuleFile file in files)
        {
            foreach (int year in file.Years())
            {
                _sets[file.Id(year)] = (file, year);
            }
        }
    }

    /// <summary>The ids of the rule sets that hostile cases are made for, in order.</summary>
    public IEnumerable<string> Ids => _sets.Keys.Order(StringComparer.Ordinal);

    /// <summary>
    /// The rule sets of a year, one for each of its parts: of the nearest place that has the year and applies below.
    /// </summary>
    public EffectiveRules[] PartsOf(string jurisdiction, string insurance, int year)
    {
        string[] places = [jurisdiction, jurisdiction[..4] + "00", jurisdiction[..2] + "0000", "100000"];
        return
        [
            .. places
                .Distinct(StringComparer.Ordinal)
                .Select(place =>
                    Named(place, insurance, year)
                        .Where(id => place == jurisdiction || _sets[id].File.AppliesBelow)
                        .ToArray()
                )
                .FirstOrDefault(ids => ids.Length > 0, [])
                .Select(Get),
        ];
    }

    /// <summary>The rules of an id as they are in effect.</summary>
    public EffectiveRules Get(string id)
    {
        if (!_effective.TryGetValue(id, out EffectiveRules? rules))
        {
            (RuleFile file, int year) = _sets[id];
            rules = new EffectiveRules(id, file, year, Parent(file, year), figure => Figure(figure, file, year));
            _effective.Add(id, rules);
        }

        return rules;
    }

    /// <summary>The number of a figure of another year or place, or null where it is not on file.</summary>
    private Figure? Figure(JsonNode figure, RuleFile file, int year)
    {
        int back = year - ((int?)figure["yearsBefore"] ?? 0);
        if ((string?)figure["amount"] is not string amount)
        {
            return _table.Find(figure, file.Jurisdiction, (int?)figure["statisticYear"] ?? back, year);
        }

        string[] of = ((string?)figure["of"] ?? $"{file.Jurisdiction}/{file.Insurance}").Split('/');
        int wanted = (int?)figure["contributionYear"] ?? back;
        // An amount of the year itself is what a notice names that is not on file.
        if (wanted == year || Named(of[0], of[1], wanted).LastOrDefault() is not string id)
        {
            return null;
        }

        EffectiveRules rules = Get(id);
        Dictionary<string, object?> facts = new() { ["referenceWage"] = _table.Find(of[0], null, rules)?.Monthly };
        return new Scope(rules, facts).Number(new Node.Name(amount)) is Fraction known
            ? new Figure(known, rules.Amounts[amount].Announced?.Document ?? rules.File.Document(wanted))
            : null;
    }

    private EffectiveRules? Parent(RuleFile file, int year)
    {
        if ((string?)file.Json["extends"] is not string parent)
        {
            return null;
        }

        string[] parts = parent.Split('/');
        return Get(
            parts.Length == 3
                ? parent
                : Named(parts[0], parts[1], year).LastOrDefault() ?? throw new FormatException(parent)
        );
    }

    /// <summary>The ids of a place's rule sets of a year, in the order of their parts.</summary>
    private IEnumerable<string> Named(string place, string insurance, int year) =>
        _sets
            .Where(set =>
                (set.Value.File.Jurisdiction, set.Value.File.Insurance, set.Value.Year) == (place, insurance, year)
            )
            .Select(set => set.Key)
            .Order(StringComparer.Ordinal);
}
