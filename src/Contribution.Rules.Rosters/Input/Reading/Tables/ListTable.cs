using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Files;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Input.Reading.Tables;

/// <summary>A list split into rows and fields, whose values are not read yet.</summary>
internal sealed class ListTable(string file, Columns columns)
{
    public string File { get; } = file;
    public Columns Columns { get; } = columns;

    private static readonly Wording NoneUnderHeader = new("表头之下没有数据行", "there are no rows under the header");

    // As many as a list of a workbook has.
    private const int MostColumns = 16_384;

    /// <summary>Its rows; none where only its header is read.</summary>
    public ImmutableArray<CsvRecord> Rows { get; private set; } = [];

    /// <summary>Why it cannot be read; there are no rows then.</summary>
    public ImmutableArray<FileNote> Faults { get; private init; } = [];

    /// <summary>Where its lines come from.</summary>
    public ListOrigin Origin { get; private init; } = ListOrigin.Plain;

    /// <summary>The line on which the header ends.</summary>
    public int HeaderLine { get; private init; }

    /// <summary>Finds where another table begins; null in a list of sheets, each of which is searched by itself.</summary>
    public FurtherTable? Further { get; private init; }

    /// <summary>The notes on the rows above the header.</summary>
    public ImmutableArray<Wording> LayoutNotes { get; private init; } = [];

    /// <summary>The non-data rows.</summary>
    public RowTally NonDataRows { get; private init; } = new();

    /// <summary>The notes on its columns, on non-data rows, and on a list without rows.</summary>
    public IEnumerable<FileNote> Notes => NotesWith(Columns.Notes, Rows.Length);

    /// <summary>The notes, where the rows were read elsewhere, or the notes on its columns are others.</summary>
    /// <param name="onColumns">The notes on its columns.</param>
    /// <param name="rows">The number of rows, without non-data rows.</param>
    public IEnumerable<FileNote> NotesWith(IEnumerable<Wording> onColumns, long rows) =>
        [
            .. LayoutNotes.Concat(onColumns).Select(note => new FileNote(File, note)),
            .. NotesOf(NonDataRows),
            .. rows == 0 && Faults.IsEmpty && Origin != ListOrigin.None
                ? [new FileNote(File, NoneUnderHeader)]
                : Array.Empty<FileNote>(),
        ];

    /// <summary>Cuts a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">The kind of list.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ListTable Cut(RosterFile file, ListKind kind, CancellationToken cancellation = default)
    {
        using (Stream start = RosterSource.From(file).Begin())
        {
            if (UnsupportedFile.Fault(start) is Wording unsupported)
            {
                return NoList(file.Name, kind, unsupported);
            }
        }

        CsvRecord[] records = [.. new CsvParser(TextDecoding.Decode(file.Bytes.Span)).Read().StoppedBy(cancellation)];
        ListTable list = Cut(file.Name, records, kind, file.Origin);
        if (list.Faults.Length > 0)
        {
            return list;
        }

        NonDataRow nonData = new(list.Columns);
        List<CsvRecord> rows = [];
        foreach (CsvRecord record in records.Where(record => record.Line > list.HeaderLine).StoppedBy(cancellation))
        {
            if (list.Further?.Next(Top(record)) is Wording further)
            {
                return NoList(file.Name, kind, further);
            }

            if (nonData.Find(record) is NonDataRowReason reason)
            {
                list.NonDataRows.Add(reason, record.Line);
            }
            else
            {
                CsvRecord[] cut = [.. Checked(record, list.Columns)];
                if (cut.Select(list.RefusedBy).FirstOrDefault(doubt => doubt is not null) is Wording doubt)
                {
                    return NoList(file.Name, kind, doubt);
                }

                rows.AddRange(cut);
            }
        }

        list.Rows = [.. rows];
        return list;
    }

    /// <summary>A file that is no list.</summary>
    public static ListTable NoList(string file, ListKind kind, Wording why) =>
        new(file, new Columns([], kind.Known)) { Faults = [new FileNote(file, why)] };

    /// <summary>A list of which only the header is read.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="first">At least the first rows; none where the file has no row.</param>
    /// <param name="kind">The kind of list.</param>
    /// <param name="origin">Where its lines come from.</param>
    public static ListTable Cut(string file, IReadOnlyList<CsvRecord> first, ListKind kind, ListOrigin origin)
    {
        if (first.Take(LayoutFinder.Last).Max(record => (int?)record.Fields.Length) > MostColumns)
        {
            int count = first.Take(LayoutFinder.Last).Max(record => record.Fields.Length);
            return NoList(
                file,
                kind,
                new Wording(
                    $"表头有 {count} 列，最多 {MostColumns} 列",
                    $"the header has {count} columns; at most {MostColumns} are read"
                )
            );
        }

        ListLayout? layout = origin.Sheets is null
            ? LayoutFinder.Find([.. first.Take(LayoutFinder.Last).Select(Top)], kind, origin.Defaults)
            : LaidOut(first, origin);
        Columns columns = new(layout?.Headers ?? [], kind.Known, layout?.Defaults ?? origin.Defaults)
        {
            ContributionYear = origin.ContributionYear,
            Head = origin.Sheets is null
                ? [.. first.Where(row => row.Line <= layout?.Last).Select(row => Top(row).Texts)]
                : origin.Head,
        };
        IEnumerable<Wording> faults =
            layout?.IsReadable != true && first.Count > 0 && first[0].Fault is Wording broken
                ? [broken]
                :
                [
                    .. layout?.FaultOf(origin.ContributionYear) is Wording fault ? [fault] : Array.Empty<Wording>(),
                    .. columns.Faults(kind),
                ];
        return new ListTable(file, columns)
        {
            Origin = origin,
            HeaderLine = layout?.Last ?? 0,
            Faults = [.. faults.Select(why => new FileNote(file, why))],
            LayoutNotes = layout?.Notes ?? [],
            Further =
                layout is null || origin.Sheets is not null
                    ? null
                    : layout.Below(kind, first.Select(Top), origin.Defaults),
        };
    }

    /// <summary>The place of a line of the list in its file.</summary>
    public RowPlace PlaceOf(int line) => Origin.PlaceOf(line);

    /// <summary>The notes on non-data rows.</summary>
    public IEnumerable<FileNote> NotesOf(RowTally nonDataRows) =>
        nonDataRows.Notes(Origin).Select(note => new FileNote(File, note));

    /// <summary>A row that is not read.</summary>
    /// <param name="record">The row.</param>
    /// <param name="fault">The faulty value; null where the row as a whole is broken.</param>
    public RejectedRow Reject(CsvRecord record, ValueFault? fault)
    {
        Wording reason = fault?.Reason ?? record.Fault!;
        RowPlace place = PlaceOf(record.Line);
        return new RejectedRow(place.FileOf(File), place.Row, fault?.Column, fault?.Value, reason.En, record.Text)
        {
            ReasonZh = reason.Zh,
            ColumnZh = fault?.ColumnZh,
        };
    }

    /// <summary>A row as it is, or line by line where its values do not fit the columns.</summary>
    public static IEnumerable<CsvRecord> Checked(CsvRecord record, Columns columns)
    {
        if (record.Fault is not null)
        {
            return [record];
        }

        if (record.Text.Contains(TextDecoding.Damaged, StringComparison.Ordinal))
        {
            return LostValue.Reason(record.Text) is Wording lost
                ? record.Broken(lost, LostValue.Shown(record.Text), isClosed: true)
                : record.Broken(
                    new Wording("有无法识别的字符，原文件可能已损坏", "unreadable bytes; the text was damaged"),
                    isClosed: true
                );
        }

        // Some programs end rows, but not the header, with a comma.
        if (
            record.Fields.Length > columns.All.Length
            && record.Fields.Skip(columns.All.Length).All(string.IsNullOrWhiteSpace)
        )
        {
            record = record.With(record.Fields[..columns.All.Length]);
        }

        record = EmptyEnd.Completed(record, columns) ?? record;

        if (record.Fields.Length != columns.All.Length)
        {
            Wording count = new(
                $"有 {record.Fields.Length} 个单元格，表头有 {columns.All.Length} 个",
                $"{record.Fields.Length} values where the header has {columns.All.Length}"
            );
            return record.Broken(count, isClosed: true);
        }

        // No fact has a line break: most likely a quote took in the next row.
        bool broken = columns.All.Any(column =>
            column.IsFact && record.Fields[column.Index].AsSpan().IndexOfAny('\r', '\n') >= 0
        );
        return broken
            ? record.Broken(new Wording("单元格中有换行", "a value has a line break in it"), isClosed: true)
            : [Completed(record, columns)];
    }

    /// <summary>Why a row refuses the list: it has two amounts for one fact; null where it does not.</summary>
    public Wording? RefusedBy(CsvRecord row)
    {
        SecondColumn? two = row.Fault is null
            ? Columns.Seconds.FirstOrDefault(second => second.RefusesList(row.Fields))
            : null;
        if (two is null)
        {
            return null;
        }

        (RowPlace place, Wording reason) = (PlaceOf(row.Line), two.Reason(row.Fields));
        return new Wording($"{place.Zh}：{reason.Zh}", $"{place.En}: {reason.En}");
    }

    private static CsvRecord Completed(CsvRecord record, Columns columns) =>
        columns.Seconds.IsEmpty
            ? record
            : record.With(columns.Seconds.Aggregate(record.Fields, (fields, second) => second.Completed(fields)));

    /// <summary>The header of a list that a workbook became.</summary>
    private static ListLayout? LaidOut(IReadOnlyList<CsvRecord> first, ListOrigin origin) =>
        first.Count == 0
            ? null
            : new ListLayout(first[0].Fields, first[0].Line, first[0].Line)
            {
                IsReadable = true,
                Defaults = origin.Defaults,
            };

    internal static TopRow Top(CsvRecord record) => new(record.Line, [.. record.Fields]);
}
