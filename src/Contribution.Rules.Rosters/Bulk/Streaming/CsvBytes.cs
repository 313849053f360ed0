using System.Text;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Values as <see cref="Writing.CsvLines"/> writes them, in UTF-8.</summary>
internal static class CsvBytes
{
    private const int Size = 64;

    /// <summary>A value, in quotes where it needs them.</summary>
    public static byte[] Of(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return [];
        }

        bool quoted = value.AsSpan().IndexOfAny(",\"\r\n") >= 0 || value[0] == ' ' || value[^1] == ' ';
        return Encoding.UTF8.GetBytes(quoted ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value);
    }

    /// <summary>A line with its end.</summary>
    public static byte[] Line(params string?[] values) => [.. Join(values), (byte)'\n'];

    /// <summary>Values with commas between them.</summary>
    public static byte[] Join(params string?[] values)
    {
        ByteBuffer joined = new(Size);
        for (int index = 0; index < values.Length; index++)
        {
            joined.Append(index == 0 ? [] : ","u8);
            joined.Append(Of(values[index]));
        }

        return joined.Written.ToArray();
    }
}
