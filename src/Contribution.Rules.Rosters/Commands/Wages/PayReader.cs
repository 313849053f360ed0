using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>
/// Reads itemised pay: person, employer, item, amount and month in a row, or the items of a person side by side in one.
/// Every row comes out once.
/// </summary>
internal static class PayReader
{
    private const string Person = "personId";

    private static readonly Wording NoMonth = new("不是月份，应如 2010-01", "not a month such as 2010-01");

    private static readonly Wording Deducted = new(
        "此行是扣减，而项目计入工资；扣减的金额请写成负数",
        "the row is a deduction, but its item counts as wages; write the amount that is deducted below zero"
    );

    /// <summary>How such a list is distinguished from others.</summary>
    internal static ListKind Kind =>
        LazyInitializer.EnsureInitialized(ref field, static () => KindOf(WageItemLists.Embedded.All[0]));

    /// <summary>How such a list is distinguished, where an agency's own table has names of items too.</summary>
    private static ListKind KindOf(WageItemList list) =>
        new(KnownHeaders.Pay, "personId|idNumber", "item", "amount", "month")
        {
            IsItem = header =>
                HeaderText.Bare(header) is var item && (WageItemLists.Embedded.IsPay(item) || list.IsPay(item)),
            PayIn = header => list.PayIn(HeaderText.Bare(header)),
        };

    /// <summary>Reads the pay of a year. It does not throw for any content.</summary>
    /// <param name="file">The file, in UTF-8 or GB18030.</param>
    /// <param name="year">The year; rows of another are rejected, and change no average.</param>
    /// <param name="list">The items, where they are side by side; null is those of the embedded lists.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PayReading Read(
        RosterFile file,
        int year,
        WageItemList? list = null,
        CancellationToken cancellation = default
    )
    {
        ListKind kind = list is null ? Kind : KindOf(list);
        ListTable payroll = ListTable.Cut(file, kind, cancellation);
        if (payroll.Faults.Length > 0)
        {
            return new PayReading { RowsRead = 0, Faults = payroll.Faults };
        }

        WageItemList items = list ?? WageItemLists.Embedded.All[0];
        PayTable? table = kind.IsSideBySide(payroll.Columns) ? new PayTable(payroll, items) : null;
        PayRows rows = new(payroll, year);
        foreach (CsvRecord record in payroll.Rows.StoppedBy(cancellation))
        {
            if (record.Fault is not null)
            {
                rows.RejectBroken(record, payroll.Columns.Find(Person));
                continue;
            }

            RowValues values = new(payroll.Columns, record);
            Payee payee = new(values.Required(Person), values.Text("employerId"));
            YearMonth month = Month(values, year);
            PayLine[] lines = table is null
                ? [Read(payroll, record.Line, values, payee, month)]
                : [.. table.Read(record, values, payee, month)];
            if (
                values.DeductedBy is Column deducted
                && lines.Any(line => line.Amount > 0m && items.Treat(line.Item).NoPay is null)
            )
            {
                values.Reject(deducted, CellText.Clean(record.Fields[deducted.Index]), Deducted);
            }

            rows.Take(record, values, payee, month, lines, isWhole: table is not null);
        }

        return rows.Read(table?.Notes ?? payroll.Notes);
    }

    private static PayLine Read(ListTable payroll, int line, RowValues values, Payee payee, YearMonth month)
    {
        string item = values.Required("item");
        string amount = values.Required("amount");
        decimal yuan = 0m;
        if (amount.Length > 0 && MoneyText.ReadSigned(amount, out yuan) is Wording wrong)
        {
            values.Reject("amount", wrong);
        }

        return new PayLine
        {
            Line = line,
            Place = payroll.PlaceOf(line),
            Payee = payee,
            Name = values.Text("name"),
            Item = item,
            Amount = yuan,
            Month = month,
        };
    }

    /// <summary>The month of a row; none where it cannot be read.</summary>
    private static YearMonth Month(RowValues values, int year)
    {
        string text = values.Required("month");
        string? of = values.Text("year");
        YearMonth? month = MonthText.Read(text) ?? (of is null ? null : MonthText.Read(of, text));
        if (of is not null && month is YearMonth named && MonthText.Read(of, $"{named.Month}") != named)
        {
            values.Reject("year", new Wording($"与月份 {named} 不符", $"the month is {named}"));
            return default;
        }

        if (month is null)
        {
            values.Reject("month", text.EndsWith(".1", StringComparison.Ordinal) ? Uncertain(text) : NoMonth);
        }
        else if (month.Value.Year != year)
        {
            values.Reject("month", new Wording($"不在 {year} 年内", $"not in {year}"));
        }

        return month.GetValueOrDefault();
    }

    private static Wording Uncertain(string text) =>
        new(
            $"“{text}”可能是 1 月，也可能是 10 月（表格会去掉末尾的 0）；请写成 {text[..^2]}-01 或 {text[..^2]}-10",
            $"it may be January or October, as spreadsheets drop the last 0; write {text[..^2]}-01 or {text[..^2]}-10"
        );
}
