using System.CommandLine;
using Contribution.Rules.Cli.Commands;

namespace Contribution.Rules.Cli;

/// <summary>The tool <c>contribution-rules</c>.</summary>
internal static class Program
{
    /// <summary>Runs the tool on the process's own streams.</summary>
    public static int Main(string[] args) => Run(args, Terminal.Process());

    /// <summary>Runs the tool.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = Root.Build(args, terminal);
        ParseResult parsed = root.Parse(args);
        InvocationConfiguration configuration = new()
        {
            EnableDefaultExceptionHandler = false,
            Error = terminal.Error,
            Output = new StreamWriter(terminal.Output) { AutoFlush = true },
        };
        try
        {
            int code = parsed.Invoke(configuration);
            return parsed.Errors.Count > 0 ? ExitCode.InvalidInput : code;
        }
        catch (UserErrorException wrong)
        {
            terminal.Error.WriteLine(wrong.Message);
            return ExitCode.InvalidInput;
        }
        catch (Exception bug)
        {
            terminal.Error.WriteLine(bug);
            return ExitCode.Bug;
        }
    }
}
