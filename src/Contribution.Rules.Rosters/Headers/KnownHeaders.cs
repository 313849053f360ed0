using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Headers;

/// <summary>
/// What the columns of a list may be called: the fact's JSON name, the Chinese headers that agencies use, the element
/// of GB/T 40217. Case, white space and a unit such as (元) do not matter.
/// </summary>
internal sealed class KnownHeaders
{
    /// <summary>Those of a list of persons.</summary>
    public static readonly KnownHeaders Persons = new("person", "both", "check", "personOther");

    /// <summary>Those of a list of employers.</summary>
    public static readonly KnownHeaders Employers = new("employer", "both", "check", "employerOther");

    /// <summary>Those of itemised pay.</summary>
    public static readonly KnownHeaders Pay = new("pay");

    /// <summary>Those of a list of the persons who are in fact insured.</summary>
    public static readonly KnownHeaders Insured = new("insured", "insuredOther");

    /// <summary>Those of a list of targets.</summary>
    public static readonly KnownHeaders Targets = new("target");

    /// <summary>Those of a list of persons whose benefits or transfer were settled.</summary>
    public static readonly KnownHeaders Settled = new("settled");

    private static readonly string[] Units = ["(元)", "(元/月)", "\uFF08元\uFF09", "\uFF08元/月\uFF09"];

    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenDictionary<string, string> _chinese;

    private KnownHeaders(params string[] of)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> chinese = new(StringComparer.Ordinal);
        HashSet<string> facts = new(StringComparer.Ordinal);
        foreach (ImmutableArray<string> cells in EmbeddedCsv.Rows("headers.csv").Select(row => row.Fields))
        {
            string name = cells[1];
            if (!of.Contains(cells[0]))
            {
                continue;
            }

            if (IsFact(cells[0]))
            {
                facts.Add(name);
            }

            chinese[name] = EmbeddedCsv.Words(cells[2]).FirstOrDefault(name);
            foreach (string header in EmbeddedCsv.Words(cells[2]).Append(cells[3]).Append(name))
            {
                if (header.Length > 0)
                {
                    names.Add(header, name);
                }
            }
        }

        _names = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _chinese = chinese.ToFrozenDictionary(StringComparer.Ordinal);
        Facts = facts.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The JSON names of the facts; the other known columns are for single commands.</summary>
    public FrozenSet<string> Facts { get; }

    /// <summary>Every header that is known.</summary>
    public IEnumerable<string> All => _names.Keys;

    /// <summary>The JSON name that a header means, or null.</summary>
    public string? NameOf(string header) => _names.GetValueOrDefault(Bare(header));

    /// <summary>What forms call a fact: its first Chinese header; a name without one stays as it is.</summary>
    public string ChineseOf(string name) => _chinese.GetValueOrDefault(name, name);

    /// <summary>Whether a group of the table holds facts; others are known to single commands.</summary>
    private static bool IsFact(string group) =>
        group is not ("check" or "personOther" or "employerOther" or "insuredOther");

    private static string Bare(string header)
    {
        string bare = string.Concat(header.Where(letter => !char.IsWhiteSpace(letter)));
        string? unit = Units.FirstOrDefault(unit => bare.EndsWith(unit, StringComparison.Ordinal));
        return unit is null ? bare : bare[..^unit.Length];
    }
}
