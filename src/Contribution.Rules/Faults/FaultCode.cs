namespace Contribution.Rules;

/// <summary>
/// The codes of <see cref="Fault.Code"/> in answers to requests: stable words that programs may rely on. Faults of
/// rule files have further codes, which their sentences explain.
/// </summary>
public static class FaultCode
{
    /// <summary>The text is not JSON.</summary>
    public const string MalformedJson = "malformedJson";

    /// <summary>A value of another JSON type than the one that is read there.</summary>
    public const string WrongType = "wrongType";

    /// <summary>The last of very many faults: how many more there are that are not listed.</summary>
    public const string MoreFaults = "moreFaults";

    /// <summary>An unknown property: most often a typing error.</summary>
    public const string UnknownProperty = "unknownProperty";

    /// <summary>A property given twice in one object.</summary>
    public const string DuplicateProperty = "duplicateProperty";

    /// <summary>Something that must be given is not.</summary>
    public const string Missing = "missing";

    /// <summary>A blank of a new file that is not filled in yet.</summary>
    internal const string ToFill = "toFill";

    /// <summary>A word that is not one of the allowed ones.</summary>
    public const string UnknownValue = "unknownValue";

    /// <summary>A number or text outside its range or form.</summary>
    public const string OutOfRange = "outOfRange";

    /// <summary>Money that is not a multiple of 0.01 yuan.</summary>
    public const string NotInFen = "notInFen";

    /// <summary>A duplicate id.</summary>
    public const string DuplicateId = "duplicateId";

    /// <summary>No rule set for that jurisdiction, insurance and year.</summary>
    public const string NotCovered = "notCovered";

    /// <summary>A category, a kind or a pair of them that the rule set's circular does not cover.</summary>
    public const string OutsideCircular = "outsideCircular";

    /// <summary>Amounts that stand in another order than the rule set states.</summary>
    public const string OrderBroken = "orderBroken";

    /// <summary>An expression that does not follow the grammar.</summary>
    internal const string Syntax = "syntax";

    /// <summary>A name that no expression there can read.</summary>
    internal const string UnknownName = "unknownName";

    /// <summary>Types that do not go together in an expression.</summary>
    internal const string TypeMismatch = "typeMismatch";

    /// <summary>A product of two facts, or a divisor that is not a constant other than zero.</summary>
    internal const string NotLinear = "notLinear";

    /// <summary>An expression beyond the limits on length, depth or precision.</summary>
    internal const string TooLarge = "tooLarge";

    /// <summary>A name or id that refers to nothing.</summary>
    public const string UnknownReference = "unknownReference";

    /// <summary>References that lead back to where they began.</summary>
    internal const string Cycle = "cycle";

    /// <summary>A quoted sentence that the circular beside the file does not contain.</summary>
    internal const string QuoteNotFound = "quoteNotFound";

    /// <summary>A base where the status has none, or none where it needs one.</summary>
    internal const string BaseAndStatus = "baseAndStatus";

    /// <summary>A rule by which an employer has no base rests on more than the employer's kind.</summary>
    internal const string KindAlone = "kindAlone";

    /// <summary>An extending file sets a value that its parent reserves, or exceeds the permission of the parent.</summary>
    internal const string NotForChildren = "notForChildren";

    /// <summary>Months of one rate that another rate of the same has too.</summary>
    public const string Overlapping = "overlapping";

    /// <summary>A rate of contributions that is not on file for the place, the payer and the month.</summary>
    public const string RateNotOnFile = "rateNotOnFile";
}
