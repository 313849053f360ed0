using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary>The option <c>--schema</c>: prints the JSON Schema of requests or results, and computes nothing.</summary>
/// <param name="request">The schema of requests.</param>
/// <param name="result">The schema of results.</param>
internal sealed class SchemaOption(Func<string> request, Func<string> result)
{
    private const string Request = "request";
    private const string Result = "result";

    private Option<string>? _option;

    /// <summary>Adds it to a command.</summary>
    public void AddTo(Command command, Locale locale)
    {
        _option = locale.Choice(
            "--schema",
            "不计算，输出请求（request）或结果（result）的 JSON Schema",
            "computes nothing and prints the JSON Schema of requests or of results",
            [Request, Result]
        );
        command.Options.Add(_option);
    }

    /// <summary>Whether it was given; then the schema is printed.</summary>
    public bool IsPrinted(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(_option!) is not string wanted)
        {
            return false;
        }

        terminal.Write(wanted == Request ? request() : result());
        return true;
    }
}
