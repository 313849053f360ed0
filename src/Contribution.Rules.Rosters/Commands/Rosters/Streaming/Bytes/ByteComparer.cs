namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

/// <summary>
/// Compares words by their bytes, so that a dictionary finds one without a copy of it. Its hashes have random keys
/// (<see cref="Hashing"/>): no list can be made whose ids fall into one place.
/// </summary>
internal sealed class ByteComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    /// <summary>The only one.</summary>
    public static ByteComparer Keyed { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)Hashing.Hash(alternate, 0);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
