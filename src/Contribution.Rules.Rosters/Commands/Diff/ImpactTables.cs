using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The changes as a table for spreadsheets: <c>diff.csv</c>.</summary>
internal static class ImpactTables
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "diff.csv";

    /// <summary>The changed persons and employers, the largest differences first.</summary>
    /// <param name="impact">The impact.</param>
    /// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
    public static ResultTable Changes(Impact impact, bool chinese)
    {
        TableOf<Change> table = new TableOf<Change>(chinese)
            .Choice<BaseKind>("of", change => change.Kind)
            .Text("employerId", change => change.EmployerId)
            .Text("id", change => change.Id)
            .Choice<PersonCategory>("category", change => change.Category)
            .Choice<EmployerKind>("kind", change => change.EmployerKind)
            .Money("wage", change => change.Wage)
            .Choice<ChangeClass>("class", change => change.Class)
            .Money("baseA", change => change.A.Answer?.Base)
            .Money("baseB", change => change.B.Answer?.Base)
            .Money("monthlyDifference", change => change.Difference);
        if (impact.Months is int months)
        {
            table
                .Whole("months", change => change.Difference is null ? null : months)
                .Money("totalDifference", change => impact.Over(change.Difference));
        }

        Side(table, "A", change => change.A);
        Side(table, "B", change => change.B);
        return table
            .Sentences("remarks", change => change.A.Reasons.Concat(change.B.Reasons).Distinct())
            .For(TableReader.Programs, Largest.All(impact));
    }

    private static void Side(TableOf<Change> table, string name, Func<Change, Standing> of) =>
        table
            .Choice<DeterminationStatus>("status" + name, change => of(change).Answer?.Status)
            .Text("rule" + name, change => of(change).Answer?.Rule)
            .Text("article" + name, change => of(change).Answer?.Article)
            .Text("document" + name, change => of(change).Basis?.Document)
            .Facts("missing" + name, change => of(change).Answer?.Missing ?? []);
}
