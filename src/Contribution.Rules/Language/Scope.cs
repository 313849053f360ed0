using System.Collections.Immutable;

namespace Contribution.Rules.Language;

/// <summary>The names that an expression can read, each with the node that it becomes.</summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly Dictionary<string, Node> _names;
    private readonly ImmutableHashSet<string> _withheld;

    /// <summary>A scope of the given names; a dictionary is not copied, and does not change any more.</summary>
    public Scope(IEnumerable<KeyValuePair<string, Node>> names)
        : this(outer: null, names, []) { }

    private Scope(Scope? outer, IEnumerable<KeyValuePair<string, Node>> names, ImmutableHashSet<string> withheld)
    {
        _outer = outer;
        _names = names as Dictionary<string, Node> ?? new Dictionary<string, Node>(names, StringComparer.Ordinal);
        _withheld = withheld;
    }

    /// <summary>All names, the values of its enumerations included, in order.</summary>
    public ImmutableArray<string> Names =>
        [
            .. Layers()
                .SelectMany(layer => layer._names)
                .SelectMany(name => name.Value.Type.Choices.Prepend(name.Key))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Finds the node of a name; null where there is none.</summary>
    public Node? Find(string name) => _names.GetValueOrDefault(name) ?? _outer?.Find(name);

    /// <summary>Whether a name is a value of an enumeration that some name here has.</summary>
    public bool IsChoice(string name) =>
        Layers().Any(layer => layer._names.Values.Any(node => node.Type.Choices.Contains(name)));

    /// <summary>Whether a name has a meaning in expressions: as a symbol or as a value.</summary>
    internal bool Knows(string name) => Find(name) is not null || IsChoice(name);

    /// <summary>This scope with more names; a name that is there already is replaced.</summary>
    public Scope With(IEnumerable<KeyValuePair<string, Node>> names) => new(this, names, _withheld);

    /// <summary>This scope with one more name; if it is there already, it is replaced.</summary>
    internal Scope With(string name, Node node) => With(new Dictionary<string, Node> { [name] = node });

    /// <summary>
    /// This scope, remembering names that would be here but for a fault of their own: that they are missing is no
    /// further fault.
    /// </summary>
    internal Scope Withholding(IEnumerable<string> names) => new(_outer, _names, _withheld.Union(names));

    /// <summary>Whether a name is missing only because of a fault that was reported already.</summary>
    internal bool Withholds(string? name) => name is not null && _withheld.Contains(name);

    private IEnumerable<Scope> Layers()
    {
        for (Scope? scope = this; scope is not null; scope = scope._outer)
        {
            yield return scope;
        }
    }
}
