using System.Collections.Frozen;

namespace Contribution.Rules.Faults;

/// <summary>The codes of the library's own findings. A finding of a rule file has another one, so that a code says who speaks.</summary>
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

    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        CollectionDefault,
        FigureMissing,
        FigureOfOtherYear,
        FigureTrust,
        NoPersons,
        NoTableValue,
        NotATier,
        OtherReferenceWage,
        ProvisionalFigure,
        RateTrust,
        ReferenceWageOnFile,
        SourceTrust,
        SumOfRounded
    );

    /// <summary>Whether the library itself has findings of a code; of several lists of tiers, the second has <c>not-a-tier-2</c>.</summary>
    public static bool IsTaken(string code) =>
        All.Contains(code) || code.StartsWith($"{NotATier}-", StringComparison.Ordinal);
}
