namespace Contribution.Rules.Rosters.Reading.Sources;

/// <summary>Reads a stream in pieces, and stops between two of them.</summary>
/// <param name="stream">The stream; is closed with this one.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class StoppableStream(Stream stream, CancellationToken cancellation) : ReadStream
{
    private const int Piece = 1 << 20;

    public override bool CanSeek => stream.CanSeek;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set => stream.Position = value;
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        return stream.Read(buffer[..Math.Min(buffer.Length, Piece)]);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
