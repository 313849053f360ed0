using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>A payroll with its items side by side: the columns that hold pay.</summary>
internal sealed class PayTable
{
    private readonly ListTable _payroll;
    private readonly ImmutableArray<ItemColumn> _items;
    private readonly ImmutableArray<Wording> _counts;
    private readonly ImmutableArray<string> _others;
    private readonly bool _sumsHaveNoCounts;
    private int _dashes;

    /// <summary>Finds the items among the columns of a list.</summary>
    /// <param name="payroll">The list.</param>
    /// <param name="list">The treatment of items.</param>
    public PayTable(ListTable payroll, WageItemList list)
    {
        _payroll = payroll;
        _sumsHaveNoCounts = SumsHaveNoCounts(list);
        ItemColumn[] columns = [.. payroll.Columns.Unknown.Select(column => ItemIn(column, list))];
        _counts = [.. columns.Select(NoteOnCounts).OfType<Wording>()];
        // Values that are no money, such as days, are ignored.
        columns =
        [
            .. columns.Where(column => column.Treatment.NoPay?.Id != NoPay.NotMoney && !IsWorkOutsideSums(column)),
        ];
        bool[] mayHavePay = [.. columns.Select(column => !column.Treatment.IsUnlisted || MayHavePay(column.Column))];
        _items = [.. columns.Where((_, at) => mayHavePay[at])];
        _others = [.. columns.Where((_, at) => !mayHavePay[at]).Select(column => column.Column.Header)];
    }

    /// <summary>
    /// The notes on the list, and on columns of numbers that are taken for counts and cells with a dash. Of the columns that no
    /// list names, those in which a row has money are items.
    /// </summary>
    public IEnumerable<FileNote> Notes =>
        _payroll
            .NotesWith(_payroll.Columns.NotesOn(_others), _payroll.Rows.Length)
            .Concat(_counts.Concat(Dashes).Select(note => new FileNote(_payroll.File, note)));

    private IEnumerable<Wording> Dashes =>
        _dashes == 0
            ? []
            :
            [
                new Wording(
                    $"{_dashes} 个项目单元格为短横线，视为没有发放该项",
                    $"{_dashes} {(_dashes == 1 ? "cell of an item has" : "cells of items have")} a dash, which is no pay"
                ),
            ];

    /// <summary>Reads the pay of a row.</summary>
    /// <param name="record">The row.</param>
    /// <param name="values">Receives the values that cannot be read.</param>
    /// <param name="payee">The person who was paid.</param>
    /// <param name="month">The month.</param>
    public IEnumerable<PayLine> Read(CsvRecord record, RowValues values, Payee payee, YearMonth month)
    {
        foreach (ItemColumn item in _items)
        {
            string text = TextOf(record, item.Column);
            // A dash says that there was none.
            if (text.Length == 0 || DashAmount.Is(text))
            {
                _dashes += text.Length == 0 ? 0 : 1;
                continue;
            }

            if (MoneyText.ReadSigned(text, out decimal yuan) is not Wording wrong)
            {
                yield return new PayLine
                {
                    Line = record.Line,
                    Place = _payroll.PlaceOf(record.Line),
                    Payee = payee,
                    Name = values.Text("name"),
                    Item = HeaderText.Bare(item.Column.Header),
                    Amount = yuan,
                    Month = month,
                    IsOfColumn = true,
                    IsOwnPay = item.Treatment.NoPay is null,
                    RoundedInRow = _payroll.Origin.RoundedIn(record.Line),
                };
            }
            else if (item.MustBeMoney)
            {
                values.Reject(item.Column, text, wrong);
            }
        }
    }

    /// <summary>The treatment of a column, by its cells too where its name may be that of a count.</summary>
    private ItemColumn ItemIn(Column column, WageItemList list) =>
        new(
            column,
            list.Treat(
                HeaderText.Bare(column.Header),
                most => !_sumsHaveNoCounts && TextsOf(column).Any(text => LooseAmount.May(text, most))
            )
        );

    /// <summary>
    /// Whether the payroll's own sum (应发) is in every row that of the items without the columns of counts: months of service and
    /// hours are no pay then, however many there are. Without such columns the rows are not looked at.
    /// </summary>
    private bool SumsHaveNoCounts(WageItemList list)
    {
        (Column Column, ItemTreatment Found)[] all =
        [
            .. _payroll.Columns.Unknown.Select(column => (column, list.Treat(HeaderText.Bare(column.Header)))),
        ];
        if (!Array.Exists(all, one => IsWork(one.Column, one.Found) || LargestCount(one.Column, one.Found) is not null))
        {
            return false;
        }

        (Column Column, NoPay? NoPay)[] columns =
        [
            .. all.Where(one => !IsWork(one.Column, one.Found)).Select(one => (one.Column, one.Found.NoPay)),
        ];
        CsvRecord[] rows = [.. _payroll.Rows.Where(row => row.Fault is null)];
        return Array.FindLast(columns, one => one.NoPay?.OfAllItems == true).Column is Column sum
            && rows.Length > 0
            && Array.TrueForAll(
                rows,
                row =>
                    AmountIn(row, sum) is > 0m and decimal all
                    && all == columns.Where(one => one.NoPay is null).Sum(one => AmountIn(row, one.Column) ?? 0m)
            );
    }

    private bool IsWorkOutsideSums(ItemColumn item) => _sumsHaveNoCounts && IsWork(item.Column, item.Treatment);

    private static decimal? LargestCount(Column column, ItemTreatment found) =>
        WageItemList.LargestCount(HeaderText.Bare(column.Header), found);

    private static bool IsWork(Column column, ItemTreatment found) =>
        found.IsUnlisted && (ListWords.IsWork(column.Header) || ListWords.Rate.AreIn(column.Header));

    private static decimal? AmountIn(CsvRecord row, Column column) =>
        TextOf(row, column) is { Length: > 0 } text && MoneyText.ReadSigned(text, out decimal yuan) is null
            ? yuan
            : null;

    /// <summary>The note on a column of numbers under a name that is short for pay too; null where it is none.</summary>
    private Wording? NoteOnCounts(ItemColumn item) =>
        !TextsOf(item.Column).Any(text => LooseAmount.May(text)) ? null
        : IsWorkOutsideSums(item) ? OutsideSums(item.Column)
        : LargestCount(item.Column, item.Treatment) is not decimal most ? null
        : TextsOf(item.Column).Any(text => LooseAmount.May(text, most)) ? OutsideSums(item.Column)
        : new Wording(
            $"“{item.Column.Header}”列没有超过 {most:0} 的数，视为年数、级数或天数，不计为工资",
            $"column \"{item.Column.Header}\" has no number above {most:0}, and is taken for years, grades or days, not for pay"
        );

    private static Wording OutsideSums(Column column) =>
        new(
            $"“{column.Header}”列不在应发之内，视为年数、级数、天数、时数或标准等，不计为工资",
            $"column \"{column.Header}\" is in no sum of pay, and is taken for years, grades, days, hours, rates and the like, not for pay"
        );

    /// <summary>
    /// Whether a column that no list names may have pay: one of its cells may be an amount, also one that cannot be read, or
    /// its only content is formulas that failed.
    /// </summary>
    private bool MayHavePay(Column column)
    {
        string[] texts = [.. TextsOf(column).Distinct()];
        return Array.Exists(texts, text => LooseAmount.May(text))
            || (
                Array.Exists(texts, ErrorValue.IsFailed)
                && Array.TrueForAll(texts, text => ErrorValue.IsFailed(text) || IsNothing(text))
            );
    }

    private IEnumerable<string> TextsOf(Column column) =>
        _payroll.Rows.Where(row => row.Fault is null).Select(row => TextOf(row, column)).Where(text => text.Length > 0);

    private static bool IsNothing(string text) =>
        DashAmount.Is(text) || (MoneyText.ReadSigned(text, out decimal yuan) is null && yuan == 0m);

    private static string TextOf(CsvRecord record, Column column) => CellText.Clean(record.Fields[column.Index]);

    private sealed record ItemColumn(Column Column, ItemTreatment Treatment)
    {
        /// <summary>Whether a text that is no amount leaves the pay unknown.</summary>
        public bool MustBeMoney => Treatment.NoPay is null or { OfAllItems: true };
    }
}
