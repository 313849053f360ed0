using Microsoft.Win32.SafeHandles;

namespace Contribution.Rules.Rosters.Input.Reading.Sources;

/// <summary>Reads an open file from its beginning, at a position of its own; the file stays open.</summary>
internal sealed class HandleStream(SafeFileHandle file, long length) : ReadStream
{
    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        int read = RandomAccess.Read(file, buffer, Position);
        Position += read;
        return read;
    }
}
