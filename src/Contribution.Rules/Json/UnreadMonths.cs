namespace Contribution.Rules.Json;

/// <summary>
/// Places of a JSON value at which a month is expected and none is read, by their JSON Pointers, with the text there;
/// null where nothing does. They are no faults of its shape: the check of its ranges reports them, each in its order.
/// </summary>
internal sealed class UnreadMonths
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>Whether every month was read.</summary>
    public bool IsEmpty => _texts.Count == 0;

    /// <summary>The places.</summary>
    public IEnumerable<string> Paths => _texts.Keys;

    /// <summary>Takes a place.</summary>
    public void Add(string path, string? text) => _texts.Add(path, text);

    /// <summary>Whether a place is one of them, and the text there.</summary>
    public bool Has(string path, out string? text) => _texts.TryGetValue(path, out text);

    /// <summary>Whether a place is one of them, which is a fault then.</summary>
    public bool Report(string path, List<Fault> faults)
    {
        bool isUnread = Has(path, out string? text);
        if (isUnread)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path, text, YearMonth.Form));
        }

        return isUnread;
    }
}
