using System.CommandLine;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>An option that takes one of some words; another is reported in the language of messages.</summary>
internal static class Choice
{
    /// <summary>Refuses other values; help lists these.</summary>
    public static void Allow(this Option<string> option, Locale locale, IReadOnlyCollection<string> words)
    {
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !words.Contains(token.Value)) is { Value: string wrong })
            {
                string? nearest = NearestName.Find(wrong, words);
                result.AddError(locale.WrongWord(option.Name, wrong, words, nearest).Message);
            }
        });
    }
}
