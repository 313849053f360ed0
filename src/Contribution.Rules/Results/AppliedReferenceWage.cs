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

    /// <summary>
    /// The workers whose wages it averages, as the rule set or the table names them: <c>onPost</c> (在岗职工), <c>employees</c> (职工),
    /// <c>allUrbanUnit</c> (全口径城镇单位就业人员), <c>announced</c> (公布的缴费工资基数), or a name of a rule file's own. Null where
    /// neither names any.
    /// </summary>
    public string? Population { get; internal init; }

    /// <summary>The number of the document that published it, where it came from a table; else null.</summary>
    public string? Document { get; internal init; }

    /// <summary>How far its document is trusted, where it came from a table; null where that is not stated.</summary>
    public SourceTrust? Trust { get; internal init; }

    /// <summary>The request or the table.</summary>
    public ValueOrigin Origin { get; }
}
