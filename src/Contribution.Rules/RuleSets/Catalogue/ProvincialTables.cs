using System.Collections.Concurrent;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>
/// Tables that lie in the folders of provinces: a request for one place waits for its province's and the nation's only.
/// Safe to share between threads.
/// </summary>
/// <param name="read">
/// Reads the tables of the places whose codes begin with the digits given, and the nation's; no digits read all tables.
/// </param>
internal sealed class ProvincialTables<T>(Func<string, T> read)
{
    private readonly ConcurrentDictionary<string, T> _read = new(StringComparer.Ordinal);

    /// <summary>The tables of all provinces as one.</summary>
    public T All => Read("");

    /// <summary>The tables that can have something for a place.</summary>
    /// <param name="place">A six-digit code.</param>
    public T For(string place) => Read(place[..2]);

    /// <summary>The tables of the places whose codes begin so.</summary>
    /// <param name="digits">The first two digits, or none.</param>
    public T Read(string digits) => _read.GetOrAdd(digits, read);
}
