using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Cli.Commands.Contributions;

/// <summary><c>contributions presume</c>: the presumed contribution of an employer that did not file (社会保险法第六十二条).</summary>
internal sealed class PresumedCommand(Terminal terminal, Locale locale)
{
    private readonly Option<string> _lastMonth = locale.Option(
        "--last-month",
        "YUAN",
        "上月缴费额，元",
        "what the employer paid in the month before, in yuan",
        required: true
    );

    public Command Build()
    {
        Command command = locale.Command(
            "presume",
            "未按规定申报时按上月缴费额的 110% 确定",
            "110 % of last month's amount, for who did not file",
            _lastMonth
        );
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        decimal lastMonth = parsed.GetYuan(_lastMonth, OptionValues.NoYuan, locale)!.Value;
        string before = FigureFormat.Money(lastMonth);
        string amount = FigureFormat.Money(PresumedContribution.Compute(lastMonth));
        terminal.Write(
            locale.Pick(
                $"{before} × 110% = {amount} 元（《{PresumedContribution.Document}》{PresumedContribution.Article}）；补办申报手续后，按规定结算\n",
                $"{before} × 110 % = {amount} yuan ({PresumedContribution.Document} {PresumedContribution.Article}); settled once the employer has filed\n"
            )
        );
        return ExitCode.Done;
    }
}
