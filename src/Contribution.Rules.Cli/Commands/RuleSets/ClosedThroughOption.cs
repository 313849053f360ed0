using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>The option <c>--closed-through yyyy-MM</c>: the last month that is closed.</summary>
internal sealed class ClosedThroughOption(Locale locale)
{
    /// <summary>The option.</summary>
    public Option<string> Option { get; } =
        locale.Option(
            "--closed-through",
            "MONTH",
            "已结账的最后月份，如 2025-12；省略则按台账 released.json",
            "the last closed month, such as 2025-12; absent: that of the ledger, released.json"
        );

    /// <summary>The month; null where none is given.</summary>
    /// <exception cref="UserErrorException">The value is not a month.</exception>
    public YearMonth? Read(ParseResult parsed) => parsed.GetMonth(Option, "2025-12", locale);
}
