using System.Text.RegularExpressions;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>Texts that must say something.</summary>
internal static partial class Required
{
    private const int MostOfId = 100;

    public static void Text<T>(Part<T> part, string child, string text, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(part, FaultCode.Missing, child, null, "string");
        }
    }

    /// <summary>An id, which stands in results, lists and file names of other programs.</summary>
    public static void Id<T>(Part<T> part, string id, List<Fault> faults)
    {
        Text(part, "id", id, faults);
        if (!string.IsNullOrWhiteSpace(id) && (id.Length > MostOfId || !PlainId().IsMatch(id)))
        {
            faults.Add(part, FaultCode.OutOfRange, "id", id, "letters, digits, '-', '_' and '.', such as own-wage");
        }
    }

    /// <summary>A name or reading that need not be there, but then in both languages.</summary>
    public static Wording? InBoth<T>(Part<T> part, string child, Wording? wording, List<Fault> faults)
    {
        if (wording is not null && (string.IsNullOrWhiteSpace(wording.Zh) || string.IsNullOrWhiteSpace(wording.En)))
        {
            faults.Add(part, FaultCode.Missing, child, null, "string | { zh, en }");
        }

        return wording;
    }

    /// <summary>Finds the source of a part: its own, which must name a document, or the file's for that year.</summary>
    public static Source Source<T>(Part<T> part, Source? own, List<Fault> faults)
    {
        if (own is not null)
        {
            List<Fault> found = [];
            SourceCheck.Check(own, JsonPath.Child(part.Path, "source"), found);
            faults.AddRange(found.Select(fault => fault.With(file: part.Layer.Name)));
        }

        return own ?? part.Layer.Source;
    }

    /// <summary>Finds the source of a figure: that of its year, where the year has one.</summary>
    public static Source Source<T>(Part<T> part, Source? ofYear, Source? own, List<Fault> faults) =>
        ofYear is null ? Source(part, own, faults) : Source(part.OfYear(), ofYear, faults);

    [GeneratedRegex("^[\\p{L}\\p{Nd}][-\\p{L}\\p{Nd}_.]*\\z", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlainId();
}
