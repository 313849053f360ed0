using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>Spans of months in a cell of a table.</summary>
internal static class SpanText
{
    /// <summary>The spans in order; a dash where there are none.</summary>
    public static string Format(MonthSpans? months, Locale locale) =>
        months is null
            ? "-"
            : locale.List(
                months.Each.Select(span => locale.Pick($"{span.From} 至 {span.Through}", $"{span.From}–{span.Through}"))
            );
}
