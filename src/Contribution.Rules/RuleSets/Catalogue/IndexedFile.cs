using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>
/// The properties of a rule file that the catalogue needs before it reads the file. <c>rules/index.csv</c> lists the embedded files, a
/// line each; a test makes the lines from the files.
/// </summary>
internal sealed record IndexedFile
{
    /// <summary>The columns of the index.</summary>
    public const string Header = "file,jurisdiction,insurance,from,through,appliesBelow,extends,parts";

    /// <summary>The file's name below the folder of the rules.</summary>
    public required string Name { get; init; }
    public required string Jurisdiction { get; init; }
    public required Insurance Insurance { get; init; }
    public required int From { get; init; }
    public required int Through { get; init; }
    public required bool AppliesBelow { get; init; }
    public required string? Extends { get; init; }

    /// <summary>The years of which it has a part only, with the first month, as ids write them: <c>2020-07</c>.</summary>
    public required string Parts { get; init; }

    /// <summary>The ids that the file gives rule sets for.</summary>
    public IEnumerable<RuleSetId> Ids
    {
        get
        {
            Dictionary<int, RuleSetId> parts = Parts
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => RuleSetId.Parse($"{Jurisdiction}/{ChoiceNames.Of(Insurance)}/{part}"))
                .ToDictionary(id => id.Year);
            return Enumerable
                .Range(From, Through - From + 1)
                .Select(year =>
                    parts.TryGetValue(year, out RuleSetId part) ? part : new RuleSetId(Jurisdiction, Insurance, year)
                );
        }
    }

    /// <summary>Describes a file that was read.</summary>
    public static IndexedFile Describe(Layer layer) =>
        new()
        {
            Name = layer.Name,
            Jurisdiction = layer.File.Jurisdiction,
            Insurance = layer.File.Insurance,
            From = layer.File.ContributionYears.From,
            Through = layer.File.ContributionYears.Last,
            AppliesBelow = layer.File.AppliesBelow,
            Extends = layer.File.Extends,
            Parts = string.Join(
                ' ',
                layer.Ids.Where(id => id.Month is not null).Select(id => id.ToString()[(id.Family.Length + 1)..])
            ),
        };

    /// <summary>Reads the cells of a line of the index.</summary>
    public static IndexedFile Parse(string[] cells) =>
        cells is [var name, var place, var word, var from, var through, var below, var extends, var parts]
        && ChoiceNames.TryParse(word, out Insurance insurance)
            ? new IndexedFile
            {
                Name = name,
                Jurisdiction = place,
                Insurance = insurance,
                From = int.Parse(from, CultureInfo.InvariantCulture),
                Through = int.Parse(through, CultureInfo.InvariantCulture),
                AppliesBelow = below == "yes",
                Extends = extends.Length > 0 ? extends : null,
                Parts = parts,
            }
            : throw new FormatException($"\"{string.Join(',', cells)}\" is no line of the index");

    /// <summary>The line of the index.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Name},{Jurisdiction},{ChoiceNames.Of(Insurance)},{From},{Through},{(AppliesBelow ? "yes" : "")},{Extends},{Parts}"
        );
}
