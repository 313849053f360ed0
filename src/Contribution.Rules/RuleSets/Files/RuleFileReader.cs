using System.Text.Json;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>
/// Reads a rule file that was checked before, straight from its JSON: the embedded ones, which every start of the
/// program has to wait for.
/// </summary>
internal static class RuleFileReader
{
    public static RuleFile Read(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(JsonText.WithoutMark(utf8), RuleFileSyntax.Options);
        JsonFields file = new(document.RootElement);
        return PartReader.Plain(
            file,
            new RuleFile
            {
                Schema = file.Text("$schema"),
                Format = file.Whole("format")!.Value,
                Jurisdiction = file.Text("jurisdiction")!,
                Insurance = (Insurance)file.Choice("insurance", typeof(Insurance)),
                AppliesBelow = file.Flag("appliesBelow") ?? false,
                ContributionYears = Years(file.Object("contributionYears")!),
                Extends = file.Text("extends"),
                Source = PartReader.Source(file.Object("source"))!,
                SourceByYear = PartReader.Named(
                    file,
                    "sourceByYear",
                    (JsonFields source) => PartReader.Source(source)!
                ),
                Retroactive = PartReader.Listed(file, "retroactive", PartReader.Retroactive),
                Covers = file.Object("covers") is { } covers ? Covers(covers) : null,
                Collection = file.Text("collection"),
                ReferenceWage = ReferenceWage(file),
                Rounding = PartReader.Rounding(file.Object("rounding")),
                Parameters = PartReader.Named(file, "parameters", FigureReader.Parameter),
                Figures = PartReader.Named(file, "figures", FigureReader.WageFigure),
                Amounts = PartReader.Named(file, "amounts", FigureReader.Amount),
                Tiers = PartReader.Named(file, "tiers", TierReader.Tiers),
                Without = PartReader.Texts(file, "without"),
                Ordered = file.Items("ordered") is { } ordered ? Array.ConvertAll(ordered, PartReader.Texts) : null,
                Define = PartReader.Named(file, "define", Definition),
                IndividualBase = PartReader.Listed(file, "individualBase", RuleReader.Rule),
                EmployerBase = PartReader.Listed(file, "employerBase", RuleReader.Rule),
                TrueUp = file.Object("trueUp") is { } trueUp ? RuleReader.Provision(trueUp) : null,
                Findings = PartReader.Listed(file, "findings", RuleReader.Finding),
                Procedure = PartReader.Listed(file, "procedure", RuleReader.Procedure),
                Invariants = PartReader.Listed(file, "invariants", RuleReader.Invariant),
            }
        );
    }

    private static YearsPart Years(JsonFields years) =>
        PartReader.Plain(
            years,
            new YearsPart
            {
                From = years.Whole("from")!.Value,
                Through = years.Whole("through"),
                Periods = PartReader.Named(
                    years,
                    "periods",
                    (JsonFields period) =>
                        PartReader.Plain(
                            period,
                            new PeriodPart { From = period.Text("from")!, Through = period.Text("through")! }
                        )
                ),
            }
        );

    private static CoversPart Covers(JsonFields covers) =>
        PartReader.Plain(
            covers,
            new CoversPart
            {
                Categories = Categories(covers, covers.Items("categories")),
                Kinds = covers.Items("kinds") is { } kinds
                    ? Array.ConvertAll(kinds, kind => (EmployerKind)covers.ChoiceOf(kind, typeof(EmployerKind)))
                    : null,
                Pairs = Pairs(covers),
            }
        );

    private static Dictionary<string, PersonCategory[]>? Pairs(JsonFields covers)
    {
        if (!covers.Take("pairs", out JsonElement given))
        {
            return null;
        }

        Dictionary<string, PersonCategory[]> pairs = [];
        foreach (JsonProperty pair in given.EnumerateObject())
        {
            pairs[pair.Name] = Categories(covers, JsonFields.ItemsOf(pair.Value))!;
        }

        return pairs;
    }

    private static PersonCategory[]? Categories(JsonFields covers, JsonElement[]? names) =>
        names is null
            ? null
            : Array.ConvertAll(names, name => (PersonCategory)covers.ChoiceOf(name, typeof(PersonCategory)));

    private static ReferenceWagePart? ReferenceWage(JsonFields file)
    {
        if (!file.Take("referenceWage", out JsonElement written))
        {
            return null;
        }

        if (written.ValueKind == JsonValueKind.String)
        {
            return new ReferenceWagePart((WageScope)file.ChoiceOf(written, typeof(WageScope)), null);
        }

        JsonFields wage = new(written);
        WageScope scope = (WageScope)wage.Choice("scope", typeof(WageScope));
        return PartReader.Plain(wage, new ReferenceWagePart(scope, wage.Text("population")));
    }

    private static DefinitionPart Definition(JsonElement written)
    {
        if (written.ValueKind == JsonValueKind.String)
        {
            return new DefinitionPart(written.GetString()!, Name: null);
        }

        JsonFields form = new(written);
        return PartReader.Plain(form, new DefinitionPart(form.Text("value")!, PartReader.Wording(form, "name")));
    }
}
