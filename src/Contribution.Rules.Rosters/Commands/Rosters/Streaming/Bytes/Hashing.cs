using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

/// <summary>
/// A fast hash of bytes in 64 bits; equal hashes are always looked at again. Its keys are random in each process, so that
/// no list can be made whose ids fall into one place. Nothing that is written depends on them.
/// </summary>
internal static class Hashing
{
    private static readonly ulong First = RandomKey();
    private static readonly ulong Second = RandomKey();

    public static ulong Hash(ReadOnlySpan<byte> bytes, ulong seed)
    {
        ulong hash = seed ^ First ^ (ulong)bytes.Length;
        while (bytes.Length > sizeof(ulong))
        {
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), Second);
            bytes = bytes[sizeof(ulong)..];
        }

        return Mixed(hash ^ Tail(bytes), First);
    }

    /// <summary>The hash of a person under an employer; never zero, which marks a free place.</summary>
    public static ulong HashPerson(ReadOnlySpan<byte> id, int employer) =>
        Math.Max(1, Hash(id, (uint)employer * Second));

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

    /// <summary>A key; odd, so that no information is lost where it is multiplied by.</summary>
    private static ulong RandomKey()
    {
        ulong key = 0;
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(new Span<ulong>(ref key)));
        return key | 1;
    }
}
