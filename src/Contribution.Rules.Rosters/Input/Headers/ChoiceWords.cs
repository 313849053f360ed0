using System.Collections.Immutable;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Headers;

/// <summary>The words for the values of a choice: the JSON name, Chinese names, a code where there is one.</summary>
internal sealed class ChoiceWords
{
    private static readonly Dictionary<string, ChoiceWords> ByFact = EmbeddedTable
        .Read(typeof(ChoiceWords).Assembly, "choices.csv")
        .GroupBy(cells => cells[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => new ChoiceWords(rows), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private ChoiceWords(IEnumerable<string[]> rows)
    {
        List<string> allowed = [];
        List<string> chinese = [];
        foreach (string[] cells in rows)
        {
            string[] words = [cells[1], .. EmbeddedTable.Words(cells[2]), .. EmbeddedTable.Words(cells[3])];
            foreach (string word in words)
            {
                _names.Add(word, cells[1]);
            }

            allowed.Add(string.Join('/', words.Take(2)));
            chinese.Add(words[1]);
        }

        Allowed = string.Join(", ", allowed);
        Chinese = [.. chinese];
    }

    /// <summary>The allowed words, for English messages: each value's JSON name and first Chinese name.</summary>
    public string Allowed { get; }

    /// <summary>The allowed words, for Chinese messages: the Chinese names alone.</summary>
    public string AllowedChinese => string.Join('、', Chinese);

    /// <summary>The first Chinese word of each value.</summary>
    public ImmutableArray<string> Chinese { get; }

    /// <summary>Every word that is known.</summary>
    public IEnumerable<string> All => _names.Keys;

    /// <summary>The words of a fact, such as <c>category</c>; <c>truth</c> for yes and no.</summary>
    public static ChoiceWords For(string fact) => ByFact[fact];

    /// <summary>The JSON name that a word means, or null.</summary>
    public string? NameOf(string word) => _names.GetValueOrDefault(word);
}
