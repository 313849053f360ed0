namespace Contribution.Rules.Cli.Text.Requests;

/// <summary>Which rules an explanation shows, and in which order.</summary>
internal enum ShownRules
{
    /// <summary>All, in the order of the determination.</summary>
    All,

    /// <summary>All: the deciding rule, those that give way to it, the open ones, the rest.</summary>
    Ordered,

    /// <summary>The deciding rule, those that give way to it, and the open ones; the rest is counted.</summary>
    Applying,
}
