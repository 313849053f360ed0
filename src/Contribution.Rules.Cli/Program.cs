using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Usage;

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
        Locale locale = Locales.Find(args);
        using LibraryTexts texts = new(locale);
        try
        {
            return Invoke(args, terminal, locale);
        }
        catch (UserErrorException wrong)
        {
            foreach (string line in wrong.Lines)
            {
                terminal.Error.WriteLine(line);
            }

            return wrong.Code;
        }
        catch (RuleSetDefectException defect)
        {
            terminal.Error.WriteLine(locale.Pick(defect.Words));
            return ExitCode.Bug;
        }
        catch (OperationCanceledException)
        {
            // A signal has removed the partial files, and ends the process.
            return ExitCode.Interrupted;
        }
        catch (IOException closed) when (closed.HResult == BrokenPipe)
        {
            // The reader has what it wanted, as with head.
            return ExitCode.Done;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(
                locale.Pick($"无法读写：{cannot.Message}", $"cannot read or write: {cannot.Message}")
            );
            return ExitCode.InvalidInput;
        }
        catch (Exception bug)
        {
            terminal.Error.WriteLine(bug);
            return ExitCode.Bug;
        }
    }

    /// <summary>Hides from help the arguments of the commands around one, which it does not take.</summary>
    private static void HideArgumentsAround(ParseResult parsed)
    {
        if (parsed is { Action: HelpAction, CommandResult.Parent: CommandResult around })
        {
            foreach (Argument argument in around.Command.Arguments)
            {
                argument.Hidden = true;
            }
        }
    }

    private static int Help(ParseResult parsed, InvocationConfiguration configuration, Terminal terminal)
    {
        using StringWriter help = new();
        configuration.Output = help;
        int code = parsed.Invoke(configuration);
        terminal.Write(ChineseHelp.Translate(help.ToString()));
        return code;
    }

    private static int Invoke(string[] args, Terminal terminal, Locale locale)
    {
        RootCommand root = Root.Build(args, locale, terminal);
        ParseResult parsed = root.Parse(args, Parsing);
        InvocationConfiguration configuration = new()
        {
            EnableDefaultExceptionHandler = false,
            Error = terminal.Error,
            Output = new StreamWriter(terminal.Output) { AutoFlush = true },
        };
        string[] wrong = parsed.Action is { ClearsParseErrors: true }
            ? []
            : WrongUsage.Lines(parsed, Root.Names, locale);
        if (wrong.Length == 0)
        {
            HideArgumentsAround(parsed);
            return parsed.Action is HelpAction && locale.IsChinese
                ? Help(parsed, configuration, terminal)
                : parsed.Invoke(configuration);
        }

        // Standard output is for results only.
        Array.ForEach(wrong, terminal.Error.WriteLine);
        if (args.Length == 0)
        {
            configuration.Output = terminal.Error;
            root.Parse(["--help"], Parsing).Invoke(configuration);
        }

        return ExitCode.InvalidInput;
    }
}
