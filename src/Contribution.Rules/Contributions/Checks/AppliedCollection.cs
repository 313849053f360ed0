using System.Runtime.InteropServices;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>The way of collection and its origin.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Origin">The rule set, the request or the default.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AppliedCollection(CollectionMode Mode, ValueOrigin Origin)
{
    /// <summary>Whether neither the rule set nor the request says it.</summary>
    public bool IsAssumed => Origin == ValueOrigin.Default;
}
