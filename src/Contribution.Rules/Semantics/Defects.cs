namespace Contribution.Rules.Semantics;

/// <summary>The defects of a rule set that can appear when it decides a case; a proof excludes them all.</summary>
internal static class Defects
{
    /// <summary>Two rules decide a case.</summary>
    public const string TwoRules = "two rules decide";

    /// <summary>The base of the deciding rule reads a fact that is not known.</summary>
    public const string UnknownBase = "the deciding rule's base reads an unknown fact";

    /// <summary>A person's base is more than columns hold.</summary>
    public const string LargeBase = "the base is more than 360 trillion yuan";

    /// <summary>No rule decides, and none would if more were known.</summary>
    public const string NoneOpen = "no rule decides and none is open";
}
