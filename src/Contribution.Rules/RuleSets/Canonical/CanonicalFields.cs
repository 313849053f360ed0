namespace Contribution.Rules.RuleSets.Canonical;

/// <summary>An object's properties: texts, truth values, lists of them, and objects again; null is not written.</summary>
internal sealed class CanonicalFields
{
    private readonly List<(string Key, object Value)> _fields = [];

    /// <summary>A property, given once.</summary>
    public object? this[string key]
    {
        set
        {
            if (value is not null)
            {
                _fields.Add((key, value));
            }
        }
    }

    /// <summary>The properties, by their keys.</summary>
    public List<(string Key, object Value)> InOrder()
    {
        _fields.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return _fields;
    }
}
