using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>A redetermination as the forms 补差表: <c>differences.csv</c> and <c>employer-differences.csv</c>.</summary>
/// <param name="months">The months that are made up for.</param>
/// <param name="insurance">The insurance.</param>
/// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
internal sealed class DifferenceTables(MonthSpan months, Insurance insurance, bool chinese)
{
    /// <summary>The name of the file of persons.</summary>
    public const string PersonsFile = "differences.csv";

    /// <summary>The name of the file of employers.</summary>
    public const string EmployersFile = "employer-differences.csv";

    // By its number from 1: the first month that is made up for; null where none is.
    private readonly YearMonth?[] _byNumber =
    [
        .. Enumerable
            .Range(0, YearMonth.PerYear + 1)
            .Select(number =>
                months.Months().Where(month => month.Month == number).Cast<YearMonth?>().FirstOrDefault()
            ),
    ];

    /// <summary>Every person, in the roster's order.</summary>
    public ResultTable Persons(TableReader reader, IEnumerable<RedeterminedEmployer> employers)
    {
        return new TableOf<RedeterminedPerson>(chinese)
            .Text("employerId", person => person.Row.EmployerId)
            .Text("id", person => person.Row.Facts.Id)
            .Text("name", person => person.Row.Facts.Name)
            .Choice<DifferenceClass>("class", person => person.Difference.Class)
            .Text("oldWage", person => person.OldWage)
            .Money("newWage", person => person.NewWage)
            .Money("oldBase", person => person.Difference.Old)
            .Money("newBase", person => person.Difference.New)
            .Money("monthlyDifference", person => person.Difference.Monthly)
            .Money("totalDifference", person => person.Difference.Total)
            .Months((person, number) => _byNumber[number] is YearMonth month ? person.Difference.In(month) : null)
            .Choice<DeterminationStatus>("status", person => person.Status)
            .Cited(person => person.Basis)
            .Facts("missing", person => person.Difference.Missing)
            .Sentences("remarks", person => person.Difference.Remarks)
            .For(reader, employers.SelectMany(employer => employer.Persons));
    }

    /// <summary>
    /// Two rows for each employer: its persons' differences added up (合计基数差额), and its own base; persons without an
    /// employer have the first only.
    /// </summary>
    public ResultTable Employers(TableReader reader, IEnumerable<RedeterminedEmployer> employers)
    {
        TableOf<Line> table = new TableOf<Line>(chinese)
            .Text("id", line => line.Of.Row?.Facts.Id, called: "employerId")
            .Text("name", line => line.Of.Row?.Facts.Name, called: "employerName")
            .Words("insurance", _ => ChoiceNames.Of(insurance))
            .Words(
                "of",
                line => line.Own is null ? "persons" : "employer",
                called: line => line.Own is null ? "allPersons" : "ownBase"
            )
            .Choice<DifferenceClass>("class", line => line.Own?.Class)
            .Money("oldBase", line => line.Own?.Old)
            .Money("newBase", line => line.Own?.New)
            .Money("totalDifference", line => line.Own is null ? line.Of.PersonsTotal : line.Own.Total)
            .Months(
                (line, number) =>
                    _byNumber[number] is not YearMonth month ? null
                    : line.Own is null ? line.Of.PersonsOf(month)
                    : line.Own.In(month)
            );
        foreach (DifferenceClass type in Enum.GetValues<DifferenceClass>())
        {
            table.Whole(ChoiceNames.Of(type), line => line.Own is null ? line.Of.Count(type) : null);
        }

        return table
            .Choice<DeterminationStatus>("status", line => line.Own is null ? null : line.Of.Status)
            .Cited(line => line.Own is null ? null : line.Of.Basis)
            .Facts("missing", line => line.Own?.Missing ?? [])
            .Sentences("remarks", line => line.Own?.Remarks ?? [])
            .For(reader, employers.SelectMany(Lines));
    }

    private static IEnumerable<Line> Lines(RedeterminedEmployer employer) =>
        employer.Own is null
            ? [new Line(employer, null)]
            : [new Line(employer, null), new Line(employer, employer.Own)];

    private sealed record Line(RedeterminedEmployer Of, Difference? Own);
}
