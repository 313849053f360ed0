namespace Contribution.Rules.Fuzz.Running;

/// <summary>The counts of the outcomes of a trial's cases, by name.</summary>
internal sealed class Counts
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public void Add(string name, long more = 1) => _counts[name] = _counts.GetValueOrDefault(name) + more;

    public override string ToString() => string.Join(", ", _counts.Select(count => $"{count.Key} {count.Value:N0}"));
}
