using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Headers;

/// <summary>The words for the values of a choice: the JSON name, Chinese names, a code where there is one.</summary>
internal sealed class ChoiceWords
{
    private static readonly Dictionary<string, ChoiceWords> ByFact = EmbeddedCsv
        .Rows("choices.csv")
        .GroupBy(row => row.Fields[0], StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key,
            rows => new ChoiceWords(rows.Select(row => row.Fields)),
            StringComparer.Ordinal
        );

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private ChoiceWords(IEnumerable<ImmutableArray<string>> rows)
    {
        List<string> allowed = [];
        List<string> chinese = [];
        foreach (ImmutableArray<string> cells in rows)
        {
            string[] words = [cells[1], .. EmbeddedCsv.Words(cells[2]), .. EmbeddedCsv.Words(cells[3])];
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

    /// <summary>The same for Chinese messages: the Chinese words alone.</summary>
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
