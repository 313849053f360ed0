namespace Contribution.Rules.Rosters.Commands.Diff.Comparing;

/// <summary>How a part of A changed in B.</summary>
internal enum Mark
{
    /// <summary>Both have it, and it says the same.</summary>
    Same,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,

    /// <summary>Only B has it.</summary>
    Added,

    /// <summary>Only A has it.</summary>
    Removed,
}
