using System.Globalization;
using System.Text.Json;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>The files <c>wages.csv</c> and <c>wage-items.csv</c>: everybody's average, and each line with its clause.</summary>
public static class WagesCsv
{
    /// <summary>The name of the averages, to be joined to a roster by person and employer.</summary>
    public const string AveragesName = "wages.csv";

    /// <summary>The name of the lines.</summary>
    public const string LinesName = "wage-items.csv";

    private static readonly string[] AverageHeader =
    [
        "personId",
        "employerId",
        "included",
        "excluded",
        "months",
        "divisor",
        "priorYearMonthlyWage",
        "noAverage",
    ];

    private static readonly string[] LineHeader =
    [
        "line",
        "personId",
        "employerId",
        "month",
        "item",
        "amount",
        "treatment",
        "clause",
        "article",
        "document",
        "trust",
        "notes",
        "nearest",
    ];

    /// <summary>Writes the averages.</summary>
    /// <param name="text">Where they go; stays open.</param>
    /// <param name="wages">The wages.</param>
    public static void WriteAverages(TextWriter text, PriorYearWages wages)
    {
        ArgumentNullException.ThrowIfNull(wages);
        CsvLines.Write(text, AverageHeader, wages.Averages.Select(Row));
    }

    /// <summary>Writes the lines.</summary>
    /// <param name="text">Where they go; stays open.</param>
    /// <param name="wages">The wages.</param>
    /// <param name="document">The document they were treated by.</param>
    public static void WriteLines(TextWriter text, PriorYearWages wages, WageDocument document)
    {
        ArgumentNullException.ThrowIfNull(wages);
        ArgumentNullException.ThrowIfNull(document);
        CsvLines.Write(text, LineHeader, wages.Lines.Select(line => Row(line, document)));
    }

    private static string?[] Row(PriorYearWage wage) =>
        [
            wage.Payee.PersonId,
            wage.Payee.EmployerId,
            Money(wage.Included),
            Money(wage.Excluded),
            Whole(wage.MonthsPaid),
            Whole(wage.Divisor),
            wage.Monthly is decimal monthly ? Money(monthly) : null,
            wage.NoAverage is NoAverage none ? Name(none) : null,
        ];

    private static string?[] Row(TreatedLine line, WageDocument document) =>
        [
            Whole(line.Pay.Line),
            line.Pay.Payee.PersonId,
            line.Pay.Payee.EmployerId,
            line.Pay.Month.ToString(),
            line.Pay.Item,
            Money(line.Pay.Amount),
            Name(line.Treatment.Treatment),
            line.Treatment.Clause?.Id,
            line.Treatment.Article,
            line.Treatment.NoPay is null ? document.Number : null,
            line.Treatment.NoPay is null ? document.Trust : null,
            string.Join(';', Notes(line)),
            line.Treatment.Nearest,
        ];

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

    private static string Money(decimal yuan) => yuan.ToString("F2", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());
}
