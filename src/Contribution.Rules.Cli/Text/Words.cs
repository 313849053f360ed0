using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Text;

/// <summary>The words for choices, as the one table of words has them.</summary>
internal static class Words
{
    /// <summary>A choice in the language of the tool.</summary>
    public static string Of<T>(T choice, Locale locale)
        where T : struct, Enum => ResultWords.Translate(choice, locale == Locale.Zh);
}
