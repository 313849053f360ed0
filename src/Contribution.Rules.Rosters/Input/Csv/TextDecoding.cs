using System.Text;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>
/// Decodes bytes: UTF-8, or GB18030 where they are not. Bytes that neither can read become <see cref="Damaged"/>, so that
/// its row can be rejected.
/// </summary>
internal static class TextDecoding
{
    /// <summary>Stands where bytes could not be read.</summary>
    public const char Damaged = '\uFFFD';

    private const int Piece = 1 << 16;

    private static readonly Encoding Gb18030 = Chinese();

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return Encoding.UTF8.GetString(bytes)[1..];
        }

        string text = Encoding.UTF8.GetString(bytes);
        return IsUtf8(text) ? text : FromGb18030(bytes);
    }

    /// <summary>Transcodes a stream of GB18030 to UTF-8.</summary>
    public static Stream ToUtf8(Stream gb18030) => Encoding.CreateTranscodingStream(gb18030, Gb18030, Encoding.UTF8);

    /// <summary>
    /// Chinese in GB18030 is nearly all damaged when read as UTF-8. A UTF-8 file with a few broken bytes is not, and
    /// stays one.
    /// </summary>
    private static bool IsUtf8(string text)
    {
        int damaged = text.Count(letter => letter == Damaged);
        return IsUtf8(damaged, text.Count(letter => letter > '\u007F'));
    }

    /// <summary>Whether a text that is too long for memory is UTF-8.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static bool IsUtf8(Stream bytes, CancellationToken cancellation)
    {
        Decoder decoder = Encoding.UTF8.GetDecoder();
        byte[] piece = new byte[Piece];
        char[] letters = new char[Encoding.UTF8.GetMaxCharCount(Piece)];
        (long damaged, long foreign) = (0, 0);
        int read;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            read = bytes.ReadAtLeast(piece, Piece, throwOnEndOfStream: false);
            ReadOnlySpan<char> text = letters.AsSpan(0, decoder.GetChars(piece, 0, read, letters, 0, read < Piece));
            damaged += text.Count(Damaged);
            foreach (char letter in text)
            {
                foreign += letter > '\u007F' ? 1 : 0;
            }
        } while (read == Piece);

        return IsUtf8(damaged, foreign);
    }

    private static bool IsUtf8(long damaged, long foreign) => damaged == 0 || damaged < foreign - damaged;

    /// <summary>Decodes as a long text is decoded: other ways differ where the text ends within a character.</summary>
    private static string FromGb18030(ReadOnlySpan<byte> bytes)
    {
        using StreamReader reader = new(ToUtf8(new MemoryStream(bytes.ToArray())), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Encoding Chinese()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(
            "GB18030",
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback(Damaged.ToString())
        );
    }
}
