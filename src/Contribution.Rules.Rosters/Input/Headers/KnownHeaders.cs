using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Headers;

/// <summary>
/// The known headers of a list: the fact's JSON name, the Chinese headers that agencies use, the element
/// of GB/T 40217, and behind them the names that HR systems use. Each list is read when it is first needed, and all
/// threads get the same instance, as kinds of lists are compared by reference.
/// </summary>
internal sealed class KnownHeaders
{
    /// <summary>Those of a list of persons.</summary>
    public static KnownHeaders Persons =>
        LazyInitializer.EnsureInitialized(ref field, static () => new KnownHeaders("person", "check", "personOther"));

    /// <summary>Those of a list of employers.</summary>
    public static KnownHeaders Employers =>
        LazyInitializer.EnsureInitialized(
            ref field,
            static () => new KnownHeaders("employer", "check", "employerOther")
        );

    /// <summary>Those of itemised pay.</summary>
    public static KnownHeaders Pay =>
        LazyInitializer.EnsureInitialized(ref field, static () => new KnownHeaders("pay"));

    /// <summary>Those of a list of the persons who are in fact insured.</summary>
    public static KnownHeaders Insured =>
        LazyInitializer.EnsureInitialized(ref field, static () => new KnownHeaders("insured", "insuredOther"));

    /// <summary>Those of a list of targets.</summary>
    public static KnownHeaders Targets =>
        LazyInitializer.EnsureInitialized(ref field, static () => new KnownHeaders("target"));

    /// <summary>Those of a list of persons whose benefits or transfer were settled.</summary>
    public static KnownHeaders Settled =>
        LazyInitializer.EnsureInitialized(ref field, static () => new KnownHeaders("settled"));

    /// <summary>The columns that say which person a row is of.</summary>
    public static ImmutableArray<string> WhoSomebodyIs { get; } = ["id", "personId", "idNumber", "name"];

    private static readonly string[] After = ["新", "现", "调整后", "变更后"];

    private static readonly string[] Identities = ["id", "idNumber", "employerId", "personId"];

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _others = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _chinese = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);

    private KnownHeaders(params string[] of)
    {
        foreach (string[] cells in EmbeddedTable.Read(typeof(KnownHeaders).Assembly, "headers.csv"))
        {
            if (of.Contains(cells[0]))
            {
                Add(cells);
            }
        }
    }

    /// <summary>The JSON names of the facts; the other known columns are for single commands.</summary>
    public IReadOnlySet<string> Facts => _facts;

    /// <summary>Every header that is known.</summary>
    public IEnumerable<string> All => _names.Keys;

    private static KnownHeaders[] Lists => [Persons, Employers, Pay, Insured, Targets, Settled];

    /// <summary>The JSON name that a header means, or null.</summary>
    public string? NameOf(string header) =>
        _names.GetValueOrDefault(HeaderText.Bare(header))
        ?? JoinedHeader.NameOf(header, this)
        ?? (HeaderText.YearOfWage(header, out string wage) is null ? null : _names.GetValueOrDefault(wage));

    /// <summary>
    /// Whether a header is one of the names that HR systems use: where the list has the agencies' own name of the fact
    /// too, that one is meant.
    /// </summary>
    public bool IsOther(string header) => _others.Contains(HeaderText.Bare(header));

    /// <summary>Whether a header has the value after a change, which goes before one of the plain name.</summary>
    public static bool IsAfter(string header) =>
        HeaderText.Bare(header) is var bare && After.Any(word => bare.StartsWith(word, StringComparison.Ordinal));

    /// <summary>A JSON name in English words: <c>firstMonth</c> is the first month.</summary>
    public static string EnglishOf(string name) =>
        string.Concat(
            name.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")
        );

    /// <summary>Gets the name of a fact on forms: its first Chinese header; a name without one is returned unchanged.</summary>
    public string ChineseOf(string name) => _chinese.GetValueOrDefault(name, name);

    /// <summary>How the values of a column are written, as in <see cref="ListColumn.Written"/>; empty is text.</summary>
    public string WrittenOf(string name) => _written.GetValueOrDefault(name, "");

    /// <summary>Whether a header is known to any kind of list.</summary>
    public static bool IsKnown(string header) => Lists.Any(list => list.NameOf(header) is not null);

    /// <summary>Whether a header names a column of ids or identity numbers in any kind of list.</summary>
    public static bool IsIdentity(string header) =>
        Lists.Any(list => list.NameOf(header) is string name && IsIdentityName(name));

    /// <summary>Whether a JSON name is that of an id or an identity number.</summary>
    public static bool IsIdentityName(string name) => Identities.Contains(name);

    private void Add(string[] cells)
    {
        string name = cells[1];
        if (IsFact(cells[0]))
        {
            _facts.Add(name);
        }

        _chinese[name] = EmbeddedTable.Words(cells[2]).FirstOrDefault(word => !Ascii.IsValid(word), name);
        _written[name] = cells[4];
        foreach (string header in EmbeddedTable.Words(cells[2]).Append(cells[3]).Append(name))
        {
            if (header.Length > 0)
            {
                _names.Add(header, name);
            }
        }

        foreach (string header in EmbeddedTable.Words(cells[5]).Select(HeaderText.Bare))
        {
            _names.Add(header, name);
            _others.Add(header);
        }
    }

    /// <summary>Whether a group of the table holds facts; others are known to single commands.</summary>
    private static bool IsFact(string group) =>
        group is not ("check" or "personOther" or "employerOther" or "insuredOther");
}
