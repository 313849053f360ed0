using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>
/// The files of the next contribution year of a place: the announced figures, and nothing else. All rules stay those of
/// the year before.
/// </summary>
/// <param name="before">The rule set that answers the place before: in the year before, or in an earlier part of the new one.</param>
/// <param name="place">The place, and the new year.</param>
/// <param name="announced">The announced figures.</param>
/// <param name="months">The months that it says it of: the new year's, or a part of them.</param>
public sealed class NextYear(RuleSet before, NewPlace place, AnnouncedYear announced, MonthSpan months)
{
    // Amounts go on that were announced before.
    private bool _keeps;

    /// <summary>The amounts that were announced for the year before and are not announced anew: they would be stale.</summary>
    public ImmutableArray<string> Stale =>
        [
            .. before
                .Amounts.Where(amount => amount.IsAmongAmounts && amount.Amount.Announced is not null)
                .Select(amount => amount.Amount.Name)
                .Where(name => !announced.Amounts.ContainsKey(name)),
        ];

    /// <summary>The announced amounts that the rule set does not have.</summary>
    public ImmutableArray<string> Unknown =>
        [.. announced.Amounts.Keys.Where(name => before.Amounts.All(amount => amount.Amount.Name != name))];

    /// <summary>Whether a reference wage is announced that no rule of the set has ever read.</summary>
    public bool IsWageUnread => announced.ReferenceWage is not null && before.ReferenceWage is null;

    /// <summary>The files of months in which the announced amounts of the year before go on, by the same document.</summary>
    /// <param name="kept">The months.</param>
    /// <returns>Null where no amount was announced for the year before.</returns>
    public NextYear? CreateKeptPart(MonthSpan kept)
    {
        Dictionary<string, decimal> amounts = [];
        foreach (CitedAmount amount in before.Amounts.Where(amount => amount.IsAmongAmounts))
        {
            if (amount.Amount.Announced is decimal figure)
            {
                amounts.Add(amount.Amount.Name, figure);
            }
        }

        return amounts.Count == 0
            ? null
            : new NextYear(
                before,
                place,
                new AnnouncedYear
                {
                    Document = announced.Document,
                    Issued = announced.Issued,
                    Article = announced.Article,
                    Issuer = announced.Issuer,
                    Title = announced.Title,
                    Trust = announced.Trust,
                    Amounts = amounts.ToImmutableSortedDictionary(StringComparer.Ordinal),
                },
                kept
            )
            {
                _keeps = true,
            };
    }

    /// <summary>The rule file: it extends the year before.</summary>
    public DraftFile RuleFile => new($"{Name}.json", DraftJson.Text(Rules()));

    /// <summary>The table with the reference wage; null where none is announced.</summary>
    public DraftFile? Wages =>
        announced.ReferenceWage is ReferenceWage wage && before.ReferenceWage is RequiredReferenceWage read
            ? new DraftFile($"{place.Folder}/{Year}/reference-wages.json", DraftJson.Text(Table(wage, read)))
            : null;

    private string Name => $"{place.Folder}/{Part}-{ChoiceNames.Of(before.Id.Insurance)}";

    /// <summary>The year, or its part, as ids have it: <c>2027-07</c>.</summary>
    private string Part =>
        (before.Id with { Year = place.Year, Month = months.PartOf(place.Year) }).ToString().Split('/')[^1];

    private string Year => DraftYears.Key(place.Year);

    /// <summary>The worked cases: a person below and at the floor, and one at and above the ceiling.</summary>
    /// <param name="set">The rule set that the new file gives.</param>
    /// <returns>Null where the rule set has neither for an employee.</returns>
    public DraftFile? Cases(RuleSet set) =>
        new BoundCases(set, place, announced).Write() is string cases
            ? new DraftFile(Name + RuleFileNames.CasesEnding, cases)
            : null;

    private JsonObject Rules()
    {
        JsonObject file = new()
        {
            ["format"] = HeaderCheck.Format,
            ["jurisdiction"] = place.Jurisdiction,
            ["insurance"] = ChoiceNames.Of(before.Id.Insurance),
            ["appliesBelow"] = PlaceCodes.HasPlacesBelow(place.Jurisdiction),
            ["contributionYears"] = DraftYears.Write(
                months == MonthSpan.OfYear(place.Year) ? null : months,
                place.Year
            ),
            ["extends"] = before.Id.ToString(),
            ["source"] = Source(published: false),
        };
        JsonObject amounts = [];
        foreach (CitedAmount amount in before.Amounts)
        {
            if (announced.Amounts.TryGetValue(amount.Amount.Name, out decimal figure))
            {
                amounts[amount.Amount.Name] = Amount(amount, figure);
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

        part["byYear"] = new JsonObject { [Year] = _keeps ? Kept(figure) : figure };
        part["article"] = announced.Article;
        return part;
    }

    private JsonObject Kept(decimal figure)
    {
        string year = DraftYears.Key(before.Id.Year);
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
            WageScope.Province => place.Jurisdiction[..2] + "0000",
            WageScope.City => place.Jurisdiction[..4] + "00",
            _ => place.Jurisdiction,
        };
        JsonObject row = new()
        {
            ["place"] = of,
            ["scope"] = ChoiceNames.Of(read.Scope),
            ["population"] = read.Population ?? "announced",
            ["statisticYear"] = place.Year - 1,
            ["contributionYear"] = place.Year,
            [wage.IsAnnual ? "annual" : "monthly"] = wage.Yuan,
            ["source"] = Source(published: true),
        };
        return new JsonObject { ["format"] = HeaderCheck.Format, ["referenceWages"] = new JsonArray(row) };
    }

    private JsonObject Source(bool published)
    {
        string issued = announced.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        JsonObject source = new() { ["document"] = announced.Document };
        Add("issuer", announced.Issuer);
        Add("title", announced.Title);
        source["issued"] = issued;
        Add("published", published ? issued : null);
        Add("trust", ChoiceNames.Find(announced.Trust));
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
