using System.Collections.Immutable;

namespace Contribution.Rules.Authoring;

/// <summary>The figures that a document announces for a contribution year.</summary>
public sealed class AnnouncedYear
{
    /// <summary>The document's number: 辽人社〔2027〕20号.</summary>
    public required string Document { get; init; }

    /// <summary>The day on it.</summary>
    public required DateOnly Issued { get; init; }

    /// <summary>Its article with the figures.</summary>
    public required string Article { get; init; }

    /// <summary>The issuer; null where it is not known.</summary>
    public string? Issuer { get; init; }

    /// <summary>Its title; null is not said.</summary>
    public string? Title { get; init; }

    /// <summary>How far the text is trusted (A, A-, B, C); null is an official text.</summary>
    public SourceTrust? Trust { get; init; }

    /// <summary>The announced amounts in yuan a month, by their names in the rule set: <c>floor</c>, <c>ceiling</c>.</summary>
    public ImmutableSortedDictionary<string, decimal> Amounts
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            // In the same order whatever the culture: a draft has the same bytes on every machine.
            field =
                value.WithComparers(StringComparer.Ordinal);
        }
    } = ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal);

    /// <summary>The published reference wage; null where the document names none.</summary>
    public ReferenceWage? ReferenceWage { get; init; }
}
