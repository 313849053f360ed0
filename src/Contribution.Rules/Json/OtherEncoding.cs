using System.Text;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Json;

/// <summary>
/// Recognizes the encodings that editors in China save in where UTF-8 was meant, so that a message can name one and the
/// remedy. Nothing is read in them.
/// </summary>
internal static class OtherEncoding
{
    /// <summary>How to save a text in UTF-8.</summary>
    public static Wording Remedy { get; } =
        new("请用记事本或 WPS 打开，另存为 UTF-8 编码", "open it in Notepad or WPS and save it as UTF-8");

    /// <summary>The sentence on a text of JSON that is not UTF-8.</summary>
    /// <param name="text">The text.</param>
    public static FaultWords Words(ReadOnlySpan<byte> text) =>
        FaultWords.Saying(new Wording("不是合法的 JSON：", "not valid JSON: ") + Sentence(text));

    /// <summary>The sentence on its encoding, if it is a known one, and on how to save it.</summary>
    /// <param name="text">The text, which is not UTF-8.</param>
    public static Wording Sentence(ReadOnlySpan<byte> text) =>
        Find(text) is string name
            ? new Wording(
                $"不是 UTF-8 编码，看来是 {name} 编码；{Remedy.Zh}",
                $"not UTF-8, but {name} by its bytes; {Remedy.En}"
            )
            : new Wording($"不是 UTF-8 编码；{Remedy.Zh}", $"not UTF-8; {Remedy.En}");

    /// <summary>Whether the beginning is that of UTF-16, which is seen without its mark too: every other byte is 0.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> text) =>
        text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, 0, _, ..] or [_, 0, _, 0, ..];

    private static string? Find(ReadOnlySpan<byte> text) =>
        IsUtf16(text) ? "UTF-16"
        : IsGbk(text) && !IsMostlyUtf8(text) ? "GBK"
        : null;

    /// <summary>Whether every byte above ASCII belongs to a character of two or four bytes of GBK or GB 18030.</summary>
    private static bool IsGbk(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int length = text switch
            {
                [< 0x80, ..] => 1,
                [>= 0x81 and <= 0xFE, >= 0x40 and not 0x7F and not 0xFF, ..] => 2,
                [>= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] => 4,
                _ => 0,
            };
            if (length == 0)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>Whether it is UTF-8 with some damage: its characters would pass for pairs of GBK.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> text)
    {
        int sound = 0;
        int broken = 0;
        while (!text.IsEmpty)
        {
            bool isSound =
                Rune.DecodeFromUtf8(text, out Rune read, out int length) == System.Buffers.OperationStatus.Done;
            sound += isSound && !read.IsAscii ? 1 : 0;
            broken += isSound ? 0 : 1;
            text = text[length..];
        }

        return sound > broken;
    }
}
