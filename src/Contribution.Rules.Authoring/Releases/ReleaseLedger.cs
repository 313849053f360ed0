using System.Collections.Immutable;
using Contribution.Rules.Authoring.Releases;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Authoring;

/// <summary>The ledger of released rule sets (发布台账): each with its hash, and the months that are closed.</summary>
public sealed class ReleaseLedger
{
    /// <summary>The name of its file in a rules folder.</summary>
    public const string FileName = RuleFileNames.Ledger;

    /// <summary>A ledger of nothing, with nothing closed.</summary>
    public static ReleaseLedger Empty { get; } = new() { Release = "", ClosedThrough = null };

    /// <summary>The schema that its file names; null where it names none.</summary>
    public string? Schema { get; init; }

    /// <summary>The release it was written for.</summary>
    public required string Release { get; init; }

    /// <summary>The last closed month; null where none is.</summary>
    public required YearMonth? ClosedThrough { get; init; }

    /// <summary>The last closed month of the places that close at another time, by their codes.</summary>
    public ImmutableSortedDictionary<string, YearMonth> ClosedThroughByPlace { get; init; } = Sorted<YearMonth>();

    /// <summary>The released rule sets, by id.</summary>
    public ImmutableSortedDictionary<string, ReleasedRuleSet> RuleSets { get; init; } = Sorted<ReleasedRuleSet>();

    /// <summary>The library's own; it is empty until a first one was written.</summary>
    internal static ReleaseLedger Embedded(List<Fault> faults) =>
        EmbeddedRules.Ledger() is byte[] utf8 ? ReleaseFileReader.Read(FileName, utf8, faults) ?? Empty : Empty;

    /// <summary>A directory's own; null where it has none, or a faulty one.</summary>
    internal static ReleaseLedger? In(string directory, List<Fault> faults)
    {
        string file = Path.Combine(directory, FileName);
        try
        {
            return File.Exists(file) ? ReleaseFileReader.Read(FileName, PlainFile.Read(file, FileName), faults) : null;
        }
        catch (RuleSetException refused)
        {
            faults.AddRange(refused.Faults);
            return null;
        }
    }

    /// <summary>Whether the contribution year of a released rule set is closed: its last month is.</summary>
    /// <param name="id">The rule set's id.</param>
    public bool IsClosed(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RuleSets.TryGetValue(id, out ReleasedRuleSet? released) && released.Through <= ClosedThroughOf(id);
    }

    /// <summary>The last closed month for a rule set; null where none is.</summary>
    /// <param name="id">The rule set's id.</param>
    internal YearMonth? ClosedThroughOf(string id) =>
        ClosedThroughByPlace.TryGetValue(id.Split('/')[0], out YearMonth month) ? month : ClosedThrough;

    /// <summary>This ledger where all places are closed through one month.</summary>
    /// <param name="month">The last closed month.</param>
    internal ReleaseLedger ClosedAt(YearMonth month) =>
        new()
        {
            Release = Release,
            ClosedThrough = month,
            RuleSets = RuleSets,
        };

    /// <summary>This ledger on top of another: its months, and its rule sets in place of those with the same id.</summary>
    /// <param name="below">The other ledger.</param>
    /// <returns>A new ledger.</returns>
    internal ReleaseLedger MergeOver(ReleaseLedger below) =>
        new()
        {
            Release = Release,
            ClosedThrough = ClosedThrough,
            ClosedThroughByPlace = ClosedThroughByPlace,
            RuleSets = below.RuleSets.SetItems(RuleSets),
        };

    /// <summary>The ledger as its file holds it, in UTF-8.</summary>
    public byte[] Write() => ReleaseFileWriter.Write(this);

    private static ImmutableSortedDictionary<string, T> Sorted<T>() =>
        ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
}
