using System.Collections.Immutable;
using Contribution.Rules.Rosters.Csv;
using Contribution.Rules.Rosters.Layouts;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>The result of reading one list: every row once, read or rejected.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
internal sealed class ListReading<T>
{
    private static readonly Wording NoRows = new("表头之下没有数据行", "there are no rows under the header");

    /// <summary>The file's name.</summary>
    public string File { get; init; } = "";

    /// <summary>The rows, in the file's order.</summary>
    public ImmutableArray<T> Rows { get; init; } = [];

    /// <summary>The rows that could not be read.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; init; } = [];

    /// <summary>Why the file could not be read at all.</summary>
    public ImmutableArray<FileNote> Faults { get; init; } = [];

    /// <summary>Notes for case workers: columns that are not read, or a list without rows.</summary>
    public ImmutableArray<FileNote> Notes { get; init; } = [];

    /// <summary>Reads a list.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">The kind of list.</param>
    /// <param name="read">Reads a row; the result is valid only where the values have no fault.</param>
    internal static ListReading<T> Read(RosterFile file, ListKind kind, Func<int, RowValues, T> read)
    {
        Sheet sheet = Sheet.Cut(file, kind);
        ImmutableArray<T>.Builder rows = ImmutableArray.CreateBuilder<T>();
        ImmutableArray<RejectedRow>.Builder rejected = ImmutableArray.CreateBuilder<RejectedRow>();
        foreach (CsvRecord record in sheet.Rows)
        {
            if (record.Fault is not null)
            {
                rejected.Add(sheet.Reject(record, null));
                continue;
            }

            RowValues values = new(sheet.Columns, record);
            T row = read(record.Line, values);
            if (values.NoAmounts is [string dash, ..])
            {
                values.Reject(dash, NoAmount.Reason);
            }

            if (values.Fault is null)
            {
                rows.Add(row);
            }
            else
            {
                rejected.Add(sheet.Reject(record, values.Fault) with { EmployerId = values.Text("employerId") });
            }
        }

        return new ListReading<T>
        {
            File = file.Name,
            Rows = rows.ToImmutable(),
            Rejected = rejected.ToImmutable(),
            Faults = sheet.Faults,
            Notes =
            [
                .. sheet.Notes,
                .. sheet is { Faults: [], Rows: [] } ? [new FileNote(file.Name, NoRows)] : Array.Empty<FileNote>(),
            ],
        };
    }
}
