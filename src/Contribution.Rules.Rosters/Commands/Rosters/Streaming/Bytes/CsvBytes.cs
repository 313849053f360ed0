using System.Text;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

/// <summary>Values as <see cref="CsvLines"/> writes them, in UTF-8.</summary>
internal static class CsvBytes
{
    private const int Size = 64;

    /// <summary>A value.</summary>
    public static byte[] Field(string? value) => Encoding.UTF8.GetBytes(CsvLines.Field(value));

    /// <summary>A line with its end.</summary>
    public static byte[] Line(params ReadOnlySpan<string?> values) => [.. Join(values), (byte)'\n'];

    /// <summary>Values with commas between them.</summary>
    public static byte[] Join(params ReadOnlySpan<string?> values)
    {
        ByteBuffer joined = new(Size);
        Append(joined, values);
        return joined.Written.ToArray();
    }

    /// <summary>Appends values with commas between them.</summary>
    public static void Append(ByteBuffer lines, params ReadOnlySpan<string?> values)
    {
        for (int index = 0; index < values.Length; index++)
        {
            lines.Append(index == 0 ? [] : ","u8);
            lines.Append(CsvLines.Field(values[index]));
        }
    }
}
