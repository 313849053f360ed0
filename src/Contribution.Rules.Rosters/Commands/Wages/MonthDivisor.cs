using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Rosters;

/// <summary>The number of months by which a year's wages are divided.</summary>
[JsonConverter(typeof(ContractChoiceConverter<MonthDivisor>))]
public enum MonthDivisor
{
    /// <summary>The number of months in which wages were paid.</summary>
    Actual,

    /// <summary>Twelve, even for persons who came or went during the year.</summary>
    Twelve,
}

/// <summary>The divisor that a document's wages have unless the caller chooses, and why.</summary>
internal sealed record DivisorChoice
{
    /// <summary>The divisor.</summary>
    public required MonthDivisor Divisor { get; init; }

    /// <summary>The document that says so; null is that none does.</summary>
    public string? Document { get; init; }

    /// <summary>How it was read.</summary>
    public required string Reading { get; init; }
}
