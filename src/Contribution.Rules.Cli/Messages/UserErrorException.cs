namespace Contribution.Rules.Cli.Messages;

/// <summary>An error that the user can correct: a missing file, a faulty rule file. Its lines are for the user.</summary>
internal sealed class UserErrorException(IReadOnlyList<string> lines, int code = ExitCode.InvalidInput)
    : Exception(string.Join(Environment.NewLine, lines))
{
    /// <summary>An error of one line.</summary>
    public UserErrorException(string line, int code = ExitCode.InvalidInput)
        : this([line], code) { }

    /// <summary>The lines of the message.</summary>
    public IReadOnlyList<string> Lines { get; } = lines;

    /// <summary>The exit code of the tool.</summary>
    public int Code { get; } = code;
}
