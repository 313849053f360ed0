using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Contributions.Json;

/// <summary>A request as written: that for the bases, with the months and further properties.</summary>
internal sealed class ContributionsRequestFile
{
    public string? RequestId { get; init; }
    public required string Jurisdiction { get; init; }
    public required int ContributionYear { get; init; }
    public YearMonth? ContributionMonth { get; init; }
    public Insurance? Insurance { get; init; }
    public Insurance[]? Insurances { get; init; }
    public required MonthSpan Months { get; init; }
    public InsuredMonths[]? InsuredMonths { get; init; }
    public int? IndustryClass { get; init; }
    public decimal? Floating { get; init; }
    public CollectionMode? Collection { get; init; }
    public GivenRate[]? Rates { get; init; }
    public GivenRounding[]? Roundings { get; init; }
    public ReferenceWages? ReferenceWages { get; init; }
    public EmployerFacts? Employer { get; init; }
    public required ImmutableArray<PersonFacts> Persons { get; init; }
    public bool UseReferenceTable { get; init; }
    public DateOnly? AsKnownOn { get; init; }
}

/// <summary>A file of nothing but own rates and roundings.</summary>
internal sealed class GivenRatesFile
{
    public GivenRate[]? Rates { get; init; }
    public GivenRounding[]? Roundings { get; init; }
}

/// <summary>A rate that a request brings.</summary>
internal sealed record GivenRate
{
    public required Insurance Insurance { get; init; }
    public required Payer Payer { get; init; }
    public int? IndustryClass { get; init; }
    public required decimal Rate { get; init; }
    public decimal? FixedAmount { get; init; }
    public YearMonth? From { get; init; }
    public YearMonth? Through { get; init; }
    public string? Document { get; init; }
}

/// <summary>A rounding that a request brings.</summary>
internal sealed record GivenRounding
{
    public Insurance? Insurance { get; init; }
    public Payer? Payer { get; init; }
    public required RoundingLevel Level { get; init; }
    public required decimal Step { get; init; }
    public required RoundingMode Mode { get; init; }
    public YearMonth? From { get; init; }
    public YearMonth? Through { get; init; }
    public string? Document { get; init; }
}

/// <summary>The generated reader of requests.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(ContractChoiceConverter<RoundingMode>)]
)]
[JsonSerializable(typeof(ContributionsRequestFile))]
[JsonSerializable(typeof(GivenRatesFile))]
[JsonSerializable(typeof(AnnualWage))]
internal sealed partial class ContributionsRequestJson : JsonSerializerContext;
