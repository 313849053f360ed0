using Contribution.Rules.Faults;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>Texts that must say something.</summary>
internal static class Required
{
    public static void Text<T>(Part<T> part, string child, string text, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(part.Fault(FaultCode.Missing, child, null, "string"));
        }
    }

    /// <summary>What the part rests on: its own source, which must name a document, or the file's of that year.</summary>
    public static Source Source<T>(Part<T> part, Source? own, List<Fault> faults)
    {
        if (own is not null && string.IsNullOrWhiteSpace(own.Document))
        {
            Fault fault = part.Fault(FaultCode.Missing, "source", null, "string");
            faults.Add(fault with { Path = fault.Path + "/document" });
        }

        return own ?? part.Layer.Source;
    }
}
