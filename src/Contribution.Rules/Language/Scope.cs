using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contribution.Rules.Language;

/// <summary>The names that an expression can read, each with the node that it becomes.</summary>
public sealed class Scope
{
    private readonly FrozenDictionary<string, Node> _names;
    private readonly FrozenSet<string> _choices;
    private readonly ImmutableHashSet<string> _withheld;

    /// <summary>A scope of the given names.</summary>
    public Scope(IEnumerable<KeyValuePair<string, Node>> names)
        : this(names, []) { }

    private Scope(IEnumerable<KeyValuePair<string, Node>> names, ImmutableHashSet<string> withheld)
    {
        _withheld = withheld;
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
        _choices = _names.Values.SelectMany(node => node.Type.Choices).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All names, the values of its enumerations included, in order.</summary>
    public ImmutableArray<string> Names => [.. _names.Keys.Concat(_choices).Order(StringComparer.Ordinal)];

    /// <summary>What a name stands for, or null.</summary>
    public Node? Find(string name) => _names.GetValueOrDefault(name);

    /// <summary>Whether a name is a value of an enumeration that some name here has.</summary>
    public bool IsChoice(string name) => _choices.Contains(name);

    /// <summary>This scope with more names; a name that is there already is replaced.</summary>
    public Scope With(IEnumerable<KeyValuePair<string, Node>> names)
    {
        Dictionary<string, Node> all = new(_names, StringComparer.Ordinal);
        foreach ((string name, Node node) in names)
        {
            all[name] = node;
        }

        return new Scope(all, _withheld);
    }

    /// <summary>
    /// This scope, remembering names that would be here but for a fault of their own: that they are missing is no
    /// further fault.
    /// </summary>
    internal Scope Withholding(IEnumerable<string> names) => new(_names, _withheld.Union(names));

    /// <summary>Whether a name is missing only because of a fault that was reported already.</summary>
    internal bool Withholds(string? name) => name is not null && _withheld.Contains(name);
}
