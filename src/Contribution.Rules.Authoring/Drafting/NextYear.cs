using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Contribution.Rules.Authoring.Drafting;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Authoring;

/// <summary>
/// The files of the next contribution year of a place: the announced figures, and nothing else. All rules stay those of
/// the year before.
/// </summary>
public sealed class NextYear
{
    private readonly RuleSet _before;
    private readonly NewPlace _place;
    private readonly AnnouncedYear _announced;
    private readonly MonthSpan _months;

    // Amounts of the year before that go on in the place of announced ones; null where none do.
    private readonly ImmutableSortedDictionary<string, decimal>? _kept;

    /// <summary>The files of announced figures.</summary>
    /// <param name="before">The rule set that answers the place before: in the year before, or in an earlier part of the new one.</param>
    /// <param name="place">The place, and the new year.</param>
    /// <param name="announced">The announced figures.</param>
    /// <param name="months">The months that it says it of: the new year's, or a part of them.</param>
    public NextYear(RuleSet before, NewPlace place, AnnouncedYear announced, MonthSpan months)
        : this(before, place, announced, months, kept: null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(announced);
    }

    private NextYear(
        RuleSet before,
        NewPlace place,
        AnnouncedYear announced,
        MonthSpan months,
        ImmutableSortedDictionary<string, decimal>? kept
    ) => (_before, _place, _announced, _months, _kept) = (before, place, announced, months, kept);

    /// <summary>The amounts that were announced for the year before and are not announced anew: they would be stale.</summary>
    public ImmutableArray<string> Stale =>
        [.. _before.Announced.Select(announced => announced.Amount.Name).Where(name => !Amounts.ContainsKey(name))];

    /// <summary>The announced amounts that the rule set does not have.</summary>
    public ImmutableArray<string> Unknown =>
        [.. Amounts.Keys.Where(name => _before.Amounts.All(amount => amount.Name != name))];

    /// <summary>Whether a reference wage is announced that no rule of the set has ever read.</summary>
    public bool IsWageUnread => Wage is not null && _before.ReferenceWage is null;

    /// <summary>The files of months in which the announced amounts of the year before go on, by the same document.</summary>
    /// <param name="kept">The months.</param>
    /// <returns>Null where no amount was announced for the year before.</returns>
    public NextYear? CreateKeptPart(MonthSpan kept)
    {
        ImmutableSortedDictionary<string, decimal> amounts = _before.Announced.ToImmutableSortedDictionary(
            announced => announced.Amount.Name,
            announced => announced.Yuan,
            StringComparer.Ordinal
        );
        return amounts.IsEmpty ? null : new NextYear(_before, _place, _announced, kept, amounts);
    }

    /// <summary>The rule file: it extends the year before.</summary>
    /// <exception cref="InvalidOperationException">
    /// <see cref="Unknown"/>, <see cref="Stale"/> or <see cref="IsWageUnread"/> says that the figures do not fit.
    /// </exception>
    public DraftFile RuleFile => new($"{Name}.json", DraftJson.Text(Rules()));

    /// <summary>The table with the reference wage; null where none is announced.</summary>
    public DraftFile? Wages =>
        Wage is ReferenceWage wage && _before.ReferenceWage is RequiredReferenceWage read
            ? new DraftFile($"{_place.Folder}/{Year}/reference-wages.json", DraftJson.Text(Table(wage, read)))
            : null;

    private string Name => $"{_place.Folder}/{Part}-{ChoiceNames.Of(_before.Id.Insurance)}";

    /// <summary>The year, or its part, as ids have it: <c>2027-07</c>.</summary>
    private string Part =>
        (_before.Id with { Year = _place.Year, Month = _months.PartOf(_place.Year) }).ToString().Split('/')[^1];

    private string Year => DraftYears.Key(_place.Year);

    /// <summary>The worked cases: a person below and at the floor, and one at and above the ceiling.</summary>
    /// <param name="set">The rule set that the new file gives.</param>
    /// <returns>Null where the rule set has neither for an employee.</returns>
    public DraftFile? Cases(RuleSet set) =>
        new BoundCases(set, _place, Wage).Write() is string cases
            ? new DraftFile(Name + RuleFileNames.CasesEnding, cases)
            : null;

    private ImmutableSortedDictionary<string, decimal> Amounts => _kept ?? _announced.Amounts;

    private ReferenceWage? Wage => _kept is null ? _announced.ReferenceWage : null;

    private void ThrowIfUnfit()
    {
        string[] reasons =
        [
            .. Unknown.Select(name => $"there is no amount {name}"),
            .. Stale.Select(name => $"the amount {name} of the year before would be kept"),
            .. IsWageUnread ? ["its rules read no reference wage"] : Array.Empty<string>(),
        ];
        if (reasons.Length > 0)
        {
            throw new InvalidOperationException($"{_before.Id}: {string.Join("; ", reasons)}");
        }
    }

    private JsonObject Rules()
    {
        ThrowIfUnfit();
        JsonObject file = new()
        {
            ["format"] = HeaderCheck.Format,
            ["jurisdiction"] = _place.Jurisdiction,
            ["insurance"] = ChoiceNames.Of(_before.Id.Insurance),
            ["appliesBelow"] = PlaceCodes.HasPlacesBelow(_place.Jurisdiction),
            ["contributionYears"] = DraftYears.Write(
                _months == MonthSpan.OfYear(_place.Year) ? null : _months,
                _place.Year
            ),
            ["extends"] = _before.Id.ToString(),
            ["source"] = Source(published: false),
        };
        JsonObject amounts = [];
        foreach (CitedAmount amount in _before.Amounts)
        {
            if (Amounts.TryGetValue(amount.Name, out decimal figure))
            {
                amounts[amount.Name] = Amount(amount, figure);
            }
        }

        if (amounts.Count > 0)
        {
            file["amounts"] = amounts;
        }

        return file;
    }

    private JsonObject Amount(CitedAmount amount, decimal figure)
    {
        JsonObject part = [];
        if (amount.Called is Wording name)
        {
            part["name"] = new JsonObject { ["zh"] = name.Zh, ["en"] = name.En };
        }

        if (amount.Text is string computed)
        {
            part["value"] = computed;
        }

        part["byYear"] = new JsonObject { [Year] = _kept is not null ? Kept(figure) : figure };
        part["article"] = _announced.Article;
        return part;
    }

    private JsonObject Kept(decimal figure)
    {
        string year = DraftYears.Key(_before.Id.Year);
        return new JsonObject
        {
            ["value"] = figure,
            ["reading"] = new JsonObject
            {
                ["zh"] = $"继续执行 {year} 年度的数额。",
                ["en"] = $"The amount of {year} goes on.",
            },
        };
    }

    private JsonObject Table(ReferenceWage wage, RequiredReferenceWage read)
    {
        string of = read.Scope switch
        {
            WageScope.Province => _place.Jurisdiction[..2] + "0000",
            WageScope.City => _place.Jurisdiction[..4] + "00",
            _ => _place.Jurisdiction,
        };
        JsonObject row = new()
        {
            ["place"] = of,
            ["scope"] = ChoiceNames.Of(read.Scope),
            ["population"] = read.Population ?? "announced",
            ["statisticYear"] = _place.Year - 1,
            ["contributionYear"] = _place.Year,
            [wage.IsAnnual ? "annual" : "monthly"] = wage.Yuan,
            ["source"] = Source(published: true),
        };
        return new JsonObject { ["format"] = HeaderCheck.Format, ["referenceWages"] = new JsonArray(row) };
    }

    private JsonObject Source(bool published)
    {
        string issued = FigureFormat.Day(_announced.Issued);
        JsonObject source = new() { ["document"] = _announced.Document };
        Add("issuer", _announced.Issuer);
        Add("title", _announced.Title);
        source["issued"] = issued;
        Add("published", published ? issued : null);
        Add("trust", ChoiceNames.Find(_announced.Trust));
        return source;

        void Add(string key, string? text)
        {
            if (text is not null)
            {
                source[key] = text;
            }
        }
    }
}
