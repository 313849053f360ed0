using Contribution.Rules.Numbers;

namespace Contribution.Rules;

/// <summary>A rounding as it was applied.</summary>
public sealed class AppliedRounding
{
    internal AppliedRounding(Payer payer, RoundingLevel level, Rounding rounding, ValueOrigin origin) =>
        (Payer, Level, Rounding, Origin) = (payer, level, rounding, origin);

    /// <summary>The payer whose contributions are rounded.</summary>
    public Payer Payer { get; }

    /// <summary>The amount that is rounded: each person's, or the sum.</summary>
    public RoundingLevel Level { get; }

    /// <summary>The step in yuan: 0.01 for fen (分), 0.1 for jiao (角), 1 for yuan (元).</summary>
    public decimal Step => Rounding.Step;

    /// <summary>How an amount between two steps is rounded.</summary>
    public RoundingMode Mode => Rounding.Mode;

    internal Rounding Rounding { get; }

    /// <summary>The number of the document; null where none says it.</summary>
    public string? Document { get; internal init; }

    /// <summary>The request, the table or the default.</summary>
    public ValueOrigin Origin { get; }
}
