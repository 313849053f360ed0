using System.Text;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Mutating;

/// <summary>Changes bytes without a look at what they mean.</summary>
internal sealed class ByteMutator(Dice dice)
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            ",",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ":",
            "\\",
            "\\ud800",
            "\0",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "//",
            "/*",
            "-",
            ".",
            "e9",
            "0",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "=",
            "\ufeff",
            "\u202e",
            "王",
            ",,",
            "}{",
            "\"\"",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3, 0x28],
        [0xED, 0xA0, 0x80],
        [0x81, 0x30],
        [0xFE, 0xFF],
    ];

    public byte[] Mutate(byte[] original)
    {
        List<byte> bytes = [.. original];
        for (int left = 1 + dice.Below(4); left > 0; left--)
        {
            Change(bytes);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        // The ends are where readers stop early, or go on too long.
        int at = dice.OneIn(6) ? dice.Pick(0, bytes.Count) : dice.Below(bytes.Count + 1);
        int length = Math.Min(1 + dice.Below(dice.OneIn(4) ? 400 : 4), bytes.Count - at);
        switch (dice.Below(7))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(dice.Below(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 2 when dice.OneIn(3):
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)dice.Below(256);
                break;
            case 4 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << dice.Below(8));
                break;
            case 5:
                byte[] piece = dice.Pick(Pieces);
                bytes.InsertRange(at, Enumerable.Repeat(piece, dice.OneIn(12) ? 300 : 1).SelectMany(some => some));
                break;
            default:
                bytes.InsertRange(at, dice.Pick(Pieces));
                break;
        }
    }
}
