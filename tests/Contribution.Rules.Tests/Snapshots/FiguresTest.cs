using System.Globalization;
using Contribution.Rules.Testing;
using Contribution.Rules.Tests.Evaluation;

namespace Contribution.Rules.Tests.Snapshots;

/// <summary>
/// A line for each rule set from 2019 on, place by place, as read and accepted: its document, its months, the wage of the
/// tables, and the bounds that they give an employee of an enterprise, one of an organ, and a flexible worker.
/// </summary>
public sealed class FiguresTest
{
    private const int First = 2019;

    private static readonly SnapshotFolder Snapshots = SnapshotFolder.Find(typeof(FiguresTest).Assembly);

    private static readonly (EmployerKind? Kind, PersonCategory Category, string Word)[] Kinds =
    [
        (EmployerKind.Enterprise, PersonCategory.Employee, "enterprise"),
        (EmployerKind.PublicInstitution, PersonCategory.Employee, "institution"),
        (null, PersonCategory.FlexibleWorker, "flexible"),
    ];

    private static readonly string[] Answered =
    [
        .. RuleSetCatalogue
            .Embedded.Ids.Where(id => id.Year >= First)
            .Select(id => id.Jurisdiction)
            .Distinct()
            .Where(place => place != "100000"),
    ];

    public static TheoryData<string> Places => [.. Answered];

    /// <summary>The names of the snapshots.</summary>
    public static IEnumerable<string> Names => Answered.Select(Name);

    [Theory]
    [MemberData(nameof(Places))]
    public void Figures_of_a_place_match_their_snapshot(string place)
    {
        IEnumerable<string> lines = RuleSetCatalogue
            .Embedded.Ids.Where(id => id.Jurisdiction == place && id.Year >= First)
            .Select(id => Line(RuleSetCatalogue.Embedded.Get(id)!));

        Snapshots.Check(Name(place), string.Concat(lines.Select(line => line + "\n")), "txt");
    }

    private static string Name(string place) => "figures-" + place;

    private static string Line(RuleSet set)
    {
        string months = set.Period is { } period ? $" {period.From}..{period.Through}" : "";
        string trust = set.Source.TrustMark is string known ? $" ({known})" : "";
        IEnumerable<string> bounds = Kinds
            .Where(kind => Covers(set, kind.Kind, kind.Category))
            .Select(kind => (kind.Word, Bounds.Of(ContributionRules.Default, set.Id.Jurisdiction, set.Id, kind.Kind)))
            .Select(kind => $"{kind.Word} {Text(kind.Item2.Floor)}..{Text(kind.Item2.Ceiling)}");
        return $"{set.Id}{months} {set.Source.Document}{trust}: {string.Join(", ", bounds)}";
    }

    private static bool Covers(RuleSet set, EmployerKind? kind, PersonCategory category) =>
        set.Covers.Pairs is { } pairs
            ? pairs.Any(pair => pair.Kind == kind && pair.Categories.Contains(category))
            : kind is EmployerKind known
                && set.Covers.Kinds.Contains(known)
                && set.Covers.Categories.Contains(category);

    private static string Text(decimal? yuan) => yuan?.ToString("0.00", CultureInfo.InvariantCulture) ?? "?";
}
