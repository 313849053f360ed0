using System.Text.Json;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Text;

/// <summary>The words for choices: for people as the one table of words has them, for programs as the contract does.</summary>
internal static class Words
{
    /// <summary>A choice in the language of the tool.</summary>
    public static string Of<T>(T choice, Locale locale)
        where T : struct, Enum => ResultWords.Of(choice, locale == Locale.Zh);

    /// <summary>A choice's name in the JSON contract.</summary>
    public static string Name<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());
}
