using Contribution.Rules.Rosters.Commands.Rosters.Tables;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>The columns of the results.</summary>
internal static class ContributionColumns
{
    /// <summary>The columns of the file of persons.</summary>
    public static readonly string[] OfPersons = Persons(chinese: false).Headings;

    /// <summary>The columns of the file of employers.</summary>
    public static readonly string[] OfEmployers = Employers(chinese: false).Headings;

    /// <summary>The table of contributions of persons.</summary>
    public static TableOf<WrittenLine> Persons(bool chinese) =>
        WithBase(
                new TableOf<WrittenLine>(chinese)
                    .Text("employerId", line => line.Written[0])
                    .Text("id", line => line.Written[1])
                    .TextForPeople("name", line => line.Name)
            )
            .Figure("employeeMonthly", line => line[8])
            .Figure("employerMonthly", line => line[9])
            .Figure("flexibleMonthly", line => line[10])
            .Figure("dueTotal", line => line[11])
            .Facts(
                "missing",
                line => line[12].Split(BasesColumns.Separator, StringSplitOptions.RemoveEmptyEntries),
                BasesColumns.Separator
            );

    /// <summary>The table of contributions of employers.</summary>
    public static TableOf<WrittenLine> Employers(bool chinese) =>
        WithBase(
                new TableOf<WrittenLine>(chinese)
                    .Text("id", line => line.Written[0], called: "employerId")
                    .TextForPeople("employerName", line => line.Name)
            )
            .Figure("employerMonthly", line => line[8])
            .Figure("employeeMonthly", line => line[9])
            .Figure("flexibleMonthly", line => line[10])
            .Figure("monthlyTotal", line => line[11])
            .Figure("dueTotal", line => line[12])
            .Words("sumStatus", line => line[13])
            .Text("remarks", line => line[14]);

    /// <summary>Insurance, months and base, which both tables have.</summary>
    private static TableOf<WrittenLine> WithBase(TableOf<WrittenLine> table) =>
        table
            .Words("insurance", line => line[0])
            .Text("firstMonth", line => line[1])
            .Text("lastMonth", line => line[2])
            .Figure("months", line => line[3])
            .Figure("base", line => line[4])
            .Words("status", line => line[5] is { Length: > 0 } status ? status : null)
            .TextForPrograms("rule", line => line[6])
            .Text("article", line => line[7]);
}
