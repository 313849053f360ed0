namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;

/// <summary>A file to which several threads write, each at its own place.</summary>
internal sealed class PlacedOutput(Stream stream)
{
    private long _length;

    /// <summary>Reserves a place for a number of bytes, in the order of the calls.</summary>
    public long Take(int length)
    {
        long place = _length;
        _length += length;
        return place;
    }

    /// <summary>Writes at a place that was taken.</summary>
    public void Write(ReadOnlySpan<byte> bytes, long place)
    {
        if (stream is FileStream { CanSeek: true } file)
        {
            RandomAccess.Write(file.SafeFileHandle, bytes, place);
            return;
        }

        lock (stream)
        {
            stream.Position = place;
            stream.Write(bytes);
        }
    }

    /// <summary>Begins again.</summary>
    public void Restart() => _length = 0;

    /// <summary>Removes the bytes of an earlier run after the end.</summary>
    public void Complete()
    {
        if (stream.Length > _length)
        {
            stream.SetLength(_length);
        }
    }
}
