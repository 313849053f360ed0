using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Contribution.Rules;

/// <summary>One question: the bases of an employer and its insured persons, in a place, for an insurance, in a year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record BasesRequest
{
    /// <summary>The caller's own mark, given back in the result and in errors.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; init; }

    /// <summary>The pooling area (统筹地区): a six-digit code of GB/T 2260, such as <c>230600</c> for Daqing.</summary>
    [JsonPropertyName("jurisdiction")]
    public required string Jurisdiction { get; init; }

    /// <summary>The year whose base is determined (缴费年度).</summary>
    [JsonPropertyName("contributionYear")]
    public required int ContributionYear { get; init; }

    /// <summary>
    /// A month of that year, <c>2024-03</c>, where the year is in parts with figures of their own; null where it is not.
    /// </summary>
    [JsonPropertyName("contributionMonth")]
    public YearMonth? ContributionMonth { get; init; }

    /// <summary>The insurance (险种).</summary>
    [JsonPropertyName("insurance")]
    public required Insurance Insurance { get; init; }

    /// <summary>The published average wages; null is none published.</summary>
    [JsonPropertyName("referenceWages")]
    public ReferenceWages? ReferenceWages { get; init; }

    /// <summary>The employer, if there is one.</summary>
    [JsonPropertyName("employer")]
    public EmployerFacts? Employer { get; init; }

    /// <summary>The insured persons, in the order of the answer; may be empty.</summary>
    [JsonPropertyName("persons")]
    public required ImmutableArray<PersonFacts> Persons { get; init; }

    /// <summary>
    /// The number of further insured persons whose facts could not be read, as in a list with an unreadable row: the
    /// employer's totals are then unknown.
    /// </summary>
    internal int UnreadPersons { get; init; }

    /// <summary>Whether the shipped table's reference wage is taken where the request gives none.</summary>
    [JsonPropertyName("useReferenceTable")]
    public bool UseReferenceTable { get; init; }

    /// <summary>
    /// The day as of which the figures on file are known: reference wages of the table, where they are used, and announced
    /// amounts, where no reference wage is known, that were published by then. For contributions, rates and roundings on file
    /// that were not published later; where the day of publication is not on file, they count. Null uses all.
    /// </summary>
    [JsonPropertyName("asKnownOn")]
    public DateOnly? AsKnownOn { get; init; }

    /// <summary>Whether both ask the same question of equal facts, the persons in the same order.</summary>
    public bool Equals(BasesRequest? other) =>
        other is not null
        && RequestId == other.RequestId
        && Jurisdiction == other.Jurisdiction
        && ContributionYear == other.ContributionYear
        && ContributionMonth == other.ContributionMonth
        && Insurance == other.Insurance
        && Equals(ReferenceWages, other.ReferenceWages)
        && Employer == other.Employer
        && UnreadPersons == other.UnreadPersons
        && UseReferenceTable == other.UseReferenceTable
        && AsKnownOn == other.AsKnownOn
        && Persons.IsDefault == other.Persons.IsDefault
        && Persons.AsSpan().SequenceEqual(other.Persons.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(RequestId, Jurisdiction, ContributionYear, Insurance, Persons.IsDefault ? 0 : Persons.Length);
}
