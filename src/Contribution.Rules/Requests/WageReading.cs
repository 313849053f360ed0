using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Requests;

/// <summary>The reference wage that a request gives for a rule set, and the findings on it.</summary>
internal readonly struct WageReading()
{
    /// <summary>The wage as given; null where it is not known.</summary>
    public ReferenceWage? Wage
    {
        get;
        init => (field, Grains) = (value, value?.Grains);
    }

    /// <summary>The month's wage in the grains that plans compute with.</summary>
    public long? Grains { get; private init; }

    /// <summary>The month's wage as an exact number of yuan.</summary>
    public Rational? Exact => Vocabulary.Exact(Grains);

    /// <summary>The wage as the result cites it.</summary>
    public AppliedReferenceWage? Used { get; init; }

    /// <summary>The findings about it.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
