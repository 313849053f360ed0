using System.Globalization;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>A rule file as written; its properties are the keys that a file may have.</summary>
internal sealed class RuleFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required int Format { get; init; }
    public required string Jurisdiction { get; init; }
    public required Insurance Insurance { get; init; }
    public bool AppliesBelow { get; init; }
    public required YearsPart ContributionYears { get; init; }
    public string? Extends { get; init; }
    public required Source Source { get; init; }
    public Dictionary<string, Source>? SourceByYear { get; init; }
    public RetroactivePart[]? Retroactive { get; init; }
    public CoversPart? Covers { get; init; }
    public CollectionMode? Collection { get; init; }
    public ReferenceWagePart? ReferenceWage { get; init; }
    public RoundingPart? Rounding { get; init; }
    public Dictionary<string, ParameterPart>? Parameters { get; init; }
    public Dictionary<string, FigurePart>? Figures { get; init; }
    public Dictionary<string, AmountPart>? Amounts { get; init; }
    public Dictionary<string, TiersPart>? Tiers { get; init; }
    public string[][]? Ordered { get; init; }
    public Dictionary<string, DefinitionPart>? Define { get; init; }
    public string[]? Without { get; init; }
    public RulePart[]? IndividualBase { get; init; }
    public RulePart[]? EmployerBase { get; init; }
    public ProvisionPart? TrueUp { get; init; }
    public FindingPart[]? Findings { get; init; }
    public ProcedurePart[]? Procedure { get; init; }
    public InvariantPart[]? Invariants { get; init; }

    /// <summary>Every part that has a name or cites an article, with its place and the document it names, if any.</summary>
    public IEnumerable<(string Path, Source? Source, IWrittenPart Part)> Parts() =>
        [
            .. Named("/parameters", Parameters),
            .. OfYears("/parameters", Parameters, part => part.ByYear),
            .. Named("/figures", Figures),
            .. Named("/amounts", Amounts),
            .. OfYears("/amounts", Amounts, part => part.ByYear),
            .. Named("/tiers", Tiers),
            .. Named("/define", Define),
            .. Listed("/individualBase", IndividualBase),
            .. Listed("/employerBase", EmployerBase),
            .. Listed("/findings", Findings),
            .. Listed("/procedure", Procedure),
            .. TrueUp is null ? [] : Array.AsReadOnly([("/trueUp", TrueUp.Source, (IWrittenPart)TrueUp)]),
        ];

    private static IEnumerable<(string, Source?, IWrittenPart)> Named<T>(string path, Dictionary<string, T>? parts)
        where T : IWrittenPart =>
        (parts ?? []).Select(part => (JsonPath.Child(path, part.Key), part.Value.Source, (IWrittenPart)part.Value));

    // A figure of one year stands in the document of its part, where it names none.
    private static IEnumerable<(string, Source?, IWrittenPart)> OfYears<T>(
        string path,
        Dictionary<string, T>? parts,
        Func<T, Dictionary<string, YearValuePart>?> years
    )
        where T : IWrittenPart =>
        (parts ?? []).SelectMany(part =>
            Named(JsonPath.Child(path, part.Key) + "/byYear", years(part.Value))
                .Select(year => (year.Item1, year.Item2 ?? part.Value.Source, year.Item3))
        );

    private static IEnumerable<(string, Source?, IWrittenPart)> Listed(string path, IWrittenPart[]? parts) =>
        (parts ?? []).Select((part, at) => (JsonPath.Child(path, at), part.Source, part));
}

internal sealed class YearsPart
{
    public required int From { get; init; }
    public int? Through { get; init; }
    public Dictionary<string, MonthSpan>? Periods { get; init; }

    [JsonIgnore]
    public int Last => Through ?? From;

    /// <summary>Reads a year as values by year name it, in one way only: values are looked up by this text.</summary>
    public static bool TryReadYear(string key, out int year) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out year)
        && key == year.ToString(CultureInfo.InvariantCulture);
}

internal sealed record RetroactivePart
{
    public required string Document { get; init; }
    public required string Article { get; init; }
    public DateOnly? Issued { get; init; }
    public RetroactiveYears? Years { get; init; }
    public Wording? Reading { get; init; }
}

internal sealed record RetroactiveYears
{
    public required int From { get; init; }
    public int? Through { get; init; }

    [JsonIgnore]
    public int Last => Through ?? From;
}

internal sealed class CoversPart
{
    public PersonCategory[]? Categories { get; init; }
    public EmployerKind[]? Kinds { get; init; }
    public Dictionary<string, PersonCategory[]>? Pairs { get; init; }
}

internal sealed class RoundingPart : RoundingOfYear
{
    // Faults name the keys in the order of the schema: those of a year first.
    [JsonPropertyOrder(1)]
    public Dictionary<string, RoundingOfYear>? ByYear { get; init; }
}

internal class RoundingOfYear
{
    public required decimal Step { get; init; }
    public required RoundingMode Mode { get; init; }
    public Wording? Note { get; init; }
}

internal sealed class ParameterPart : IWrittenPart
{
    public Wording? Name { get; init; }
    public decimal? Value { get; init; }
    public Dictionary<string, YearValuePart>? ByYear { get; init; }
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public Wording? Reading { get; init; }
    public ChildMaySet? ChildMaySet { get; init; }
}

internal sealed class AmountPart : IWrittenPart
{
    public Wording? Name { get; init; }
    public string? Value { get; init; }
    public Dictionary<string, YearValuePart>? ByYear { get; init; }
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public Wording? Reading { get; init; }
    public RoundingPart? Rounding { get; init; }
}

internal sealed class RulePart : IWrittenPart
{
    public required string Id { get; init; }
    public Wording? Name { get; init; }
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public string? Quote { get; init; }
    public Wording? Reading { get; init; }
    public required string When { get; init; }
    public string? Base { get; init; }
    public RuleStatus Status { get; init; }
    public string? ExemptWage { get; init; }
    public string[]? Overrides { get; init; }
    public string[]? Precedes { get; init; }
}

/// <summary>The statuses that a rule may give; <c>undetermined</c> is never written.</summary>
[JsonConverter(typeof(ContractChoiceConverter<RuleStatus>))]
internal enum RuleStatus
{
    Determined,
    Provisional,
    Unchanged,
    NotInsured,
    NotApplicable,
}

internal sealed record ProvisionPart : IWrittenPart
{
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public string? Quote { get; init; }
    public Wording? Reading { get; init; }
}

internal sealed record FindingPart : IWrittenPart
{
    public required string Id { get; init; }
    public required BaseKind For { get; init; }
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public string? Quote { get; init; }
    public Wording? Reading { get; init; }
    public required string When { get; init; }
    public string? Zh { get; init; }
    public string? En { get; init; }
}

internal sealed class ProcedurePart : IWrittenPart
{
    public required ContributionSubject For { get; init; }
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public string? Quote { get; init; }
    public string[]? Documents { get; init; }
    public string? Note { get; init; }
}

internal sealed record InvariantPart
{
    public required string Id { get; init; }
    public required BaseKind For { get; init; }
    public string? When { get; init; }
    public string? Holds { get; init; }
    public string? RisesWith { get; init; }
    public string? Note { get; init; }
}
