namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>
/// A list that is hashed while it is read, so that exactly the determined bytes are hashed. A list may be read several times;
/// each time it has to say the same.
/// </summary>
internal sealed class HashedSource : RosterSource
{
    private readonly RosterSource _source;
    private readonly Lock _lock = new();
    private (long Bytes, string Sha256)? _read;
    private bool _changed;

    /// <summary>Hashes a list.</summary>
    public HashedSource(RosterSource source)
        : base(source.Name) => (_source, Origin) = (source, source.Origin);

    /// <inheritdoc/>
    public override long Length => _source.Length;

    /// <summary>Makes the record of the list that was read.</summary>
    /// <exception cref="IOException">It said one thing and then another.</exception>
    /// <exception cref="InvalidOperationException">It was never read to its end.</exception>
    public PartList Read()
    {
        lock (_lock)
        {
            if (_changed)
            {
                throw new IOException($"{Name} changed while it was read");
            }

            (long bytes, string sha256) = _read ?? throw new InvalidOperationException($"{Name} was not read");
            return new PartList(
                bytes,
                sha256,
                [
                    .. Origin
                        .Defaults.OrderBy(given => given.Key, StringComparer.Ordinal)
                        .Select(given => $"{given.Key}={given.Value}"),
                ]
            );
        }
    }

    /// <inheritdoc/>
    public override Stream Begin() => new HashedStream(_source.Begin(), _source.Length, Note);

    private void Note(long bytes, string sha256)
    {
        lock (_lock)
        {
            _changed |= _read is not null && _read != (bytes, sha256);
            _read = (bytes, sha256);
        }
    }
}
