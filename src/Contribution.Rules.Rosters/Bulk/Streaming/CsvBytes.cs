using System.Text;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Values as <see cref="CsvLines"/> writes them, in UTF-8.</summary>
internal static class CsvBytes
{
    private const int Size = 64;

    /// <summary>A value.</summary>
    public static byte[] Field(string? value) => Encoding.UTF8.GetBytes(CsvLines.Field(value));

    /// <summary>A line with its end.</summary>
    public static byte[] Line(params string?[] values) => [.. Join(values), (byte)'\n'];

    /// <summary>Values with commas between them.</summary>
    public static byte[] Join(params string?[] values)
    {
        ByteBuffer joined = new(Size);
        for (int index = 0; index < values.Length; index++)
        {
            joined.Append(index == 0 ? [] : ","u8);
            joined.Append(Field(values[index]));
        }

        return joined.Written.ToArray();
    }
}
