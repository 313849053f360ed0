using System.Globalization;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// Commands that are asked by options alone: <c>late-fee</c> and <c>presume</c>, whose amounts are computed again in fractions,
/// and <c>rules year</c>, whose files are verified.
/// </summary>
internal sealed class CommandsTrial(string scratch) : ITrial
{
    private const int LawInForce = 20110701;

    private static readonly string[] WrongAmounts =
    [
        "",
        "-1",
        "1e3",
        "1,000",
        "0.001",
        "10000000000",
        "９",
        "1.",
        ".5",
        "+5",
        "NaN",
        "1 000",
    ];

    private static readonly string[] WrongDays =
    [
        "",
        "2011-02-29",
        "2011-6-1",
        "20110601",
        "0000-01-01",
        "二〇一一年",
        "9999-12-32",
    ];

    public string Kind => "commands";

    public int ShortRun => 60;

    public Failure? Try(long number, Dice dice, Counts counts) =>
        (number % 30) switch
        {
            0 => RulesYear(dice, counts),
            < 18 => LateFee(dice, counts),
            _ => Presume(dice, counts),
        };

    private static Failure? LateFee(Dice dice, Counts counts)
    {
        bool isWrong = dice.OneIn(5);
        (long fen, DateOnly due) = (Fen(dice), Day(dice));
        DateOnly paid = due.AddDays(dice.OneIn(20) ? -dice.Below(400) : dice.Below(dice.OneIn(4) ? 9000 : 90));
        string[] values = [Yuan(fen), Text(due), Text(paid)];
        if (isWrong)
        {
            int place = dice.Below(3);
            values[place] = dice.Pick(place == 0 ? WrongAmounts : WrongDays);
        }

        ToolRun run = ToolRun.Of(
            [],
            "contributions",
            "late-fee",
            "--amount",
            values[0],
            "--due",
            values[1],
            "--paid",
            values[2]
        );
        counts.Add($"late-fee {run.Code}");
        string asked = string.Join(' ', values);
        string fee = FeeOf(InYuan(fen), due, paid).InFen();
        return run.Wrong(0, 2) is string wrong ? new Failure($"late-fee {asked}: {wrong}")
            : isWrong || run.Code != 0 || run.Text.Contains($"late fee {fee} yuan", StringComparison.Ordinal) ? null
            : new Failure($"late-fee {asked}: expected {fee}, got {run.Text}");
    }

    /// <summary>0.2 % a day before 2011-07-01, 0.05 % from then on, added up exactly.</summary>
    private static Fraction FeeOf(Fraction yuan, DateOnly due, DateOnly paid)
    {
        Fraction fee = Fraction.From(0);
        for (DateOnly day = due.AddDays(1); day <= paid; day = day.AddDays(1))
        {
            int number = (day.Year * 10000) + (day.Month * 100) + day.Day;
            fee += yuan * Fraction.Parse(number < LawInForce ? "0.002" : "0.0005");
        }

        return fee;
    }

    private static Failure? Presume(Dice dice, Counts counts)
    {
        bool isWrong = dice.OneIn(4);
        long fen = Fen(dice);
        string asked = isWrong ? dice.Pick(WrongAmounts) : Yuan(fen);
        ToolRun run = ToolRun.Of([], "contributions", "presume", "--last-month", asked);
        counts.Add($"presume {run.Code}");
        string amount = (InYuan(fen) * Fraction.Parse("1.1")).InFen();
        return run.Wrong(isWrong ? [0, 2] : [0]) is string wrong ? new Failure($"presume {asked}: {wrong}")
            : isWrong || run.Text.Contains($" = {amount} yuan", StringComparison.Ordinal) ? null
            : new Failure($"presume {asked}: expected {amount}, got {run.Text}");
    }

    private Failure? RulesYear(Dice dice, Counts counts)
    {
        string folder = Path.Combine(scratch, "year");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        long floor = 300_000 + dice.Below(300_000);
        List<string> arguments =
        [
            "rules",
            "year",
            dice.OneIn(8)
                ? dice.Pick("x/pension", "210000", "990000/pension")
                : dice.Pick("210000/pension", "辽宁/养老"),
            dice.OneIn(16) ? dice.Pick("2026", "2030", "0", "x") : "2027",
            "--document",
            dice.Pick("辽人社〔2027〕20号", "\"\\", "\u001b[2J\nok"),
            "--issued",
            dice.OneIn(16) ? dice.Pick(WrongDays) : "2027-03-01",
            "--floor",
            dice.OneIn(16) ? dice.Pick(WrongAmounts) : Yuan(floor),
            "--ceiling",
            dice.OneIn(16) ? dice.Pick(WrongAmounts) : Yuan(dice.OneIn(16) ? floor - 1 : floor * 5),
            "--out",
            folder,
        ];
        if (!dice.OneIn(4))
        {
            arguments.AddRange(["--reference-wage", dice.OneIn(16) ? dice.Pick(WrongAmounts) : Yuan(floor * 5 / 3)]);
        }

        ToolRun run = ToolRun.Of([], [.. arguments]);
        counts.Add($"rules year {run.Code}");
        bool isWritten = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
        string? wrong =
            run.Wrong(0, 2, 3, 4)
            ?? (
                isWritten != (run.Code == 0)
                    ? $"exit code {run.Code}, and files are {(isWritten ? "" : "not ")}written"
                    : null
            )
            ?? (
                isWritten && ToolRun.Of([], "verify", folder) is { Code: not 0 } verified
                    ? $"written, but {verified.Text}"
                    : null
            );
        return wrong is null ? null : new Failure($"{string.Join(' ', arguments)}: {wrong}");
    }

    private static long Fen(Dice dice) =>
        dice.Below(6) switch
        {
            0 => dice.Below(20),
            1 => 999_999_999_999 - dice.Below(3),
            _ => dice.Below(100_000_000L),
        };

    private static DateOnly Day(Dice dice) =>
        dice.OneIn(3)
            ? new DateOnly(2011, 6, 1).AddDays(dice.Below(60))
            : new DateOnly(2000 + dice.Below(27), 1, 1).AddDays(dice.Below(366));

    private static Fraction InYuan(long fen) => Fraction.From(fen) / Fraction.From(100);

    private static string Yuan(long fen) => string.Create(CultureInfo.InvariantCulture, $"{fen / 100}.{fen % 100:D2}");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
