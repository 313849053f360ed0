using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;

/// <summary>The months in which persons are insured, read from the bytes where they are written in the plainest way.</summary>
internal sealed class MonthCells
{
    private const int Length = 7;
    private const int Dash = 4;

    private readonly PersonMonths _months;
    private readonly int _first;
    private readonly int _last;
    private readonly int _number;
    private readonly ulong _all;

    /// <summary>Reads the months of a list.</summary>
    /// <param name="months">The question.</param>
    /// <param name="columns">The list's columns.</param>
    public MonthCells(PersonMonths months, Columns columns)
    {
        (_months, _all) = (months, months.All);
        (_first, _last, _number) = (
            PlaceOf(columns, "firstMonth"),
            PlaceOf(columns, "lastMonth"),
            PlaceOf(columns, "months")
        );
    }

    /// <summary>Whether a list says in which months persons are insured.</summary>
    public static bool AreIn(Columns columns) =>
        PlaceOf(columns, "firstMonth") >= 0 || PlaceOf(columns, "lastMonth") >= 0 || PlaceOf(columns, "months") >= 0;

    /// <summary>Reads the months of a row, a bit for each requested month.</summary>
    /// <returns>Whether they are written in the plainest way, or are not given.</returns>
    public bool TryRead(byte[] bytes, RowFields row, out ulong mask)
    {
        mask = _all;
        if (IsEmpty(row, _first) && IsEmpty(row, _last))
        {
            return IsEmpty(row, _number);
        }

        // A number beside them may contradict them.
        if (
            !IsEmpty(row, _number)
            || !TryRead(bytes, row, _first, _months.Asked.From, out YearMonth first)
            || !TryRead(bytes, row, _last, _months.Asked.Through, out YearMonth last)
        )
        {
            return false;
        }

        // Which is after the other matters only where both are given.
        bool areBoth = !IsEmpty(row, _first) && !IsEmpty(row, _last);
        mask = first <= last ? _months.Mask(new MonthSpan(first, last)) : 0;
        return first <= last || !areBoth;
    }

    private bool TryRead(byte[] bytes, RowFields row, int column, YearMonth otherwise, out YearMonth month)
    {
        month = otherwise;
        if (IsEmpty(row, column))
        {
            return true;
        }

        ReadOnlySpan<byte> text = row.Slice(bytes, column);
        if (text.Length != Length || text[Dash] != '-')
        {
            return false;
        }

        int year = 0;
        for (int at = 0; at < Dash; at++)
        {
            if (!char.IsAsciiDigit((char)text[at]))
            {
                return false;
            }

            year = (year * 10) + text[at] - '0';
        }

        (int tens, int ones) = (text[Dash + 1] - '0', text[Dash + 2] - '0');
        int number = (tens * 10) + ones;
        if (tens is not (0 or 1) || ones is < 0 or > 9 || number is < 1 or > YearMonth.PerYear || year < 1)
        {
            return false;
        }

        month = new YearMonth(year, number);
        return _months.InForce.Contains(month);
    }

    private static bool IsEmpty(RowFields row, int column) => column < 0 || row.IsEmpty(column);

    private static int PlaceOf(Columns columns, string name) => columns.Find(name)?.Index ?? -1;
}
