using System.Security.Cryptography;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli;

/// <summary>
/// Begins on another processor, while the arguments are read, what nearly every command waits for: to read the rule
/// files, and to load the system's library of hashes. No answer hangs on it.
/// </summary>
internal static class HeadStart
{
    /// <summary>Begins, and waits for nothing. What fails there is told to whoever needs it, who meets the same.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1)
        {
            // A thread of its own: to set up the pool takes longer than is won.
            _ = Task.Factory.StartNew(
                Load,
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
        }
    }

    private static void Load()
    {
        _ = RuleSetCatalogue.Embedded;
        _ = SHA256.HashData([]);
    }
}
