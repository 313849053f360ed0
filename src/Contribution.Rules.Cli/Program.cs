using System.CommandLine;
using System.CommandLine.Invocation;
using Contribution.Rules.Cli.Commands;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli;

/// <summary>The tool <c>contribution-rules</c>.</summary>
internal static class Program
{
    private const int BrokenPipe = 32;

    // A file name may begin with @; it is not a list of further arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the tool on the process's own streams.</summary>
    public static int Main(string[] args) => Run(args, Terminal.Process());

    /// <summary>Runs the tool.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        Locale locale = Locales.Of(args);
        using LibraryTexts texts = new(locale);
        try
        {
            return Invoke(args, terminal, locale);
        }
        catch (UserErrorException wrong)
        {
            terminal.Error.WriteLine(wrong.Message);
            return wrong.Code;
        }
        catch (RuleSetDefectException defect)
        {
            terminal.Error.WriteLine(defect.Message);
            return ExitCode.Bug;
        }
        catch (IOException closed) when (closed.HResult == BrokenPipe)
        {
            // The reader has what it wanted, as with head.
            return ExitCode.Done;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(
                locale.Pick($"无法读写:{cannot.Message}", $"cannot read or write: {cannot.Message}")
            );
            return ExitCode.InvalidInput;
        }
        catch (Exception bug)
        {
            terminal.Error.WriteLine(bug);
            return ExitCode.Bug;
        }
    }

    private static int Invoke(string[] args, Terminal terminal, Locale locale)
    {
        ParseResult parsed = Root.Build(args, locale, terminal).Parse(args, Parsing);
        InvocationConfiguration configuration = new()
        {
            EnableDefaultExceptionHandler = false,
            Error = terminal.Error,
            Output = new StreamWriter(terminal.Output) { AutoFlush = true },
        };
        if (parsed.Action is not ParseErrorAction wrongUsage)
        {
            return parsed.Invoke(configuration);
        }

        // Standard output is for results only.
        wrongUsage.ShowHelp = args.Length == 0;
        configuration.Output = terminal.Error;
        parsed.Invoke(configuration);
        foreach (
            Argument missing in parsed.CommandResult.Command.Arguments.Where(argument => IsMissing(argument, parsed))
        )
        {
            terminal.Error.WriteLine(
                locale.Pick(
                    $"还缺 {missing.Name}:{missing.Description}",
                    $"missing: {missing.Name}, {missing.Description}"
                )
            );
        }

        return ExitCode.InvalidInput;
    }

    /// <summary>The command-line library tells that some argument is missing, and not which.</summary>
    private static bool IsMissing(Argument argument, ParseResult parsed) =>
        argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument)?.Tokens is not { Count: > 0 };
}
