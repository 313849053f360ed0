using System.Collections.Immutable;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>
/// Holds quotes against the circulars beside the file. Where no circular lies beside it there is nothing to
/// hold them against; the proof of a rule set asks for the text, loading does not.
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
