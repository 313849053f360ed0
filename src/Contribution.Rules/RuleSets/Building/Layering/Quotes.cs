using System.Collections.Immutable;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>
/// Compares quotes with the circulars beside the file. Where there is no circular, there is nothing to
/// compare with; the proof of a rule set needs the text, loading does not.
/// </summary>
internal static class Quotes
{
    public static void Check<T>(Part<T> part, string? quote, List<Fault> faults)
    {
        ImmutableArray<Circular> circulars = quote is null ? [] : part.Layer.Circulars.Value;
        if (!circulars.IsEmpty && !circulars.Any(circular => circular.Contains(quote!)))
        {
            faults.Add(part, FaultCode.QuoteNotFound, "quote", quote, string.Join(", ", circulars.Select(Name)));
        }
    }

    private static string Name(Circular circular) =>
        circular.IsText ? circular.Name : $"{circular.Name} ({JsonText.NotUtf8})";
}
