using System.Globalization;
using Contribution.Rules.Faults;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Checks the sources that files name: the document, its trust and its days.</summary>
internal static class SourceCheck
{
    private static readonly string[] Trusts = ["A", "A-", "B", "C", "D"];

    /// <summary>Whether a source names its document, a known trust and days that follow one another; else the faults say so.</summary>
    public static void Check(Source? source, string path, ICollection<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(source?.Document))
        {
            faults.Add(new Fault(FaultCode.Missing, path + "/document", allowed: "string"));
        }

        // An unknown mark would pass for a doubtful source, or for none.
        if (source?.Trust is string trust && !Trusts.Contains(trust, StringComparer.Ordinal))
        {
            faults.Add(new Fault(FaultCode.UnknownValue, path + "/trust", trust, string.Join(", ", Trusts)) { Nearest = Nearest(trust) });
        }

        if (source?.Published < source?.Issued)
        {
            string found = Text(source.Published!.Value);
            string issued = Text(source.Issued!.Value);
            FaultWords words = new(Found: null, Allowed: null)
            {
                Sentence = new Wording(
                    $"公布日期 {found} 早于成文日期 {issued}",
                    $"published on {found}, before the day on the document, {issued}"
                ),
            };
            faults.Add(new Fault(FaultCode.OutOfRange, path + "/published", found, $"≥ {issued}") { Words = words });
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The mark that was meant by another width or case of it; null where none was.</summary>
    private static string? Nearest(string trust)
    {
        string folded = string.Concat(trust.Trim().Select(Terms.HalfWidth.Fold)).ToUpperInvariant();
        return Array.Find(Trusts, known => known == folded);
    }
}
