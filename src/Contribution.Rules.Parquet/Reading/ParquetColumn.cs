using System.Globalization;
using System.Numerics;
using Parquet;
using Parquet.Schema;

namespace Contribution.Rules.Parquet.Reading;

/// <summary>Reads a column of a row group as the texts that stand in lists.</summary>
internal abstract class ParquetColumn(DataField field)
{
    /// <summary>Its name.</summary>
    public string Name => Field.Name;

    /// <summary>The column in the schema.</summary>
    protected DataField Field { get; } = field;

    /// <summary>A column of a type that lists have; null for any other, such as a binary fraction, which is no money.</summary>
    public static ParquetColumn? TryCreate(DataField field) =>
        field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>) ? new Texts(field)
        : field.ClrType == typeof(decimal)
            ? new Values<decimal>(field, value => value.ToString(CultureInfo.InvariantCulture))
        : field.ClrType == typeof(bool) ? new Values<bool>(field, value => value ? "true" : "false")
        : field.ClrType == typeof(DateOnly) ? new Values<DateOnly>(field, Day)
        : field.ClrType == typeof(DateTime) ? new Values<DateTime>(field, TextOf)
        : Whole(field);

    /// <summary>The values of a row group, in its order; null is none.</summary>
    public abstract Task<string?[]> ReadAsync(ParquetRowGroupReader rows, CancellationToken cancellation);

    private static ParquetColumn? Whole(DataField field) =>
        TryWhole<int>(field)
        ?? TryWhole<long>(field)
        ?? TryWhole<short>(field)
        ?? TryWhole<sbyte>(field)
        ?? TryWhole<uint>(field)
        ?? TryWhole<ulong>(field)
        ?? TryWhole<ushort>(field)
        ?? TryWhole<byte>(field);

    private static ParquetColumn? TryWhole<T>(DataField field)
        where T : struct, IBinaryInteger<T> =>
        field.ClrType == typeof(T)
            ? new Values<T>(field, value => value.ToString(null, CultureInfo.InvariantCulture))
            : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment that is no whole day stays one, so that no reader takes it for a day.</summary>
    private static string TextOf(DateTime moment) =>
        moment.TimeOfDay == TimeSpan.Zero
            ? Day(DateOnly.FromDateTime(moment))
            : moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private sealed class Texts(DataField field) : ParquetColumn(field)
    {
        public override async Task<string?[]> ReadAsync(ParquetRowGroupReader rows, CancellationToken cancellation)
        {
            string?[] read = new string?[rows.RowCount];
            await rows.ReadAsync(Field, read.AsMemory()!, cancellationToken: cancellation).ConfigureAwait(false);
            return read;
        }
    }

    private sealed class Values<T>(DataField field, Func<T, string> text) : ParquetColumn(field)
        where T : struct
    {
        public override async Task<string?[]> ReadAsync(ParquetRowGroupReader rows, CancellationToken cancellation)
        {
            if (!Field.IsNullable)
            {
                T[] all = new T[rows.RowCount];
                await rows.ReadAsync<T>(Field, all.AsMemory(), cancellationToken: cancellation).ConfigureAwait(false);
                return Array.ConvertAll<T, string?>(all, value => text(value));
            }

            T?[] read = new T?[rows.RowCount];
            await rows.ReadAsync<T>(Field, read.AsMemory(), cancellationToken: cancellation).ConfigureAwait(false);
            return Array.ConvertAll(read, value => value is T given ? text(given) : null);
        }
    }
}
