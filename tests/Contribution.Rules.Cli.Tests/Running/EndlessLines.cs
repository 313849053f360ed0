namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>The same line many times, made while it is read.</summary>
/// <param name="line">The line with its end.</param>
/// <param name="lines">How often it comes.</param>
/// <param name="every">After how many lines something is done.</param>
/// <param name="then">The action.</param>
internal sealed class EndlessLines(byte[] line, int lines, int every, Action then) : Stream
{
    private int _given;

    public override bool CanRead => true;
    public override bool CanWrite => false;
    public override bool CanSeek => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_given == lines)
        {
            return 0;
        }

        // The tool asks for far more than a line.
        line.CopyTo(buffer.AsSpan(offset));
        if (++_given % every == 0)
        {
            then();
        }

        return line.Length;
    }

    public override void Flush() { }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
