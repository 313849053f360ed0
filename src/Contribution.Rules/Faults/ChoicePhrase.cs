using System.Text.RegularExpressions;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Faults;

/// <summary>Choices of the contract as people call them: <c>enterprise → employee | flexibleWorker</c> by its words.</summary>
internal static partial class ChoicePhrase
{
    /// <summary>The words for every choice in a text.</summary>
    public static string In(bool chinese, string choices)
    {
        string separated = chinese
            ? choices
                .Replace(", ", choices.Contains('→', StringComparison.Ordinal) ? "；" : "、", StringComparison.Ordinal)
                .Replace(" → ", "：", StringComparison.Ordinal)
                .Replace(" | ", "、", StringComparison.Ordinal)
            : choices;
        return Name()
            .Replace(
                separated,
                match =>
                    match.Value == "none" ? (chinese ? "无单位" : "no employer")
                    : Glossary.Find(match.Value) is Wording words ? words.For(chinese)
                    : match.Value
            );
    }

    [GeneratedRegex("[a-z][A-Za-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
