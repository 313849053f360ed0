using Npgsql;
using NpgsqlTypes;

namespace PostgresBatch.Schema;

/// <summary>Reads values that may be NULL from the rows of a binary COPY.</summary>
internal static class Rows
{
    /// <summary>Writes money in yuan.</summary>
    public static void WriteMoney(this NpgsqlBinaryImporter row, decimal? yuan)
    {
        if (yuan is decimal known)
        {
            row.Write(known, NpgsqlDbType.Numeric);
        }
        else
        {
            row.WriteNull();
        }
    }

    /// <summary>Writes a text.</summary>
    public static void WriteText(this NpgsqlBinaryImporter row, string? text)
    {
        if (text is null)
        {
            row.WriteNull();
        }
        else
        {
            row.Write(text, NpgsqlDbType.Text);
        }
    }

    /// <summary>Reads a text.</summary>
    public static string? ReadText(this NpgsqlBinaryExporter row)
    {
        if (!row.IsNull)
        {
            return row.Read<string>(NpgsqlDbType.Text);
        }

        row.Skip();
        return null;
    }
}
