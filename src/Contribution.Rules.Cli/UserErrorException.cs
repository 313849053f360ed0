namespace Contribution.Rules.Cli;

/// <summary>Something the user can mend: a missing file, a faulty rule file. Its message is for the user.</summary>
internal sealed class UserErrorException(string message, int code = ExitCode.InvalidInput) : Exception(message)
{
    /// <summary>What the tool exits with.</summary>
    public int Code { get; } = code;
}
