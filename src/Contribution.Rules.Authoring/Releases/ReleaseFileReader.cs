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
        ReleaseFile? file = RuleFileSyntax.Read(utf8, ReleaseFileJson.Default.ReleaseFile, found);
        if (file is not null)
        {
            Check(file, found);
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

    private static void Check(ReleaseFile file, List<Fault> faults)
    {
        HeaderCheck.CheckFormat(file.Format, faults);
        CheckMonth("/closedThrough", file.ClosedThrough, faults);
        foreach ((string place, string month) in file.ClosedThroughByPlace ?? [])
        {
            string path = JsonPath.Child("/closedThroughByPlace", place);
            CheckMonth(path, month, faults);
            HeaderCheck.CheckPlace(place, path, faults);
        }

        foreach ((string id, ReleasedPart released) in file.RuleSets)
        {
            string path = JsonPath.Child("/ruleSets", id);
            CheckMonth(path + "/through", released.Through, faults);
            if (!Hash().IsMatch(released.Hash))
            {
                faults.Add(Wrong(path + "/hash", released.Hash, "sha256:… (64 hexadecimal digits)"));
            }
        }
    }

    private static void CheckMonth(string path, string month, List<Fault> faults)
    {
        if (!YearMonth.TryParse(month, out _))
        {
            faults.Add(Wrong(path, month, "yyyy-MM"));
        }
    }

    private static Fault Wrong(string path, string found, string allowed) =>
        new(FaultCode.OutOfRange, path, found, allowed);

    [GeneratedRegex(@"^sha256:[0-9a-f]{64}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Hash();
}
