using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Releases;

/// <summary>Reads a ledger of released rule sets; every fault at once.</summary>
internal static partial class ReleaseFileReader
{
    /// <summary>The ledger; null where it is faulty, and the faults say how.</summary>
    public static ReleaseLedger? Read(string name, ReadOnlyMemory<byte> utf8, List<Fault> faults)
    {
        List<Fault> found = [];
        UnreadMonths months = new();
        ReleaseFile? file = RuleFileSyntax.Read(utf8, ReleaseFileJson.Default.ReleaseFile, found, months);
        if (file is not null)
        {
            Check(file, months, found);
        }

        faults.AddRange(found.Select(fault => fault.With(file: name)));
        return found.Count > 0 ? null : Build(file!);
    }

    private static ReleaseLedger Build(ReleaseFile file) =>
        new()
        {
            Schema = file.Schema,
            Release = file.Release,
            ClosedThrough = file.ClosedThrough,
            ClosedThroughByPlace = (file.ClosedThroughByPlace ?? []).ToImmutableSortedDictionary(
                StringComparer.Ordinal
            ),
            RuleSets = file.RuleSets.ToImmutableSortedDictionary(
                released => released.Key,
                released => new ReleasedRuleSet(
                    released.Value.Through,
                    released.Value.Hash,
                    [.. released.Value.Retroactive ?? []]
                ),
                StringComparer.Ordinal
            ),
        };

    private static void Check(ReleaseFile file, UnreadMonths months, List<Fault> faults)
    {
        HeaderCheck.CheckFormat(file.Format, faults);
        months.Report("/closedThrough", faults);
        foreach (string place in file.ClosedThroughByPlace?.Keys ?? Enumerable.Empty<string>())
        {
            string path = JsonPath.Child("/closedThroughByPlace", place);
            months.Report(path, faults);
            HeaderCheck.CheckPlace(place, path, faults);
        }

        foreach ((string id, ReleasedPart released) in file.RuleSets)
        {
            string path = JsonPath.Child("/ruleSets", id);
            months.Report(path + "/through", faults);
            if (!Hash().IsMatch(released.Hash))
            {
                faults.Add(
                    new Fault(FaultCode.OutOfRange, path + "/hash", released.Hash, "sha256:… (64 hexadecimal digits)")
                );
            }
        }
    }

    [GeneratedRegex(@"^sha256:[0-9a-f]{64}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Hash();
}
