namespace Contribution.Rules.RuleSets.Wages;

/// <summary>What the tables say of a reference wage that was asked for.</summary>
/// <param name="Wage">The wage that applies; null where none is on file, or several may apply.</param>
/// <param name="Reason">Why there is none.</param>
internal sealed record WageLookup(PublishedWage? Wage, WageGap Reason);

/// <summary>Why the tables have no answer.</summary>
internal enum WageGap
{
    /// <summary>They have one.</summary>
    None,

    /// <summary>No row is of that place, year, scope and population.</summary>
    NoRow,

    /// <summary>It was published after the day as of which the answer is asked.</summary>
    NotYetPublished,

    /// <summary>The day on which it was published is not on file, so that nobody can say whether it was known.</summary>
    DayUnknown,

    /// <summary>Several rows fit, of different populations, and the rules do not say which one they read.</summary>
    Ambiguous,
}
