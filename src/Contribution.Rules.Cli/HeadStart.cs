using System.Security.Cryptography;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli;

/// <summary>
/// Begins on another processor, while the arguments are read, what nearly every command waits for: to read the rule
/// files, and to load the system's library of hashes. It changes nothing but when they are there.
/// </summary>
internal static class HeadStart
{
    /// <summary>Begins, and waits for nothing.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1)
        {
            // A thread of its own: to set up the pool takes longer than is won.
            new Thread(Load) { IsBackground = true }.Start();
        }
    }

    private static void Load()
    {
        try
        {
            _ = RuleSetCatalogue.Embedded;
            _ = SHA256.HashData([]);
        }
        catch (Exception met) when (met is RuleSetException or TypeInitializationException or DllNotFoundException)
        {
            // Whoever needs it meets the same, and tells it.
        }
    }
}
