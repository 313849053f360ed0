using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Rosters.Tables;

/// <summary>The columns of the results.</summary>
internal static class BasesColumns
{
    /// <summary>Between the names of missing facts.</summary>
    public const char Separator = ' ';

    /// <summary>The columns of the persons' bases.</summary>
    public static readonly string[] OfPersons = Persons(chinese: false).Headings;

    /// <summary>The columns of the employers' bases.</summary>
    public static readonly string[] OfEmployers = Employers(chinese: false).Headings;

    /// <summary>The persons' bases as a table.</summary>
    public static TableOf<WrittenLine> Persons(bool chinese) =>
        After(
            new TableOf<WrittenLine>(chinese)
                .Text("id", line => line.Written[0])
                .TextForPeople("name", line => line.Name)
                .Text("employerId", line => line.Written[1])
                .MoneyForPeople("wage", line => line.Wage)
        );

    /// <summary>The employers' bases as a table.</summary>
    public static TableOf<WrittenLine> Employers(bool chinese) =>
        After(
            new TableOf<WrittenLine>(chinese)
                .Text("id", line => line.Written[0], called: "employerId")
                .TextForPeople("employerName", line => line.Name)
                .MoneyForPeople("totalWages", line => line.Wage)
        );

    private static TableOf<WrittenLine> After(TableOf<WrittenLine> table) =>
        table
            .Figure("base", line => line[0])
            .Words("status", line => line[1])
            .TextForPrograms("rule", line => line[2])
            .TextForPeople("document", line => line.Document)
            .Text("article", line => line[3])
            .TextForPeople("provision", line => line.Provision)
            .Figure("adjustment", line => line[4])
            .Facts("missing", line => line[5].Split(Separator, StringSplitOptions.RemoveEmptyEntries), Separator);

    /// <summary>The values of the columns after the ids.</summary>
    public static string?[] After(ContributionBase decided) =>
        [
            FigureFormat.Money(decided.Base),
            ChoiceNames.Of(decided.Status),
            decided.Rule,
            decided.Article,
            FigureFormat.Money(decided.Adjustment),
            decided.Missing.IsEmpty ? null : string.Join(Separator, decided.Missing),
        ];
}
