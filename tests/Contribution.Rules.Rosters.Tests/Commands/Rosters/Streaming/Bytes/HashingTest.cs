using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters.Streaming.Bytes;

public sealed class HashingTest
{
    // What the hash used as keys while they were fixed.
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Places = 1 << 12;
    private const int Words = 1500;

    [Fact]
    public void Words_that_collide_under_known_keys_are_spread_over_the_table()
    {
        byte[][] chosen =
        [
            .. Enumerable
                .Range(10_000_000, 80_000_000)
                .Select(number => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)))
                .Where(word => HashUnderKnownKeys(word) % Places == 0)
                .Take(Words),
        ];

        chosen.Should().HaveCount(Words);
        chosen.Select(word => Hashing.Hash(word, 0) % Places).Distinct().Should().HaveCountGreaterThan(Words / 2);
    }

    /// <summary>The hash of eight letters.</summary>
    private static ulong HashUnderKnownKeys(byte[] word)
    {
        ulong high = Math.BigMul(First ^ 8 ^ BinaryPrimitives.ReadUInt64LittleEndian(word), First, out ulong low);
        return high ^ low;
    }
}
