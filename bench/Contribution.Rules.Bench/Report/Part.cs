namespace Contribution.Rules.Bench.Report;

/// <summary>A part of the table.</summary>
internal enum Part
{
    /// <summary>The measurements in memory.</summary>
    Memory,

    /// <summary>Cold starts, and one case on the command line.</summary>
    Start,

    /// <summary>A roster of a million persons.</summary>
    Roster,

    /// <summary>The contributions of a roster of a million persons, compared with its bases alone.</summary>
    Contributions,

    /// <summary>A roster of ten million persons.</summary>
    LargeRoster,
}
