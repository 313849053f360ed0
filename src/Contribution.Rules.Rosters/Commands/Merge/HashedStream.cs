using System.Security.Cryptography;
using Contribution.Rules.Rosters.Input.Reading.Sources;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>Hashes a stream while it is read from its beginning to its end.</summary>
/// <param name="stream">The stream; is closed with this one.</param>
/// <param name="length">The number of its bytes.</param>
/// <param name="atEnd">
/// Called with the number of bytes and SHA-256 when all was read; not where the reader skipped something.
/// </param>
internal sealed class HashedStream(Stream stream, long length, Action<long, string> atEnd) : ReadStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _hashed;
    private bool _ended;

    public override bool CanSeek => stream.CanSeek;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set
        {
            stream.Position = value;
            if (value == 0)
            {
                _hash.GetHashAndReset();
                (_hashed, _ended) = (0, false);
            }
        }
    }

    public override int Read(Span<byte> buffer)
    {
        bool follows = stream.Position == _hashed;
        int read = stream.Read(buffer);
        if (follows && !_ended && !buffer.IsEmpty)
        {
            _hash.AppendData(buffer[..read]);
            _hashed += read;
            if (read == 0 || _hashed == length)
            {
                _ended = true;
                atEnd(_hashed, Convert.ToHexStringLower(_hash.GetCurrentHash()));
            }
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
