namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>
/// The persons whose hashes occur more than once, with the line each was listed on first. They are told apart by their
/// ids, in the list's order.
/// </summary>
/// <param name="hashes">The hashes that occur more than once.</param>
internal sealed class ListedBefore(HashSet<ulong> hashes)
{
    private readonly Dictionary<(int Employer, string Id), int> _lines = [];

    /// <summary>Whether somebody with a hash may be listed twice.</summary>
    public bool Suspects(ulong hash) => hashes.Contains(hash);

    /// <summary>Notes a person; only the chunk whose turn it is may.</summary>
    /// <returns>The line on which the person was listed before; null where this is the first time.</returns>
    public int? Note(int employer, string id, int line) =>
        _lines.TryAdd((employer, id), line) ? null : _lines[(employer, id)];
}
