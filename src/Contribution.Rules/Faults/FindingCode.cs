namespace Contribution.Rules.Faults;

/// <summary>The codes of the library's own findings; those of a rule set's findings are their ids.</summary>
internal static class FindingCode
{
    public const string CollectionDefault = "collection-default";
    public const string FigureMissing = "figure-missing";
    public const string FigureOfOtherYear = "figure-of-other-year";
    public const string FigureTrust = "figure-trust";
    public const string NoPersons = "no-persons";
    public const string NoTableValue = "no-table-value";
    public const string NotATier = "not-a-tier";
    public const string OtherReferenceWage = "other-reference-wage";
    public const string ProvisionalFigure = "provisional-figure";
    public const string RateTrust = "rate-trust";
    public const string ReferenceWageOnFile = "reference-wage-on-file";
    public const string SourceTrust = "source-trust";
    public const string SumOfRounded = "sum-of-rounded";
}
