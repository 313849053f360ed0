using System.Globalization;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>The row below a table that sums its amounts in yuan. Rows that are open are counted beside the sum.</summary>
/// <param name="label">The text of its first cell.</param>
/// <param name="column">The place of the column that is summed.</param>
/// <param name="statusAt">The place of the column of statuses; in the total it says how many rows are open.</param>
/// <param name="provisional">The status of amounts that are not final.</param>
/// <param name="remark">Says how many amounts are not final, and how many rows have no amount.</param>
internal sealed class WorkbookTotal(
    string label,
    int column,
    int statusAt,
    string provisional,
    Func<long, long, string> remark
)
{
    /// <summary>As wide as the largest amount that Excel keeps whole.</summary>
    private const string Widest = "1234567890123.45";

    private decimal? _sum;
    private long _provisional;
    private long _without;

    /// <summary>Sums rows as they are gone through.</summary>
    /// <param name="rows">The rows.</param>
    public IEnumerable<IReadOnlyList<string>> Over(IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (IReadOnlyList<string> row in rows)
        {
            if (row[column].Length == 0)
            {
                _without++;
            }
            else
            {
                _sum = (_sum ?? 0) + decimal.Parse(row[column], CultureInfo.InvariantCulture);
                _provisional += row[statusAt] == provisional ? 1 : 0;
            }

            yield return row;
        }
    }

    /// <summary>A row as wide as the total may become.</summary>
    /// <param name="width">The number of columns of the table.</param>
    internal string[] Sample(int width) => Row(width, Widest);

    /// <summary>The total, once all rows were gone through; null where no row has an amount.</summary>
    /// <param name="width">The number of columns of the table.</param>
    internal string[]? Row(int width)
    {
        if (_sum is not decimal sum)
        {
            return null;
        }

        string[] row = Row(width, sum.ToString("0.00", CultureInfo.InvariantCulture));
        row[statusAt] = remark(_provisional, _without);
        return row;
    }

    private string[] Row(int width, string amount)
    {
        string[] row = [.. Enumerable.Repeat("", width)];
        (row[0], row[column]) = (label, amount);
        return row;
    }
}
