using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The result of reading itemised pay: every row once, read or rejected.</summary>
internal sealed class PayReading : IListReading
{
    /// <summary>The lines of the requested year, in the file's order.</summary>
    public ImmutableArray<PayLine> Lines { get; init; } = [];

    /// <summary>How many rows they stand in: with its items side by side, a row has many.</summary>
    public required int RowsRead { get; init; }

    /// <summary>The persons with a row in which nothing was paid.</summary>
    public ImmutableArray<Payee> Unpaid { get; init; } = [];

    /// <summary>The rows that are not: unreadable, or of another year.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; init; } = [];

    /// <summary>The persons with a row of the year, or one that may be, that could not be read.</summary>
    public ImmutableArray<Payee> Uncertain { get; init; } = [];

    /// <summary>With a sheet for each month, the months between its first and last that have none: it may be missing.</summary>
    public ImmutableArray<YearMonth> MissingMonths { get; init; } = [];

    /// <summary>Why the file could not be read at all; there are no rows then.</summary>
    public ImmutableArray<FileNote> Faults { get; init; } = [];

    /// <summary>Columns that are not read, each with the nearest known name.</summary>
    public ImmutableArray<FileNote> Notes { get; init; } = [];

    /// <summary>The number of non-data rows: totals, signatures, repeated headers; the notes list them.</summary>
    public int NonDataRows { get; init; }

    /// <summary>The number of rows: <see cref="RowsRead"/>, <see cref="Rejected"/> and <see cref="NonDataRows"/> together.</summary>
    public int RowsIn => RowsRead + Rejected.Length + NonDataRows;
}
