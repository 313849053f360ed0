using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>A summary as tables: <c>summary.csv</c> and <c>targets.csv</c>.</summary>
internal static class SummaryTables
{
    /// <summary>The name of the file of headcounts and totals.</summary>
    public const string SummaryFile = "summary.csv";

    /// <summary>The name of the file of targets.</summary>
    public const string TargetsFile = "targets.csv";

    /// <summary>Headcounts and base totals by kind and status; the last line is the sum.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static ResultTable Lines(RosterSummary summary, TableReader reader, bool chinese)
    {
        SummaryLine total = new(Kind: null, Status: null)
        {
            Persons = summary.Persons,
            IndividualBases = summary.IndividualBases,
            Employers = summary.Employers,
            EmployerBases = summary.EmployerBases,
        };
        return new TableOf<SummaryLine>(chinese)
            .Words(
                "kind",
                line =>
                    ReferenceEquals(line, total) ? "total"
                    : line.Kind is EmployerKind kind ? ChoiceNames.Of(kind)
                    : null
            )
            .Words("status", line => ReferenceEquals(line, total) ? null : StatusName(line.Status))
            .Whole("persons", line => line.Persons)
            .Money("individualBases", line => line.IndividualBases)
            .Whole("employers", line => line.Employers)
            .Money("employerBases", line => line.EmployerBases)
            .For(reader, [.. summary.Lines, total]);
    }

    /// <summary>The targets with their completion, and those that are open.</summary>
    /// <param name="check">The targets.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
    public static ResultTable Targets(TargetCheck check, TableReader reader, bool chinese) =>
        new TableOf<(TargetRow Row, Completion? Done)>(chinese)
            .Text("name", target => target.Row.Name, called: "targetName")
            .Words("measure", target => target.Row.Measure)
            .Text("actual", target => Figure(target.Done?.Actual))
            .Text("target", target => Figure(target.Row.Target))
            .Text("completion", target => target.Done?.Shown.ToString())
            .Text("printed", target => target.Row.Printed?.ToString())
            .Words("matches", target => Yes(target.Done?.Matches))
            .Text("goal", target => target.Row.Goal?.ToString())
            .Words("reachesGoal", target => Yes(target.Done?.ReachesGoal))
            .Sentences("finding", target => target.Done is null ? [Open] : Finding(target.Done))
            .For(reader, check.All);

    /// <summary>A status by its name in the JSON contract; <c>notComputed</c> where nothing could be computed.</summary>
    internal static string StatusName(DeterminationStatus? status) =>
        status is DeterminationStatus known ? ChoiceNames.Of(known) : "notComputed";

    /// <summary>The text for a target without a figure to compare with.</summary>
    internal static Wording Open { get; } =
        new(
            "没有完成数：请填“完成数”，或填“统计口径”并给出人员表",
            "no figure reached: give actual, or measure and a roster"
        );

    private static IEnumerable<Wording> Finding(Completion done) => done.Finding is Wording finding ? [finding] : [];

    private static string? Figure(decimal? figure) =>
        figure?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Yes(bool? answer) =>
        answer switch
        {
            true => "true",
            false => "false",
            null => null,
        };
}
