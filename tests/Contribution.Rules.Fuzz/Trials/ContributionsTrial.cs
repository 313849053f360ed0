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
    private static readonly string[] Payers = ["employer", "employee", "flexible"];

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
            if (!isError && DueCheck.Wrong(result.RootElement) is string wrong)
            {
                return wrong;
            }
        }

        return anyError != (run.Code != 0) ? $"exit code {run.Code}, but {(anyError ? "an error" : "no error")}" : null;
    }

    private byte[] Line(Dice dice, bool mayBeDamaged)
    {
        EffectiveRules rules = folders.Get(dice.Pick(_ids));
        JsonObject request = new RequestGenerator(dice, rules).Make();
        request["months"] = Months(dice, rules.Year);
        int industry = dice.OneIn(40) ? dice.Below(10) : 1 + dice.Below(8);
        if (!dice.OneIn(20))
        {
            request["rates"] = Rates(dice, rules, industry);
        }

        if (rules.File.Insurance == "workInjury" || dice.OneIn(12))
        {
            request["industryClass"] = industry;
            request["floating"] = JsonNode.Parse(
                dice.OneIn(20) ? dice.Pick("0.499", "2", "-1") : dice.Pick("0.5", "1", "1.5", "1.2")
            );
        }

        if (dice.OneIn(2))
        {
            request["collection"] = dice.OneIn(20) ? "other" : dice.Pick("dualBaseSingleRate", "singleBase");
        }

        if (dice.OneIn(6))
        {
            request["roundings"] = new JsonArray(Rounding(dice));
        }

        if (dice.OneIn(6))
        {
            JsonObject spell = Months(dice, rules.Year);
            spell["id"] = dice.OneIn(8) ? "nobody" : "P1";
            request["insuredMonths"] = new JsonArray(spell);
        }

        return mayBeDamaged ? Damaged(dice, request) : Encoding.UTF8.GetBytes(request.ToJsonString());
    }

    /// <summary>Months of the year in order; one in twenty of any kind.</summary>
    private static JsonObject Months(Dice dice, int year)
    {
        // Many years begin in July.
        int before = dice.OneIn(10) ? 0 : 6;
        (int first, int last) = (before + 1 + dice.Below(12 - before), before + 1 + dice.Below(12 - before));
        bool isWrong = dice.OneIn(30);
        return new JsonObject
        {
            ["from"] = isWrong ? WrongMonth(dice) : $"{year:D4}-{Math.Min(first, last):D2}",
            ["through"] = isWrong && dice.OneIn(2) ? WrongMonth(dice) : $"{year:D4}-{Math.Max(first, last):D2}",
        };
    }

    /// <summary>A rate of each payer, which for one of them changes in the year; one in twelve times a wrong one too.</summary>
    private static JsonArray Rates(Dice dice, EffectiveRules rules, int industry)
    {
        string insurance = rules.File.Insurance;
        JsonArray rates = [];
        foreach (string payer in insurance is "workInjury" or "maternity" ? Payers[..1] : Payers)
        {
            JsonObject rate = Rate(dice, insurance, payer, $"{rules.Year - 3:D4}-01");
            rates.Add(rate);
            if (insurance == "workInjury")
            {
                rate["industryClass"] = industry;
            }
            else if (dice.OneIn(6))
            {
                int month = 2 + dice.Below(11);
                rate["through"] = $"{rules.Year:D4}-{month - 1:D2}";
                rates.Add(Rate(dice, insurance, payer, $"{rules.Year:D4}-{month:D2}"));
            }
        }

        if (dice.OneIn(24))
        {
            rates.Add(WrongRate(dice, rules));
        }

        return rates;
    }

    private static JsonObject Rounding(Dice dice)
    {
        bool isWrong = dice.OneIn(8);
        return new JsonObject
        {
            ["level"] = isWrong && dice.OneIn(2) ? "x" : dice.Pick("personThenSum", "sumThenRound"),
            ["step"] = JsonNode.Parse(isWrong ? dice.Pick("0.001", "0", "-1") : dice.Pick("0.01", "0.1", "1")),
            ["mode"] = isWrong && dice.OneIn(2) ? "x" : dice.Pick("halfUp", "up", "down", "halfEven"),
        };
    }

    private static JsonObject Rate(Dice dice, string insurance, string payer, string from) =>
        new()
        {
            ["insurance"] = insurance,
            ["payer"] = payer,
            ["rate"] = JsonNode.Parse(dice.Pick("0", "0.2", "0.08", "1", "0.165", "0.000001", "0.12345")),
            ["from"] = from,
            ["document"] = "〔2011〕1号",
        };

    private static JsonObject WrongRate(Dice dice, EffectiveRules rules)
    {
        JsonObject rate = Rate(
            dice,
            dice.OneIn(2) ? "medical" : rules.File.Insurance,
            dice.Pick("employer", "nobody"),
            dice.OneIn(2) ? WrongMonth(dice) : Month(dice, rules.Year)
        );
        rate["rate"] = JsonNode.Parse(dice.Pick("1.1", "-0.1", "0.00000000000001", "1e-9"));
        return rate;
    }

    private static string Month(Dice dice, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{1 + dice.Below(12):D2}");

    private static string WrongMonth(Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"{dice.Below(10000):D4}-{dice.Below(14):D2}");

    /// <summary>A request on one line that is not blank, in one of three cases as it is.</summary>
    private static byte[] Damaged(Dice dice, JsonObject request)
    {
        int damage = dice.Below(20);
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
