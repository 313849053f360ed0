namespace Contribution.Rules;

/// <summary>The reference wage (社平工资) that the rules read.</summary>
public sealed class AppliedReferenceWage
{
    internal AppliedReferenceWage(decimal value, WageScope scope, ValueOrigin origin) =>
        (Value, Scope, Origin) = (value, scope, origin);

    /// <summary>Yuan a month, to the fen for reading; the rules compute with the exact value.</summary>
    public decimal Value { get; }

    /// <summary>Whose average it is.</summary>
    public WageScope Scope { get; }

    /// <summary>The workers whose wages it averages; null where neither the rule set nor the table says it.</summary>
    public WagePopulation? Population { get; internal init; }

    /// <summary>The number of the document that published it, where it came from a table; else null.</summary>
    public string? Document { get; internal init; }

    /// <summary>How far its document is trusted, where it came from a table; null where that is not stated.</summary>
    public SourceTrust? Trust { get; internal init; }

    /// <summary>The request or the table.</summary>
    public ValueOrigin Origin { get; }
}
