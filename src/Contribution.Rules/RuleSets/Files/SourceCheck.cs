using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Checks the sources that files name: the document and its days.</summary>
internal static class SourceCheck
{
    /// <summary>Adds the faults of a source: it names no document, or was published before the day on it.</summary>
    public static void Check(Source? source, string path, ICollection<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(source?.Document))
        {
            faults.Add(new Fault(FaultCode.Missing, path + "/document", allowed: "string"));
        }

        if (source?.Published < source?.Issued)
        {
            string found = FigureFormat.Day(source.Published!.Value);
            string issued = FigureFormat.Day(source.Issued!.Value);
            FaultWords words = FaultWords.Saying(
                new Wording(
                    $"公布日期 {found} 早于成文日期 {issued}",
                    $"published on {found}, before the day on the document, {issued}"
                )
            );
            faults.Add(new Fault(FaultCode.OutOfRange, path + "/published", found, $"≥ {issued}") { Words = words });
        }
    }
}
