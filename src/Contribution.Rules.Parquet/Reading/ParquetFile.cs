using System.Text;
using Contribution.Rules.Rosters.Output.Writing;
using Parquet;
using Parquet.Schema;

namespace Contribution.Rules.Parquet.Reading;

/// <summary>Reads a list out of a Parquet file, as CSV that all readers of lists take.</summary>
public static class ParquetFile
{
    // Of an exception that a library makes; those of the system have the system's numbers.
    private const int ManagedError = unchecked((int)0x80131620);

    /// <summary>
    /// Writes a list as CSV in UTF-8, row group by row group: the header on line 1, row <c>n</c> on line <c>n + 1</c> where no
    /// text has a line break. Null values are empty.
    /// </summary>
    /// <param name="parquet">The file; can be read at any place, and stays open.</param>
    /// <param name="csv">Takes the CSV; stays open.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ParquetException">It cannot be read, or a column has a type that no list has.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static void ToCsv(Stream parquet, Stream csv, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parquet);
        ArgumentNullException.ThrowIfNull(csv);
        try
        {
            Convert(parquet, csv, cancellation).GetAwaiter().GetResult();
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw ParquetException.Broken();
        }
    }

    private static async Task Convert(Stream parquet, Stream csv, CancellationToken cancellation)
    {
        await using ParquetReader reader = await ParquetReader
            .CreateAsync(parquet, leaveStreamOpen: true, cancellationToken: cancellation)
            .ConfigureAwait(false);
        ParquetColumn[] columns = [.. reader.Schema.Fields.Select(Column)];
        using StreamWriter text = new(csv, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)
        {
            NewLine = "\n",
        };
        WriteRow(text, columns.Select(column => column.Name));
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            using ParquetRowGroupReader rows = reader.OpenRowGroupReader(group);
            string?[][] values = new string?[columns.Length][];
            for (int column = 0; column < columns.Length; column++)
            {
                values[column] = await columns[column].ReadAsync(rows, cancellation).ConfigureAwait(false);
            }

            for (int row = 0; row < rows.RowCount; row++)
            {
                cancellation.ThrowIfCancellationRequested();
                WriteRow(text, values.Select(column => column[row]));
            }
        }
    }

    private static ParquetColumn Column(Field field) =>
        field is DataField { IsArray: false } data && ParquetColumn.TryCreate(data) is ParquetColumn column
            ? column
            : throw new ParquetException(
                new Wording(
                    $"列“{field.Name}”的类型不能用于名单；请改为文本、整数、DECIMAL(12,2)、日期或布尔类型，或去掉该列",
                    $"column \"{field.Name}\" has a type that no list has; make it text, a whole number, DECIMAL(12,2), a date or a boolean, or leave it out"
                )
            );

    private static void WriteRow(StreamWriter text, IEnumerable<string?> values)
    {
        text.Write(string.Join(',', values.Select(CsvLines.Quote)));
        text.WriteLine();
    }

    /// <summary>
    /// Recognizes the exceptions of the library for files that are damaged or no Parquet: nearly any, but no error of
    /// the system.
    /// </summary>
    private static bool IsBroken(Exception thrown) =>
        thrown switch
        {
            OperationCanceledException or ParquetException or OutOfMemoryException or UnauthorizedAccessException =>
                false,
            EndOfStreamException => true,
            IOException io => io.HResult == ManagedError,
            _ => true,
        };
}
