using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Contribution.Rules.Parquet.Writing;

/// <summary>A table of texts as Parquet, where money is DECIMAL and lines are whole numbers.</summary>
public static class ParquetTable
{
    /// <summary>The number of rows of a row group.</summary>
    public const int RowGroup = 131_072;

    // Facts have at most ten digits before the point; a sum of them may have more.
    private const int MoneyDigits = 12;
    private const int SumDigits = 18;
    private const int Decimals = 2;

    // A base has two decimals, a rate six, and six that by which it floats.
    private const int ExactDigits = 28;
    private const int ExactDecimals = 14;

    /// <summary>Writes a table row group by row group.</summary>
    /// <param name="stream">Takes it; stays open.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows; an empty text is null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static void Write(
        Stream stream,
        IReadOnlyList<ParquetTableColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        WriteAsync(stream, columns, rows, cancellation).GetAwaiter().GetResult();
    }

    private static async Task WriteAsync(
        Stream stream,
        IReadOnlyList<ParquetTableColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        CancellationToken cancellation
    )
    {
        ParquetSchema schema = new([.. columns.Select(Field)]);
        await using ParquetWriter writer = await ParquetWriter
            .CreateAsync(schema, stream, cancellationToken: cancellation)
            .ConfigureAwait(false);
        foreach (IReadOnlyList<string>[] group in rows.Chunk(RowGroup))
        {
            using ParquetRowGroupWriter part = writer.CreateRowGroup();
            for (int place = 0; place < columns.Count; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(part, schema.DataFields[place], columns[place].Kind, group, place)
                    .ConfigureAwait(false);
            }

            part.CompleteValidate();
        }
    }

    private static Task WriteAsync(
        ParquetRowGroupWriter part,
        DataField field,
        ParquetTableKind kind,
        IReadOnlyList<string>[] rows,
        int place
    ) =>
        kind switch
        {
            ParquetTableKind.Text => part.WriteAsync(
                field,
                Array.ConvertAll(rows, row => row[place].Length == 0 ? null! : row[place])
            ),
            ParquetTableKind.Whole => part.WriteAsync<int>(
                field,
                Array.ConvertAll(rows, row => (int?)int.Parse(row[place], CultureInfo.InvariantCulture))
            ),
            _ => part.WriteAsync<decimal>(
                field,
                Array.ConvertAll(
                    rows,
                    row =>
                        row[place].Length == 0
                            ? (decimal?)null
                            : decimal.Parse(row[place], CultureInfo.InvariantCulture)
                )
            ),
        };

    private static Field Field(ParquetTableColumn column) =>
        column.Kind switch
        {
            ParquetTableKind.Text => new DataField<string>(column.Name),
            ParquetTableKind.Whole => new DataField<int?>(column.Name),
            ParquetTableKind.Money => new DecimalDataField(column.Name, MoneyDigits, Decimals, isNullable: true),
            ParquetTableKind.Exact => new DecimalDataField(column.Name, ExactDigits, ExactDecimals, isNullable: true),
            _ => new DecimalDataField(column.Name, SumDigits, Decimals, isNullable: true),
        };
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The kind of its values.</param>
public sealed record ParquetTableColumn(string Name, ParquetTableKind Kind);

/// <summary>The kind of a column.</summary>
public enum ParquetTableKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number, such as a line of a file or a count of months.</summary>
    Whole,

    /// <summary>A person's amount in yuan: DECIMAL(12,2).</summary>
    Money,

    /// <summary>An employer's amount in yuan: DECIMAL(18,2).</summary>
    Sum,

    /// <summary>A base times a rate in yuan, which may not be rounded: DECIMAL(28,14).</summary>
    Exact,
}
