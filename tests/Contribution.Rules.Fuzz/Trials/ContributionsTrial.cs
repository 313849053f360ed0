using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Mutating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// <c>contributions</c> on requests with months, rates and roundings of any kind, whole and damaged: a result or an error for
/// each line, and the exit code that says so.
/// </summary>
internal sealed class ContributionsTrial(RuleFolders folders) : ITrial
{
    private readonly string[] _ids = [.. folders.Ids];

    public string Kind => "contributions";

    public int ShortRun => 200;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        byte[][] lines = [.. Enumerable.Range(0, 2 + dice.Below(4)).Select(line => Line(dice, mayBeDamaged: line > 0))];
        byte[] input = [.. lines.SelectMany(line => line.Append((byte)'\n'))];
        ToolRun run = ToolRun.Of(input, "contributions");
        string? wrong = run.Wrong(0, 2, 3) ?? Wrong(run, lines.Length, counts);
        return wrong is null ? null : new Failure(wrong, ("input.ndjson", input));
    }

    private static string? Wrong(ToolRun run, int lines, Counts counts)
    {
        string[] results = run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        bool anyError = false;
        if (results.Length != lines)
        {
            return $"{lines} lines in, {results.Length} out";
        }

        foreach (string line in results)
        {
            using JsonDocument result = JsonDocument.Parse(line);
            bool isError = result.RootElement.TryGetProperty("error", out _);
            anyError |= isError;
            counts.Add(isError ? "errors" : "results");
        }

        return anyError != (run.Code != 0) ? $"exit code {run.Code}, but {(anyError ? "an error" : "no error")}" : null;
    }

    private byte[] Line(Dice dice, bool mayBeDamaged)
    {
        EffectiveRules rules = folders.Get(dice.Pick(_ids));
        JsonObject request = new RequestGenerator(dice, rules).Make();
        request["months"] = new JsonObject
        {
            ["from"] = dice.OneIn(3) ? Month(dice, rules.Year) : $"{rules.Year:D4}-01",
            ["through"] = dice.OneIn(3) ? Month(dice, rules.Year) : $"{rules.Year:D4}-12",
        };
        if (dice.OneIn(4))
        {
            request["rates"] = new JsonArray(Rate(dice, rules), Rate(dice, rules));
        }

        if (dice.OneIn(6))
        {
            request["industryClass"] = dice.Below(10);
            request["floating"] = JsonNode.Parse(dice.Pick("0.5", "1", "1.5", "0.499", "2", "-1"));
        }

        if (dice.OneIn(6))
        {
            request["collection"] = dice.Pick("dualBaseSingleRate", "singleBase", "other");
        }

        if (dice.OneIn(8))
        {
            request["roundings"] = new JsonArray(
                new JsonObject
                {
                    ["level"] = dice.Pick("person", "employer", "total", "x"),
                    ["step"] = JsonNode.Parse(dice.Pick("0.01", "0.1", "1", "0.001", "0", "-1")),
                    ["mode"] = dice.Pick("halfUp", "up", "down", "halfEven", "x"),
                }
            );
        }

        if (dice.OneIn(8))
        {
            request["insuredMonths"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "P1",
                    ["from"] = Month(dice, rules.Year),
                    ["through"] = Month(dice, rules.Year),
                }
            );
        }

        return mayBeDamaged ? Damaged(dice, request) : Encoding.UTF8.GetBytes(request.ToJsonString());
    }

    private static JsonObject Rate(Dice dice, EffectiveRules rules) =>
        new()
        {
            ["insurance"] = dice.OneIn(8) ? "medical" : rules.File.Insurance,
            ["payer"] = dice.Pick("employer", "employee", "flexible", "nobody"),
            ["rate"] = JsonNode.Parse(dice.Pick("0", "0.2", "0.08", "1", "1.1", "-0.1", "0.00000000000001", "1e-9")),
            ["from"] = Month(dice, rules.Year),
            ["document"] = "〔2011〕1号",
        };

    private static string Month(Dice dice, int year) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(dice.OneIn(12) ? dice.Below(10000) : year):D4}-{(dice.OneIn(30) ? 13 : 1 + dice.Below(12)):D2}"
        );

    /// <summary>A request on one line that is not blank, in one of three cases as it is.</summary>
    private static byte[] Damaged(Dice dice, JsonObject request)
    {
        int damage = dice.Below(3);
        if (damage == 1)
        {
            new JsonMutator(dice).Mutate(request);
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(request.ToJsonString());
        byte[] line =
            damage == 2
                ? [.. new ByteMutator(dice).Mutate(utf8).Where(letter => letter is not ((byte)'\n' or (byte)'\r'))]
                : utf8;
        return line.Any(letter => letter > (byte)' ') ? line : "{}"u8.ToArray();
    }
}
