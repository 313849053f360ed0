namespace Contribution.Rules.Bench.Processes;

/// <summary>When a program's code is compiled.</summary>
internal enum Compilation
{
    /// <summary>While it runs (IL), as code from a library's package is.</summary>
    JustInTime,

    /// <summary>When it is published (Native AOT), as the tool's package for this platform is.</summary>
    Native,
}
