using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Input.Reading.Tables;

/// <summary>The result of reading one list: every row once, read or rejected.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
internal sealed class ListReading<T> : IListReading
{
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
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <param name="passOver">Why a row is passed over; null is not.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    internal static ListReading<T> Read(
        RosterFile file,
        ListKind kind,
        Func<int, RowValues, T> read,
        CancellationToken cancellation,
        Func<int, RowValues, NonDataRowReason?>? passOver = null
    )
    {
        ListTable list = ListTable.Cut(file, kind, cancellation);
        ImmutableArray<T>.Builder rows = ImmutableArray.CreateBuilder<T>();
        ImmutableArray<RejectedRow>.Builder rejected = ImmutableArray.CreateBuilder<RejectedRow>();
        foreach (CsvRecord record in list.Rows.StoppedBy(cancellation))
        {
            if (record.Fault is not null)
            {
                rejected.Add(list.Reject(record, null));
                continue;
            }

            RowValues values = new(list.Columns, record);
            if (passOver?.Invoke(record.Line, values) is NonDataRowReason reason)
            {
                list.NonDataRows.Add(reason, record.Line);
                continue;
            }

            T row = read(record.Line, values);
            if (values.DashAmounts is [string dash, ..])
            {
                values.Reject(dash, DashAmount.Reason);
            }

            if (values.Fault is null)
            {
                rows.Add(row);
            }
            else
            {
                rejected.Add(
                    new RejectedRow(list.Reject(record, values.Fault))
                    {
                        EmployerId = values.ReadableId("employerId"),
                        Id = values.ReadableId("id"),
                    }
                );
            }
        }

        return new ListReading<T>
        {
            File = file.Name,
            Rows = rows.ToImmutable(),
            Rejected = rejected.ToImmutable(),
            Faults = list.Faults,
            Notes = [.. list.Notes],
        };
    }
}
