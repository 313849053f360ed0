using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Bulk;

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
    public static TableOf<BaseLine> Persons(bool chinese) =>
        After(
            new TableOf<BaseLine>(chinese)
                .Text("id", line => line.Id)
                .TextForPeople("name", line => line.Name)
                .Text("employerId", line => line.EmployerId)
                .MoneyForPeople("wage", line => line.Wage)
        );

    /// <summary>The employers' bases as a table.</summary>
    public static TableOf<BaseLine> Employers(bool chinese) =>
        After(
            new TableOf<BaseLine>(chinese)
                .Text("id", line => line.Id, called: "employerId")
                .TextForPeople("employerName", line => line.Name)
                .MoneyForPeople("totalWages", line => line.Wage)
        );

    private static TableOf<BaseLine> After(TableOf<BaseLine> table) =>
        table
            .Figure("base", line => line.Base)
            .Words("status", line => line.Status)
            .TextForPrograms("rule", line => line.Rule)
            .TextForPeople("document", line => line.Document)
            .Text("article", line => line.Article)
            .TextForPeople("provision", line => line.Provision)
            .Figure("adjustment", line => line.Adjustment)
            .Names("missing", line => line.Missing.Split(Separator, StringSplitOptions.RemoveEmptyEntries), Separator);

    /// <summary>What stands in the columns after the ids.</summary>
    public static string?[] After(ContributionBase decided) =>
        [
            Money(decided.Base),
            ChoiceNames.Of(decided.Status),
            decided.Rule,
            decided.Article,
            Money(decided.Adjustment),
            decided.Missing is { } missing ? string.Join(Separator, missing) : null,
        ];

    private static string? Money(decimal? yuan) => yuan?.ToString("0.00", CultureInfo.InvariantCulture);
}
