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

    /// <summary>The population it is the average of, as the rule set or the table names it.</summary>
    public string? Population { get; internal init; }

    /// <summary>The document that published it, where it came from a table.</summary>
    public string? Document { get; internal init; }

    /// <summary>How far its source is trusted, where it came from a table.</summary>
    public string? Trust { get; internal init; }

    /// <summary>The request or the table.</summary>
    public ValueOrigin Origin { get; }
}
