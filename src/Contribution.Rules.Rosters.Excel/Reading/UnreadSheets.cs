using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>Judges whether a sheet without the columns of a list may hold a part of it all the same.</summary>
/// <param name="list">The kind of list.</param>
/// <param name="options">The options.</param>
internal sealed class UnreadSheets(WorkbookList list, WorkbookReadOptions options)
{
    private const int Fewest = 2;
    private const int FewestOfRow = 3;

    /// <summary>
    /// Whether a sheet may hold a part of the list: it goes on with the rows of another sheet, has a header far below, or a row
    /// of headers that identify persons or employers, and it is no other list.
    /// </summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="read">The sheets that are read.</param>
    public bool MayHold(SheetReading sheet, ChosenSheet[] read) =>
        Array.Exists(read, one => GoesOn(sheet, one.Layout.Headers))
        || (
            !IsOtherList(sheet, read)
            && (
                Enumerable.Range(0, sheet.Top.Length).Any(at => NamesSomebody(sheet, at))
                || (read.Length > 0 && HasHeaderBelow(sheet))
            )
        );

    /// <summary>Whether a sheet is a list of another kind.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="read">The sheets that are read.</param>
    public bool IsOtherList(SheetReading sheet, ChosenSheet[]? read = null) =>
        WorkbookList.Known.Where(other => other != list).Any(other => Is(other, sheet, read ?? []));

    private bool Is(WorkbookList other, SheetReading sheet, ChosenSheet[] read)
    {
        ListLayout layout = sheet.Layout(other.Kind, ImmutableDictionary<string, string>.Empty);
        return layout.IsReadable
            && !IsPartOf(other, sheet, layout, read)
            // A list of employers says nothing of persons, and a payroll nothing of wages that are on file.
            && !(other == WorkbookList.Employers && layout.Headers.Any(IsOfPersons))
            && !(other == WorkbookList.Pay && list == WorkbookList.Persons && layout.Headers.Any(IsWageOnFile));
    }

    /// <summary>Whether a list of another kind has the columns of this one in part only.</summary>
    private bool IsPartOf(WorkbookList other, SheetReading sheet, ListLayout layout, ChosenSheet[] read) =>
        (other == WorkbookList.Insured || other == WorkbookList.Settled)
        && (
            list == WorkbookList.Persons
            || LacksMonthOnly(sheet, read)
            || (list == WorkbookList.Pay && !ListWords.Sum.AreIn(sheet.Name) && HasPay(sheet, layout, other.Kind))
        );

    private static bool IsOfPersons(string header) => ListKind.Persons.Known.NameOf(header) is "id" or "idNumber";

    private static bool IsWageOnFile(string header) =>
        ListKind.Persons.Known.NameOf(header) is string name
        && ListKind.Persons.Known.WrittenOf(name) == "money"
        && !WorkbookList.Pay.Kind.Knows(header);

    /// <summary>
    /// Whether a column that another list does not have looks like pay, and has a cell that may be pay. What a bank transfers
    /// is paid by other sheets.
    /// </summary>
    private bool HasPay(SheetReading sheet, ListLayout layout, ListKind other)
    {
        bool isTransfer = layout.Headers.Any(ListWords.Account.AreIn);
        (int At, Func<string, bool> MayBe)[] columns =
        [
            .. from at in Enumerable.Range(0, layout.Headers.Length)
            let header = layout.Headers[at]
            where
                !other.Knows(header)
                && (ListWords.Pay.AreIn(header) || (!isTransfer && ListWords.Paid.AreIn(header)))
                && !ListWords.NotPaid.AreIn(header)
            let mayBe = list.Kind.PayIn!(header)
            where mayBe is not null
            select (at, mayBe),
        ];
        return columns.Length > 0
            && sheet
                .Rows.Read()
                .Where(row => row.Number > layout.Last)
                .Any(row =>
                    Array.Exists(
                        columns,
                        column =>
                            CellText.Clean(row.TextAt(column.At)) is var text
                            && (column.MayBe(text) || ErrorValue.IsFailed(text))
                    )
                );
    }

    /// <summary>
    /// Whether a sheet is a payroll whose month is unknown. A sheet that sums up others is none, as long as the others have
    /// each of its items.
    /// </summary>
    private bool LacksMonthOnly(SheetReading sheet, ChosenSheet[] read)
    {
        if (
            list.Kind is not { HasMonths: true } kind
            || sheet.Layout(kind, options.Defaults.SetItem("month", "")) is not { IsReadable: true } layout
        )
        {
            return false;
        }

        HashSet<string> known = [.. read.SelectMany(one => one.Layout.Headers).Select(HeaderText.Bare)];
        bool sumsUp =
            ListWords.Sum.AreIn(sheet.Name)
            && layout.Headers.Where(header => kind.IsItem!(header)).All(item => known.Contains(HeaderText.Bare(item)));
        return !sumsUp && sheet.HasRows(layout);
    }

    /// <summary>Whether the first row of several cells is a row under the header of another sheet.</summary>
    private bool GoesOn(SheetReading sheet, ImmutableArray<string> headers)
    {
        int fewest = Math.Min(FewestOfRow, headers.Count(header => header.Length > 0));
        return sheet.Top.FirstOrDefault(row => row.Texts.Length >= fewest) is TopRow first
            && first.Cells.Length <= headers.Length
            && IsRow(first, headers);
    }

    private bool IsRow(TopRow row, ImmutableArray<string> headers)
    {
        string?[] names = ColumnNames.Find(headers, list.Kind.Known);
        bool saysWho = false;
        bool hasValue = false;
        for (int at = 0; at < row.Cells.Length; at++)
        {
            string text = CellText.Clean(row.At(at));
            if (text.Length == 0)
            {
                continue;
            }

            if (names[at] is string name && KnownHeaders.WhoSomebodyIs.Contains(name))
            {
                saysWho |= !KnownHeaders.IsKnown(text);
                continue;
            }

            bool? fits = Fits(names[at], headers[at], text);
            if (fits == false)
            {
                return false;
            }

            hasValue |= fits == true;
        }

        return saysWho && hasValue;
    }

    /// <summary>Whether a text is a value of a column; null where any text may be.</summary>
    private bool? Fits(string? name, string header, string text) =>
        list.Kind.HasAmounts(name, header) ? DashAmount.Is(text) || LooseAmount.MayBeZero(text)
        : name is not null && list.Kind.Known.WrittenOf(name) == "choice"
            ? ChoiceWords.For(name).NameOf(text) is not null
        : null;

    /// <summary>Whether a header stands below the rows in which headers are looked for.</summary>
    private bool HasHeaderBelow(SheetReading sheet) =>
        sheet.Rows.Read().Where(row => row.Number > sheet.Top[^1].Line).Any(row => IsWholeHeader(row.Top.Texts));

    // A table of synonyms has several names of one column.
    private bool IsWholeHeader(string[] texts) =>
        list.Kind.IsHeader(texts)
        && texts.Any(text => SaysWho(list.Kind, text))
        && texts.Where(list.Kind.Knows).Select(text => list.Kind.Known.NameOf(text) ?? text).Distinct().Count()
            >= FewestOfRow;

    /// <summary>
    /// Whether a row has a header that identifies persons, with a person below it. A sheet that explains the columns
    /// of a list has header below header.
    /// </summary>
    private bool NamesSomebody(SheetReading sheet, int at)
    {
        ListKind kind = list.Kind;
        TopRow row = sheet.Top[at];
        return row.Texts.Length >= Fewest
            && Enumerable
                .Range(0, row.Cells.Length)
                .Any(column => SaysWho(kind, row.At(column)) && HasValues(sheet, at + 1, column));
    }

    /// <summary>
    /// Whether a header identifies persons. Employers' ids stand in lists of persons too: a column that only lists of
    /// employers have identifies those.
    /// </summary>
    private static bool SaysWho(ListKind kind, string header) =>
        kind != ListKind.Employers
            ? kind.SaysWho(header)
            : kind.Known.NameOf(header) is string name
                && (name == "kind" || kind.Known.WrittenOf(name) == "money")
                && !ListKind.Persons.Knows(header)
                && !ListKind.Insured.Knows(header);

    private static bool HasValues(SheetReading sheet, int from, int column) =>
        sheet.Top.Skip(from).Select(row => row.At(column)).FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell))
            is string value
        && !KnownHeaders.IsKnown(value);
}
