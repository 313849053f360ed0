using System.Text;
using System.Threading.Channels;

namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>A pipe: what is written or fed to it can be read at once; reading waits.</summary>
internal sealed class FedStream : Stream
{
    private readonly Channel<byte[]> _pieces = Channel.CreateUnbounded<byte[]>();
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;
    public override bool CanWrite => true;
    public override bool CanSeek => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Feed(string text) => _pieces.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

    public void Complete() => _pieces.Writer.Complete();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_rest.IsEmpty && await _pieces.Reader.WaitToReadAsync(cancellationToken))
        {
            _rest = await _pieces.Reader.ReadAsync(cancellationToken);
        }

        int count = Math.Min(buffer.Length, _rest.Length);
        _rest[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        _pieces.Writer.TryWrite(buffer.AsSpan(offset, count).ToArray());

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
