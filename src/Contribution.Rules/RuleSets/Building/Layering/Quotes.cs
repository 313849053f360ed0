using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>
/// Compares quotes with the circulars beside the file. Where there is no circular, there is nothing to
/// compare with; the proof of a rule set needs the text, loading does not.
/// </summary>
internal static class Quotes
{
    // Fewer characters stand in every circular.
    private const int Fewest = 2;

    public static void Check<T>(Part<T> part, string? quote, List<Fault> faults)
    {
        ImmutableArray<Circular> circulars = quote is null ? [] : part.Layer.Circulars.Value;
        if (!circulars.IsEmpty && !circulars.Any(circular => circular.Contains(quote!)))
        {
            faults.Add(part, FaultCode.QuoteNotFound, "quote", quote, string.Join(", ", circulars.Select(Name)));
        }
        else if (!circulars.IsEmpty && quote!.Count(char.IsLetterOrDigit) < Fewest)
        {
            faults.Add(
                part.Fault(FaultCode.QuoteNotFound, "quote", quote, null)
                    .With(
                        words: FaultWords.Saying(
                            new Wording(
                                $"引文“{quote}”过短，认不出是哪一句；至少两个字",
                                $"the quote \"{quote}\" is too short to be one sentence's; at least two characters"
                            )
                        )
                    )
            );
        }
    }

    private static string Name(Circular circular) =>
        circular.IsText ? circular.Name : $"{circular.Name} ({JsonText.NotUtf8})";
}
