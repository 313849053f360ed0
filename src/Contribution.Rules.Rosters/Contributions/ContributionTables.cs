using Contribution.Rules.Contributions;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>What is due as tables: <c>contributions.csv</c> and <c>employer-contributions.csv</c>, a row for each span.</summary>
/// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
public sealed class ContributionTables(bool chinese)
{
    /// <summary>The name of the file of persons.</summary>
    public const string PersonsFile = "contributions.csv";

    /// <summary>The name of the file of employers.</summary>
    public const string EmployersFile = "employer-contributions.csv";

    /// <summary>Every person, insurance and span.</summary>
    public SheetTable Persons(IEnumerable<EmployerDue> employers) => OfPersons().Of(employers.SelectMany(PersonLines));

    /// <summary>The same for people.</summary>
    public ResultTable PersonsForPeople(IEnumerable<EmployerDue> employers) =>
        OfPersons().For(TableReader.People, employers.SelectMany(PersonLines));

    /// <summary>Every employer, insurance and span.</summary>
    public SheetTable Employers(IEnumerable<EmployerDue> employers) =>
        OfEmployers().Of(employers.SelectMany(EmployerLines));

    /// <summary>The same for people.</summary>
    public ResultTable EmployersForPeople(IEnumerable<EmployerDue> employers) =>
        OfEmployers().For(TableReader.People, employers.SelectMany(EmployerLines));

    private TableOf<PersonLine> OfPersons() =>
        new TableOf<PersonLine>(chinese)
            .Text("employerId", line => line.Row.EmployerId)
            .Text("id", line => line.Row.Facts.Id)
            .TextForPeople("name", line => line.Row.Facts.Name)
            .Words("insurance", line => ChoiceName.Of(line.Insurance.Insurance))
            .Text("firstMonth", line => line.Span.From)
            .Text("lastMonth", line => line.Span.Through)
            .Whole("months", line => line.Span.Months)
            .Money("base", line => line.Paid.Base.Base)
            .Choice<DeterminationStatus>("status", line => line.Paid.Base.Status)
            .TextForPrograms("rule", line => line.Paid.Base.Rule)
            .Text("article", line => line.Paid.Base.Article)
            .Figure("employeeMonthly", line => Amount(line.Paid.Employee, line.Paid))
            .Figure("employerMonthly", line => Amount(line.Paid.Employer, line.Paid))
            .Figure("flexibleMonthly", line => Amount(line.Paid.Flexible, line.Paid))
            .Figure("dueTotal", line => Amount(Total(line), line.Paid))
            .Names("missing", line => line.Paid.Base.Missing ?? []);

    private TableOf<EmployerLine> OfEmployers() =>
        new TableOf<EmployerLine>(chinese)
            .Text("id", line => line.Due.Employer?.Facts.Id, called: "employerId")
            .TextForPeople("employerName", line => line.Due.Employer?.Facts.Name)
            .Words("insurance", line => ChoiceName.Of(line.Insurance.Insurance))
            .Text("firstMonth", line => line.Span.From)
            .Text("lastMonth", line => line.Span.Through)
            .Whole("months", line => line.Span.Months)
            .Money("base", line => line.Span.Employer?.Base.Base)
            .Choice<DeterminationStatus>("status", line => line.Span.Employer?.Base.Status)
            .TextForPrograms("rule", line => line.Span.Employer?.Base.Rule)
            .Text("article", line => line.Span.Employer?.Base.Article)
            .Money("employerMonthly", line => line.Span.Month.Employer)
            .Money("employeeMonthly", line => line.Span.Month.Employee)
            .Money("flexibleMonthly", line => line.Span.Month.Flexible)
            .Money("monthlyTotal", line => line.Span.Month.Total)
            .Money("dueTotal", line => line.Span.Total.Total)
            .Choice<SumStatus>("sumStatus", line => line.Span.Total.Status)
            .Sentences(
                "remarks",
                line => line.Insurance.NotComputed.Select(lacking => new Wording(lacking.Zh, lacking.En))
            );

    private static decimal? Total(PersonLine line) =>
        line.Paid is { Employee: null, Employer: null, Flexible: null }
            ? null
            : ((line.Paid.Employee ?? 0m) + (line.Paid.Employer ?? 0m) + (line.Paid.Flexible ?? 0m)) * line.Span.Months;

    private static string? Amount(decimal? yuan, PersonContribution paid) =>
        yuan?.ToString(paid.IsExact ? "0.00##########" : "0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<PersonLine> PersonLines(EmployerDue due) =>
        (due.Result?.Insurances ?? []).SelectMany(insurance =>
            insurance.Spans.SelectMany(span =>
                span.Persons.Select((paid, index) => new PersonLine(due.Persons[index], insurance, span, paid))
                    .Where(line => line.Paid.IsInsured)
            )
        );

    private static IEnumerable<EmployerLine> EmployerLines(EmployerDue due) =>
        (due.Result?.Insurances ?? []).SelectMany(insurance =>
            insurance.Spans.Select(span => new EmployerLine(due, insurance, span))
        );

    private sealed record PersonLine(
        PersonRow Row,
        InsuranceContributions Insurance,
        ContributionSpan Span,
        PersonContribution Paid
    );

    private sealed record EmployerLine(EmployerDue Due, InsuranceContributions Insurance, ContributionSpan Span);
}
