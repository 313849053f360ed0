using System.Globalization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters;

/// <summary>The words for names of the JSON contract: headings of results, choices, facts.</summary>
public static class ResultWords
{
    private static readonly Dictionary<string, string> Chinese = Column(1);
    private static readonly Dictionary<string, string> English = Column(2);

    /// <summary>A name in the language asked for; one that has no Chinese stays as it is.</summary>
    /// <param name="name">The name, such as <c>monthlyDifference</c>.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static string Translate(string name, bool chinese)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (chinese ? Chinese : English).GetValueOrDefault(name)
            ?? Glossary.Find(name)?.For(chinese)
            ?? FactWords.Find(name)?.For(chinese)
            ?? (chinese ? OfFact(name) : Split(name));
    }

    /// <summary>
    /// A missing fact in the language asked for: <c>determinedBase</c> is also the name of a column that means another
    /// base.
    /// </summary>
    /// <param name="name">The fact, as results name it.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    internal static string TranslateFact(string name, bool chinese) =>
        FactWords.Find(name)?.For(chinese) ?? Translate(name, chinese);

    /// <summary>A choice of the contract in the language asked for; its JSON name where there are no words for it.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static string Translate<T>(T choice, bool chinese)
        where T : struct, Enum =>
        Glossary.Find(Glossary.GroupName(typeof(T).Name), ChoiceNames.Of(choice))?.For(chinese)
        ?? ChoiceNames.Of(choice);

    private static Dictionary<string, string> Column(int place) =>
        EmbeddedTable
            .Read(typeof(ResultWords).Assembly, "results.csv")
            .Where(cells => cells[place].Length > 0)
            .ToDictionary(cells => cells[0], cells => cells[place], StringComparer.Ordinal);

    /// <summary>A figure of a rule file has no header; which one it is the finding <c>figure-missing</c> says.</summary>
    private static string OfFact(string name) =>
        name.StartsWith("figures.", StringComparison.Ordinal) || name.StartsWith("amounts.", StringComparison.Ordinal)
            ? "未收录的数额"
        : name.Length > 0 && char.IsAsciiLetterLower(name[0])
            ? new[] { KnownHeaders.Persons, KnownHeaders.Employers }
                .Select(headers => headers.ChineseOf(name))
                .FirstOrDefault(chinese => chinese != name, name)
        : name;

    /// <summary><c>monthlyDifference</c> as two words; <c>month01</c> as the month's name.</summary>
    private static string Split(string name) =>
        name.StartsWith("month", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan("month".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)
            : KnownHeaders.EnglishOf(name.Replace('.', ' '));
}
