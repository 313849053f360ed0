namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The change of a base from A to B. Each base is in exactly one class.</summary>
internal enum ChangeClass
{
    /// <summary>Base, status, rule and article are the same.</summary>
    Same,

    /// <summary>The base rises.</summary>
    BaseUp,

    /// <summary>The base falls.</summary>
    BaseDown,

    /// <summary>The base is the same, the status is another.</summary>
    StatusOnly,

    /// <summary>Base and status are the same, the rule or its article is another.</summary>
    RuleOnly,

    /// <summary>One side cannot determine the base for lack of facts: there is a change, its amount is not known.</summary>
    AmountOpen,

    /// <summary>Only A covers such persons or employers.</summary>
    OnlyA,

    /// <summary>Only B covers such persons or employers.</summary>
    OnlyB,

    /// <summary>Neither of them covers such persons or employers.</summary>
    Neither,

    /// <summary>A fault in the facts keeps one side or both from computing anything.</summary>
    NotComputed,
}

/// <summary>The groups of the classes.</summary>
internal static class ChangeClasses
{
    /// <summary>Whether both sides gave an answer.</summary>
    public static bool IsCompared(this ChangeClass type) => type <= ChangeClass.AmountOpen;

    /// <summary>Whether both sides gave an answer, and not the same.</summary>
    public static bool IsChange(this ChangeClass type) => type is > ChangeClass.Same and <= ChangeClass.AmountOpen;
}
