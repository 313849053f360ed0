using System.Collections.Immutable;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>A list cut into rows and fields; what stands in them is not looked at yet.</summary>
internal sealed record Sheet(string File, Columns Columns, ImmutableArray<CsvRecord> Rows)
{
    // As many as a sheet of a workbook has.
    private const int MostColumns = 16_384;

    /// <summary>Why it cannot be read; there are no rows then.</summary>
    public ImmutableArray<FileNote> Faults { get; private init; } = [];

    /// <summary>What is to be said about its columns.</summary>
    public IEnumerable<FileNote> Notes => Columns.Notes.Select(note => new FileNote(File, note));

    /// <summary>Cuts a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="known">What its columns may be called.</param>
    /// <param name="required">The columns that must be there.</param>
    public static Sheet Of(RosterFile file, KnownHeaders known, params string[] required)
    {
        if (NoText.Fault(file.Bytes.Span) is Wording noText)
        {
            return new Sheet(file.Name, new Columns([], known), []) { Faults = [new FileNote(file.Name, noText)] };
        }

        CsvRecord[] records = [.. new CsvParser(TextDecoding.Decode(file.Bytes.Span)).Read()];
        Sheet sheet = Of(file.Name, records.FirstOrDefault(), known, required);
        return sheet.Faults.Length > 0
            ? sheet
            : sheet with
            {
                Rows = [.. records.Skip(1).SelectMany(record => Checked(record, sheet.Columns))],
            };
    }

    /// <summary>A list of which only the header is read.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="header">The header; null where the file has no row.</param>
    /// <param name="known">What its columns may be called.</param>
    /// <param name="required">The columns that must be there.</param>
    public static Sheet Of(string file, CsvRecord? header, KnownHeaders known, string[] required)
    {
        if (header?.Fields.Length > MostColumns)
        {
            Wording many = new(
                $"表头有 {header.Fields.Length} 列，最多 {MostColumns} 列",
                $"the header has {header.Fields.Length} columns; at most {MostColumns} are read"
            );
            return new Sheet(file, new Columns([], known), []) { Faults = [new FileNote(file, many)] };
        }

        Columns columns = new(header?.Fields ?? [], known);
        IEnumerable<Wording> faults = header?.Fault is Wording broken ? [broken] : columns.Faults(required);
        return new Sheet(file, columns, []) { Faults = [.. faults.Select(fault => new FileNote(file, fault))] };
    }

    /// <summary>A row that is not read.</summary>
    /// <param name="record">The row.</param>
    /// <param name="fault">What is wrong with a value; null where the row as a whole is broken.</param>
    public RejectedRow Reject(CsvRecord record, ValueFault? fault)
    {
        Wording reason = fault?.Reason ?? record.Fault!;
        return new RejectedRow(File, record.Line, fault?.Column, fault?.Value, reason.En, record.Text)
        {
            ReasonZh = reason.Zh,
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
                ? (record with { Text = LostValue.Shown(record.Text) }).Broken(lost)
                : record.Broken(
                    new Wording("有无法识别的字符,原文件可能已损坏", "unreadable bytes; the text was damaged")
                );
        }

        if (record.Fields.Length != columns.All.Length)
        {
            Wording count = new(
                $"有 {record.Fields.Length} 个单元格,表头有 {columns.All.Length} 个",
                $"{record.Fields.Length} values where the header has {columns.All.Length}"
            );
            return record.Broken(count);
        }

        // No fact has a line break: most likely a quote took in the next row.
        bool broken = columns.All.Any(column =>
            column.IsFact && record.Fields[column.Index].AsSpan().IndexOfAny('\r', '\n') >= 0
        );
        return broken ? record.Broken(new Wording("单元格中有换行", "a value has a line break in it")) : [record];
    }
}
