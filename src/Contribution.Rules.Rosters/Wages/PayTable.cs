using System.Collections.Immutable;
using Contribution.Rules.Rosters.Csv;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Layouts;
using Contribution.Rules.Rosters.Reading.Tables;
using Contribution.Rules.Rosters.Reading.Values;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>A payroll with its items side by side: the columns that hold pay.</summary>
internal sealed class PayTable
{
    private readonly ListTable _payroll;
    private readonly ImmutableArray<ItemColumn> _items;
    private int _dashes;

    /// <summary>Finds the items among the columns of a list.</summary>
    /// <param name="payroll">The list.</param>
    /// <param name="list">The treatment of items.</param>
    public PayTable(ListTable payroll, WageItemList list)
    {
        _payroll = payroll;
        ItemColumn[] columns =
        [
            .. payroll
                .Columns.All.Where(column => column.Name is null)
                .Select(column => new ItemColumn(column, list.Treat(HeaderText.Bare(column.Header)))),
        ];
        // Values that are no money, such as days, are ignored.
        columns = [.. columns.Where(column => column.Treatment.NoPay?.Id != "notMoney")];
        bool[] hasMoney = [.. columns.Select(column => payroll.Rows.Any(row => IsPaid(row, column.Column)))];
        _items = [.. columns.Where((column, at) => !column.Treatment.IsUnlisted || hasMoney[at])];
        Others = [.. columns.Except(_items).Select(column => column.Column.Header)];
    }

    /// <summary>The columns that no list names and in which no row has money: a department, a remark.</summary>
    public ImmutableArray<string> Others { get; }

    /// <summary>The notes on cells with a dash.</summary>
    public IEnumerable<FileNote> Dashes =>
        _dashes == 0
            ? []
            :
            [
                new FileNote(
                    _payroll.File,
                    new Wording(
                        $"{_dashes} 个项目单元格为短横线，视为没有发放该项",
                        $"{_dashes} {(_dashes == 1 ? "cell of an item has" : "cells of items have")} a dash, which is no pay"
                    )
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

            if (PayAmount.Read(text, out decimal yuan) is not Wording wrong)
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
                };
            }
            else if (item.MustBeMoney)
            {
                values.Reject(item.Column, text, wrong);
            }
        }
    }

    private static bool IsPaid(CsvRecord row, Column column) =>
        row.Fault is null
        && TextOf(row, column) is { Length: > 0 } text
        && PayAmount.Read(text, out decimal yuan) is null
        && yuan != 0m;

    private static string TextOf(CsvRecord record, Column column) => CellText.Clean(record.Fields[column.Index]);

    private sealed record ItemColumn(Column Column, ItemTreatment Treatment)
    {
        /// <summary>Whether a text that is no amount leaves the pay unknown.</summary>
        public bool MustBeMoney => Treatment.NoPay is null or { OfAllItems: true };
    }
}
