using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary>Requests in, answers out, in the same order; either from a file or from a standard stream.</summary>
internal sealed class RequestRun(Terminal terminal, Locale locale)
{
    private const string StandardStream = "-";

    /// <summary>The file with the requests.</summary>
    public Argument<string?> File { get; } =
        locale.OptionalArgument(
            "FILE",
            "请求文件：一个 JSON，或每行一个的 NDJSON；省略或 - 为标准输入",
            "requests: one JSON value, or NDJSON with one a line; absent or -: standard input",
            StandardStream
        );

    /// <summary>The engine that runs the rules.</summary>
    public Option<string> Engine { get; } =
        locale.Choice("--engine", "计算引擎", "the engine that runs the rules", Engines.Names, Engines.Compiled);

    /// <summary>The requested engine; null is the library's own engine.</summary>
    /// <exception cref="UserErrorException">This program has none of that name.</exception>
    public IRuleEngine? FindEngine(ParseResult parsed) => Engines.Find(parsed.GetValue(Engine)!, locale);

    /// <summary>Answers every request, and reports those that could not be computed.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="output">The file for the answers; null and <c>-</c> are standard output.</param>
    /// <param name="answer">Answers the JSON of a request, laid out for people or not; the text is without a last line break.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UserErrorException">A file cannot be read or written.</exception>
    public int Run<T>(
        ParseResult parsed,
        string? output,
        Func<ReadOnlyMemory<byte>, bool, (Outcome<T> Outcome, byte[] Text)> answer
    )
        where T : notnull
    {
        string file = parsed.GetValue(File)!;
        using Stream? opened = file == StandardStream ? null : UserFile.Open(file, System.IO.File.OpenRead, locale);
        // Where an answer throws it is removed: results are complete or not there.
        using ResultFile? results = output is null or StandardStream
            ? null
            : ResultFile.Create(output, InputFiles.From(parsed), locale);
        // Not disposed: the output stays open, and after a failed write there is nothing to write once more.
        BufferedStream buffered = new(results?.Stream ?? terminal.Output, 1 << 16);
        RequestStream requests = new(opened ?? terminal.Input, locale, beforeWaiting: buffered.Flush);
        int code = ExitCode.Done;
        foreach (RequestText request in requests.Read())
        {
            (Outcome<T> outcome, byte[] text) = answer(request.Utf8, !requests.IsNdjson);
            buffered.Write(text);
            buffered.WriteByte((byte)'\n');
            code = ExitCode.Worse(code, Report(outcome, request.Line));
        }

        buffered.Flush();
        results?.Complete();
        return code;
    }

    /// <summary>Reports what could not be computed; the results hold the same for programs.</summary>
    private int Report<T>(Outcome<T> outcome, int? line)
        where T : notnull
    {
        (int code, ImmutableArray<Fault> faults) = Outcomes.Refusal(outcome);
        string place = line is int number ? locale.Pick($"第 {number} 行 ", $"line {number}: ") : "";
        FaultLine.Write(faults, terminal.Error, locale, place);
        return code;
    }
}
