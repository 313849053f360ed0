namespace Contribution.Rules.RuleSets.Wages;

/// <summary>Why the tables have no answer.</summary>
internal enum WageGap
{
    /// <summary>They have one.</summary>
    None,

    /// <summary>No row is of that place, year, scope and population.</summary>
    NoRow,

    /// <summary>It was published after the as-known-on date.</summary>
    NotYetPublished,

    /// <summary>The day of publication is not on file, so that it is not known whether the wage was known.</summary>
    DayUnknown,

    /// <summary>Several rows fit, of different populations, and the rules do not say which one they read.</summary>
    Ambiguous,
}
