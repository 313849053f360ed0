using System.Collections.Frozen;
using System.Text.Json;

namespace PostgresBatch;

/// <summary>The values of an enumeration as the tables have them: the words of the JSON contract.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> OfValue = Enum.GetValues<T>()
        .ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> ByWord = OfValue.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    /// <summary>Every word, in the order of the values.</summary>
    public static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => OfValue[value];

    /// <summary>The value of a word; false where it is not one.</summary>
    public static bool TryRead(string word, out T value) => ByWord.TryGetValue(word, out value);
}
