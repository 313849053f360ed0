using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary>The option <c>--schema</c>: prints the JSON Schema of requests or results, and computes nothing.</summary>
/// <param name="locale">The language.</param>
/// <param name="request">The schema of requests.</param>
/// <param name="result">The schema of results.</param>
internal sealed class SchemaOption(Locale locale, Func<string> request, Func<string> result)
{
    private const string Request = "request";
    private const string Result = "result";

    /// <summary>The option.</summary>
    public Option<string> Option { get; } =
        locale.Choice(
            "--schema",
            "不计算，输出请求（request）或结果（result）的 JSON Schema",
            "computes nothing and prints the JSON Schema of requests or of results",
            [Request, Result]
        );

    /// <summary>Prints the schema where the option was given.</summary>
    /// <returns>Whether it was.</returns>
    /// <exception cref="UserErrorException">Another option of the command was given too, which nothing reads.</exception>
    public bool IsPrinted(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(Option) is not string wanted)
        {
            return false;
        }

        Command command = parsed.CommandResult.Command;
        parsed.Refuse(
            [.. command.Arguments, .. command.Options.Where(option => option != Option)],
            locale,
            "不与 --schema 同用",
            "does not go with --schema"
        );
        terminal.Write(wanted == Request ? request() : result());
        return true;
    }
}
