using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Contributions.Late;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Cli.Commands.Contributions;

/// <summary><c>contributions late-fee</c>: the late fee (滞纳金) on given days.</summary>
internal sealed class LateFeeCommand(Terminal terminal, Locale locale)
{
    private readonly Option<string> _amount = locale.Option(
        "--amount",
        "YUAN",
        "欠缴金额，元",
        "what was paid late, in yuan",
        required: true
    );

    private readonly Option<string> _due = locale.Option(
        "--due",
        "DATE",
        "应缴截止日",
        "the last day to pay in time",
        required: true
    );

    private readonly Option<string> _paid = locale.Option(
        "--paid",
        "DATE",
        "实缴日",
        "the day of payment",
        required: true
    );

    public Command Build()
    {
        Command command = locale.Command(
            "late-fee",
            "计算滞纳金，不计入应缴金额",
            "computes a late fee, apart from what is due",
            _amount,
            _due,
            _paid
        );
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        decimal amount = parsed.GetYuan(_amount, OptionValues.NoYuan, locale)!.Value;
        DateOnly due = parsed.GetDay(_due, locale)!.Value;
        DateOnly paid = parsed.GetDay(_paid, locale)!.Value;
        if (paid > due && due.AddDays(1) < LateFee.FirstDay)
        {
            throw locale.Error(
                $"{_due.Name} {due:yyyy-MM-dd}：{LateFee.FirstDay:yyyy-MM-dd}（《社会保险费征缴暂行条例》施行）以前的滞纳金率没有收录，不予计算；应缴截止日须为 {LateFee.FirstDay.AddDays(-1):yyyy-MM-dd} 或以后",
                $"{_due.Name} {due:yyyy-MM-dd}: no rate of late fees is on file for days before {LateFee.FirstDay:yyyy-MM-dd}, when 社会保险费征缴暂行条例 came into force; the last day to pay in time must be {LateFee.FirstDay.AddDays(-1):yyyy-MM-dd} or later"
            );
        }

        LateFee fee = LateFee.Compute(amount, due, paid);
        List<string> lines = [];
        foreach (LateFeePart part in fee.Parts)
        {
            lines.Add(
                locale.Pick(
                    $"{part.From:yyyy-MM-dd} 至 {part.Through:yyyy-MM-dd}，{part.Days} 天，按日加收{InWords(part.RatePerDay)}（《{part.Document}》{part.Article}）",
                    $"{part.From:yyyy-MM-dd} through {part.Through:yyyy-MM-dd}: {Days(part.Days)}, {FigureFormat.Percent(part.RatePerDay)} a day ({part.Document} {part.Article})"
                )
            );
        }

        string yuan = FigureFormat.Money(fee.Fee);
        lines.Add(
            locale.Pick(
                $"欠缴 {FigureFormat.Money(fee.Amount)} 元，逾期 {fee.Days} 天，滞纳金 {yuan} 元；不计入应缴金额",
                $"{FigureFormat.Money(fee.Amount)} yuan paid {Days(fee.Days)} late: late fee {yuan} yuan, no part of the amount due"
            )
        );
        terminal.Write(string.Join('\n', lines) + "\n");
        return ExitCode.Done;
    }

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";

    /// <summary>A daily rate in Chinese, in thousandths or, as the law has it, in ten thousandths.</summary>
    private static string InWords(decimal rate) =>
        rate * 1000m is var thousandths && decimal.IsInteger(thousandths)
            ? $" {FigureFormat.Plain(thousandths)}‰"
            : $"万分之{"零一二三四五六七八九"[(int)(rate * 10_000m)]}";
}
