namespace Contribution.Rules.Cli.Text.Requests;

/// <summary>Which rules an explanation shows, and in which order.</summary>
internal enum ShownRules
{
    /// <summary>All, in the order of the determination.</summary>
    All,

    /// <summary>All: the one that decides, what gives way to it, what is open, the rest.</summary>
    Ordered,

    /// <summary>The one that decides, what gives way to it, and what is open; the rest is counted.</summary>
    Applying,
}
