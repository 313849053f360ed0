namespace Contribution.Rules.Bench.Processes;

/// <summary>When a program's code is compiled.</summary>
internal enum Compilation
{
    /// <summary>While it runs, as code from a package is.</summary>
    JustInTime,

    /// <summary>When it is published (ReadyToRun).</summary>
    AheadOfTime,

    /// <summary>When it is published, and the runtime with it.</summary>
    Native,
}
