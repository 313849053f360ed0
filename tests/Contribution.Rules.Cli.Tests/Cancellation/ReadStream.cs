namespace Contribution.Rules.Cli.Tests.Cancellation;

/// <summary>Bytes that tell when they begin to be read.</summary>
internal sealed class ReadStream(byte[] bytes, Action begun) : MemoryStream(bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        begun();
        return base.Read(buffer, offset, count);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        begun();
        return base.ReadAsync(buffer, CancellationToken.None);
    }
}
