using System.Globalization;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;

namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>
/// Reads a list of targets: CSV with the columns name, target, and measure or actual; printed and goal where given.
/// </summary>
internal static class TargetReader
{
    // The percentage of the largest figure of the smallest target is still a decimal.
    private const decimal Largest = 1_000_000_000_000_000m;
    private const int MostDecimals = 10;

    private static readonly Wording TooLarge = new(
        $"超出范围：0 至 {Largest}，最多 {MostDecimals} 位小数",
        $"outside the range from 0 to {Largest}, with at most {MostDecimals} decimals"
    );

    /// <summary>Reads it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    public static ListReading<TargetRow> Read(RosterFile file, CancellationToken cancellation = default) =>
        ListReading<TargetRow>.Read(file, ListKind.Targets, Row, cancellation);

    private static TargetRow Row(int line, RowValues values)
    {
        TargetRow row = new()
        {
            Line = line,
            Name = values.Required("name"),
            Measure = values.Text("measure"),
            Actual = Figure("actual", values),
            Target = Figure("target", values) ?? 0m,
            Printed = Percent("printed", values),
            Goal = Percent("goal", values),
        };
        if (row.Target == 0m)
        {
            values.Reject("target", new Wording("目标应大于零", "a target above zero is expected"));
        }

        if (row.Measure is string measure && !RosterSummary.Measures.Contains(measure))
        {
            values.Reject(
                "measure",
                new Wording(
                    $"可取：{string.Join("、", RosterSummary.Measures.Select(one => $"{ResultWords.Translate(one, chinese: true)}（{one}）"))}",
                    $"one of {string.Join(", ", RosterSummary.Measures)} is expected"
                )
            );
        }

        return row;
    }

    private static decimal? Figure(string name, RowValues values)
    {
        if (values.Text(name) is not string text)
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal figure))
        {
            values.Reject(name, new Wording("应为不小于零的数", "a number of at least zero is expected"));
        }
        else if (figure > Largest || figure.Scale > MostDecimals)
        {
            values.Reject(name, TooLarge);
        }
        else
        {
            return figure;
        }

        return null;
    }

    private static Percentage? Percent(string name, RowValues values)
    {
        if (values.Text(name) is not string text)
        {
            return null;
        }

        Percentage? percent = Percentage.Parse(text);
        if (percent is null)
        {
            values.Reject(name, new Wording("应为百分比，如 88.78%", "a percentage such as 88.78% is expected"));
        }

        return percent;
    }
}
