using System.Buffers.Binary;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>A fast hash of bytes in 64 bits; equal hashes are always looked at again.</summary>
internal static class Hashing
{
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;

    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed)
    {
        ulong hash = seed ^ First ^ (ulong)bytes.Length;
        while (bytes.Length > sizeof(ulong))
        {
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), Second);
            bytes = bytes[sizeof(ulong)..];
        }

        return Mixed(hash ^ Tail(bytes), First);
    }

    /// <summary>The hash of a person under an employer; never nought, which marks a free place.</summary>
    public static ulong OfPerson(ReadOnlySpan<byte> id, int employer) => Math.Max(1, Of(id, (uint)employer * Second));

    private static ulong Tail(ReadOnlySpan<byte> bytes)
    {
        switch (bytes.Length)
        {
            case sizeof(ulong):
                return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            case >= sizeof(uint):
                // Both halves may have letters in common: none is missing.
                ulong first = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
                return (first << 32) | BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]);
            default:
                break;
        }

        ulong tail = 0;
        foreach (byte letter in bytes)
        {
            tail = (tail << 8) | letter;
        }

        return tail;
    }

    private static ulong Mixed(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}
