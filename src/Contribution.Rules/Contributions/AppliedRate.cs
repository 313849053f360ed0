namespace Contribution.Rules;

/// <summary>A rate as it was applied.</summary>
public sealed class AppliedRate
{
    internal AppliedRate(Payer payer, decimal rate, string place, YearMonth from, ValueOrigin origin) =>
        (Payer, Rate, Place, From, Origin) = (payer, rate, place, from, origin);

    /// <summary>The payer.</summary>
    public Payer Payer { get; }

    /// <summary>The rate as a ratio of the base; of work injury, after it floated.</summary>
    public decimal Rate { get; }

    /// <summary>Yuan a month that each person pays beside the rate.</summary>
    public decimal? FixedAmount { get; internal init; }

    /// <summary>The class of industry, of work injury.</summary>
    public int? IndustryClass { get; internal init; }

    /// <summary>The industry's rate, of work injury.</summary>
    public decimal? BaseRate { get; internal init; }

    /// <summary>By how much it floats, of work injury.</summary>
    public decimal? Floating { get; internal init; }

    /// <summary>The place whose rate it is.</summary>
    public string Place { get; }

    /// <summary>Its first month.</summary>
    public YearMonth From { get; }

    /// <summary>Its last month; null is until further notice.</summary>
    public YearMonth? Through { get; internal init; }

    /// <summary>The document; null where a request brought the rate without one.</summary>
    public string? Document { get; internal init; }

    /// <summary>The trust of the document; null where it is not stated.</summary>
    public SourceTrust? Trust { get; internal init; }

    /// <summary>The request or the table.</summary>
    public ValueOrigin Origin { get; }
}
