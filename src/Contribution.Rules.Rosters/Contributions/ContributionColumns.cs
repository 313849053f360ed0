using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>The columns of the results.</summary>
internal static class ContributionColumns
{
    /// <summary>The columns of the file of persons.</summary>
    public static readonly string[] OfPersons = Persons(chinese: false).Headings;

    /// <summary>The columns of the file of employers.</summary>
    public static readonly string[] OfEmployers = Employers(chinese: false).Headings;

    /// <summary>What is due for persons, as a table.</summary>
    public static TableOf<PersonDueLine> Persons(bool chinese) =>
        WithBase(
                new TableOf<PersonDueLine>(chinese)
                    .Text("employerId", line => line.EmployerId)
                    .Text("id", line => line.Id)
                    .TextForPeople("name", line => line.Name)
            )
            .Figure("employeeMonthly", line => line.Employee)
            .Figure("employerMonthly", line => line.Employer)
            .Figure("flexibleMonthly", line => line.Flexible)
            .Figure("dueTotal", line => line.Total)
            .Names(
                "missing",
                line => (line.Missing ?? "").Split(BasesColumns.Separator, StringSplitOptions.RemoveEmptyEntries),
                BasesColumns.Separator
            );

    /// <summary>What is due of employers, as a table.</summary>
    public static TableOf<EmployerDueLine> Employers(bool chinese) =>
        WithBase(
                new TableOf<EmployerDueLine>(chinese)
                    .Text("id", line => line.Id, called: "employerId")
                    .TextForPeople("employerName", line => line.Name)
            )
            .Figure("employerMonthly", line => line.Employer)
            .Figure("employeeMonthly", line => line.Employee)
            .Figure("flexibleMonthly", line => line.Flexible)
            .Figure("monthlyTotal", line => line.Monthly)
            .Figure("dueTotal", line => line.Total)
            .Words("sumStatus", line => line.SumStatus)
            .Text("remarks", line => line.Remarks);

    /// <summary>Insurance, months and base, which both tables have.</summary>
    private static TableOf<T> WithBase<T>(TableOf<T> table)
        where T : DueLine =>
        table
            .Words("insurance", line => line.Insurance)
            .Text("firstMonth", line => line.FirstMonth)
            .Text("lastMonth", line => line.LastMonth)
            .Figure("months", line => line.Months)
            .Figure("base", line => line.Base)
            .Words("status", line => line.Status)
            .TextForPrograms("rule", line => line.Rule)
            .Text("article", line => line.Article);
}
