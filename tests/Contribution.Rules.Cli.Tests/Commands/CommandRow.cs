using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Commands;

/// <summary>A right way to use a command; what tests make wrong in it is all that it has.</summary>
/// <param name="Command">The command, as <c>rules show</c>.</param>
/// <param name="Arguments">Its arguments; <c>{name}</c> is one of <see cref="CommandFiles"/>, <c>{out}</c> where results go.</param>
internal sealed partial record CommandRow(string Command, string Arguments)
{
    /// <summary>The exit code where a file that it reads is faulty.</summary>
    public int Faulty { get; init; } = ExitCode.InvalidInput;

    /// <summary>The folder that takes its results.</summary>
    public string Results { get; init; } = CommandFiles.Out;

    /// <summary>Whether it replaces no file, or its own only, and says so of any other.</summary>
    public bool ReplacesOwnOnly { get; init; }

    /// <summary>Whether it asks for the rules of a place and a year.</summary>
    public bool HasQuestion =>
        Inputs.Intersect(["request", "due"]).Any()
        || Arguments.Contains("/pension", StringComparison.Ordinal)
        || Arguments.Contains("--insurance", StringComparison.Ordinal);

    /// <summary>Whether results are written.</summary>
    public bool HasResults => HasOutput || Results != CommandFiles.Out;

    /// <summary>Whether the command line names where results go.</summary>
    public bool HasOutput => Arguments.Contains("{out}", StringComparison.Ordinal);

    /// <summary>The names of the files and folders that it reads.</summary>
    public string[] Inputs =>
        [.. Placeholder().Matches(Arguments).Select(match => match.Groups["name"].Value).Except(["out"])];

    /// <summary>The command line.</summary>
    /// <param name="place">Gives the path for a name in braces.</param>
    public string[] Line(Func<string, string> place) =>
        [
            .. Command.Split(' '),
            .. Arguments
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => Placeholder().Replace(word, match => place(match.Groups["name"].Value))),
        ];

    public override string ToString() => $"{Command} {Arguments}";

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
