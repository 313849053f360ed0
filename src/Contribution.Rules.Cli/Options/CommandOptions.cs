using System.CommandLine;

namespace Contribution.Rules.Cli.Options;

/// <summary>Gives a command its options.</summary>
internal static class CommandOptions
{
    /// <summary>Adds options in the order in which the help shows them.</summary>
    public static void AddOptions(this Command command, params ReadOnlySpan<Option> options)
    {
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }
    }
}
