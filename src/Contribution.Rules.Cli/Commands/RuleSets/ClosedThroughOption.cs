using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Rosters.Months;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>The option <c>--closed-through yyyy-MM</c>: the last month that is closed.</summary>
internal static class ClosedThroughOption
{
    public static Option<string> Build(Locale locale) =>
        locale.Option(
            "--closed-through",
            "MONTH",
            "已结账的最后月份，如 2025-12；省略则按台账 released.json",
            "the last closed month, such as 2025-12; absent: that of the ledger, released.json"
        );

    /// <summary>The month; null where none is given.</summary>
    /// <exception cref="UserErrorException">The value is not a month.</exception>
    public static YearMonth? Read(ParseResult parsed, Option<string> option, Locale locale) =>
        parsed.GetValue(option) is not string given
            ? null
            : MonthText.Read(given)
                ?? throw locale.Error(
                    $"--closed-through：“{given}”不是月份；应为 yyyy-MM，如 2025-12",
                    $"--closed-through: \"{given}\" is no month; expected yyyy-MM, such as 2025-12"
                );
}
