using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The files <c>wages.csv</c> and <c>wage-items.csv</c>: each person's average, and each line with its clause.</summary>
internal static class WagesCsv
{
    /// <summary>The name of the averages, to be joined to a roster by person and employer.</summary>
    public const string AveragesName = "wages.csv";

    /// <summary>The name of the lines.</summary>
    public const string LinesName = "wage-items.csv";

    /// <summary>The averages.</summary>
    /// <param name="wages">The wages.</param>
    /// <param name="reader">Who reads them.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static ResultTable Averages(PriorYearWages wages, TableReader reader, bool chinese)
    {
        return new TableOf<PriorYearWage>(chinese)
            .Text("personId", wage => wage.Payee.PersonId)
            .TextForPeople("name", wage => wage.Name)
            .Text("employerId", wage => wage.Payee.EmployerId)
            .Money("included", wage => wage.Included)
            .Money("excluded", wage => wage.Excluded)
            .Whole("months", wage => wage.MonthsPaid)
            .Whole("divisor", wage => wage.Divisor)
            .Money("priorYearMonthlyWage", wage => wage.Monthly)
            .Choice<NoAverage>("noAverage", wage => wage.NoAverage)
            .For(reader, wages.Averages);
    }

    /// <summary>The lines.</summary>
    /// <param name="wages">The wages.</param>
    /// <param name="document">The document they were treated by.</param>
    /// <param name="reader">Who reads them.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static ResultTable Lines(PriorYearWages wages, WageDocument document, TableReader reader, bool chinese)
    {
        return new TableOf<TreatedLine>(chinese)
            .TextForPeople("sheet", line => line.Pay.Place.Sheet)
            .Whole("line", line => line.Pay.Place.Row)
            .Text("personId", line => line.Pay.Payee.PersonId)
            .TextForPeople("name", line => line.Pay.Name)
            .Text("employerId", line => line.Pay.Payee.EmployerId)
            .Text("month", line => line.Pay.Month.ToString())
            .Text("item", line => line.Pay.Item)
            .Money("amount", line => line.Pay.Amount)
            .Choice<WageTreatment>("treatment", line => line.Treatment.Treatment)
            .TextForPrograms("clause", line => line.Treatment.Clause?.Id)
            .Text("article", line => line.Treatment.Article)
            .Text("document", line => line.Treatment.NoPay is null ? document.Number : null)
            .Text("trust", line => line.Treatment.NoPay is null ? document.Trust : null)
            .Several("notes", Notes, separator: ';')
            .Text("nearest", line => line.Treatment.Nearest)
            .TextForPrograms("sheet", line => line.Pay.Place.Sheet)
            .For(reader, wages.Lines);
    }

    private static IEnumerable<string> Notes(TreatedLine line)
    {
        if (line.Treatment.IsUnlisted)
        {
            yield return "unlisted";
        }

        if (line.Treatment.NoPay is NoPay group)
        {
            yield return group.Id;
        }

        if (line.IsCorrection)
        {
            yield return "correction";
        }

        if (line.IsRepeated)
        {
            yield return "repeated";
        }
    }
}
