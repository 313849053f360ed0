using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Mutating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// <c>compute</c> on damaged input: a result or an error for each line, the exit code that says so, and every result the
/// one that the second opinion reads from the same bytes.
/// </summary>
internal sealed class RequestsTrial(RuleFolders folders, ReferenceTable table) : ITrial
{
    private readonly string[] _ids = [.. folders.Ids];
    private readonly SecondOpinion _second = new(folders, table);

    public string Kind => "requests";

    public int ShortRun => 600;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        bool isSingle = number % 3 == 0;
        byte[][] lines =
        [
            .. Enumerable.Range(0, isSingle ? 1 : 2 + dice.Below(6)).Select(line => Line(dice, isSingle || line > 0)),
        ];
        byte[] input = [.. lines.SelectMany(line => line.Append((byte)'\n'))];
        ToolRun run = ToolRun.Of(input, "compute");
        string[] results = isSingle ? [run.Text] : run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string? wrong =
            run.Wrong(0, 2, 3)
            ?? (
                results.Length == lines.Length
                    ? Compare(lines, results, run.Code, counts)
                    : $"{lines.Length} lines in, {results.Length} out"
            );
        return wrong is null ? null : new Failure(wrong, ("input.ndjson", input));
    }

    /// <summary>A request on a line of its own, mostly damaged; it stays one line that is not blank.</summary>
    private byte[] Line(Dice dice, bool mayBeDamaged)
    {
        JsonObject request = new RequestGenerator(dice, folders.Get(dice.Pick(_ids))).Make();
        bool isStructural = dice.OneIn(3);
        if (mayBeDamaged && isStructural)
        {
            new JsonMutator(dice).Mutate(request);
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(request.ToJsonString());
        byte[] damaged =
            mayBeDamaged && !isStructural && !dice.OneIn(4)
                ? [.. new ByteMutator(dice).Mutate(utf8).Where(letter => letter is not ((byte)'\n' or (byte)'\r'))]
                : utf8;
        return damaged.Any(letter => letter > (byte)' ') ? damaged : "{}"u8.ToArray();
    }

    private string? Compare(byte[][] lines, string[] results, int code, Counts counts)
    {
        bool anyError = false;
        for (int line = 0; line < lines.Length; line++)
        {
            using JsonDocument result = JsonDocument.Parse(results[line]);
            bool isError = result.RootElement.TryGetProperty("error", out _);
            anyError |= isError;
            counts.Add(isError ? "errors" : "results");
            if (!isError && Differences(lines[line], result.RootElement) is { Length: > 0 } differences)
            {
                return $"line {line + 1}: {string.Join("\n  ", differences)}";
            }
        }

        return anyError == (code != 0) ? null : $"exit code {code}, but {(anyError ? "an error" : "no error")}";
    }

    private string[] Differences(byte[] line, JsonElement result)
    {
        ReadOnlyMemory<byte> utf8 = line is [0xEF, 0xBB, 0xBF, ..] ? line.AsMemory(3) : line;
        using JsonDocument request = JsonDocument.Parse(utf8);
        return _second.Answer(request.RootElement).Differences(Leaves.Of(result));
    }
}
