using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>Finds rows of a table that contradict themselves or one another. Each row alone is sound.</summary>
internal static class WageTableCheck
{
    // Nowhere did an average wage triple, or fall to a third, within a year: a month was taken for a year, or a digit is lost.
    private const int MostGrowth = 3;

    /// <summary>Checks the rows of a file.</summary>
    /// <param name="rows">The rows, in the order of the file.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check(WageRow[] rows, List<Fault> faults)
    {
        for (int index = 0; index < rows.Length; index++)
        {
            CheckRow(rows[index], JsonPath.Child("/referenceWages", index), faults);
        }

        (WageRow Row, int Index)[] numbered = [.. rows.Select((row, index) => (row, index))];
        CheckTwice(numbered, faults);
        CheckGrowth(numbered, faults);
    }

    private static void CheckRow(WageRow row, string path, List<Fault> faults)
    {
        if (PlaceNameCheck.FindContradiction(row.Place, row.Name) is FaultWords words)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path + "/name", row.Name, row.Place) { Words = words });
        }

        if (Populations.FindSlip(row.Population) is string meant)
        {
            faults.Add(
                new Fault(FaultCode.UnknownValue, path + "/population", row.Population, Populations.Known)
                {
                    Nearest = meant,
                }
            );
        }

        if (row.Replaces == row.Source.Document)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path + "/replaces", row.Replaces, $"≠ {row.Source.Document}"));
        }

        if (row.Source.Published?.Year < row.StatisticYear)
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    path + "/source/published",
                    FigureFormat.Day(row.Source.Published.Value),
                    FigureFormat.Text(row.StatisticYear) + " …"
                )
            );
        }

        // The wages of one year serve the next, or the one after that where they are published late.
        if (row.ContributionYear > row.StatisticYear + 2)
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    path + "/contributionYear",
                    FigureFormat.Text(row.ContributionYear.Value),
                    string.Create(CultureInfo.InvariantCulture, $"{row.StatisticYear} … {row.StatisticYear + 2}")
                )
            );
        }

        if (row is { Annual: decimal annual, Monthly: decimal monthly } && !Agree(annual, monthly))
        {
            string found = FigureFormat.Text(monthly);
            Wording said = new(
                $"月平均工资 {found} 与年平均工资 {FigureFormat.Text(annual)} 的十二分之一相差一元以上",
                $"the month's wage {found} is a yuan or more from a twelfth of the year's, {FigureFormat.Text(annual)}"
            );
            faults.Add(
                new Fault(FaultCode.OutOfRange, path + "/monthly", found, $"{FigureFormat.Text(annual)} / 12")
                {
                    Words = FaultWords.Saying(said),
                }
            );
        }
    }

    /// <summary>Whether a month's wage is a twelfth of the year's in whatever rounding to the yuan or finer.</summary>
    private static bool Agree(decimal annual, decimal monthly)
    {
        decimal difference = annual - (YearMonth.PerYear * monthly);
        return difference > -YearMonth.PerYear && difference < YearMonth.PerYear;
    }

    /// <summary>Finds several figures for the same that are not replaced, and figures that all replace one another.</summary>
    private static void CheckTwice((WageRow Row, int Index)[] rows, List<Fault> faults)
    {
        foreach (var same in rows.GroupBy(numbered => Key(numbered.Row)))
        {
            (WageRow Row, int Index)[] all = [.. same];
            (WageRow Row, int Index)[] inForce =
            [
                .. all.Where(one => !Array.Exists(all, other => other.Row.Replaces == one.Row.Source.Document)),
            ];
            (WageRow Row, int Index)[] alike = inForce.Length == 0 ? all : inForce;
            int at = alike[0].Index;
            foreach ((WageRow row, int index) in alike.Skip(1))
            {
                faults.Add(
                    new Fault(
                        FaultCode.DuplicateId,
                        JsonPath.Child("/referenceWages", index),
                        $"{row.Place} {row.Population} {FigureFormat.Text(row.StatisticYear)}",
                        JsonPath.Child("/referenceWages", at)
                    )
                    {
                        Words = new FaultWords(
                            Found: null,
                            new Wording(
                                $"与第 {FigureFormat.Text(at + 1)} 项相同",
                                $"item {FigureFormat.Text(at + 1)} is the same"
                            )
                        ),
                    }
                );
            }
        }
    }

    private static void CheckGrowth((WageRow Row, int Index)[] rows, List<Fault> faults)
    {
        foreach (
            var series in rows.GroupBy(numbered => (numbered.Row.Place, numbered.Row.Name, numbered.Row.Population))
        )
        {
            (WageRow Row, int Index)[] inOrder = [.. series.OrderBy(numbered => numbered.Row.StatisticYear)];
            foreach (((WageRow before, int _), (WageRow row, int index)) in inOrder.Zip(inOrder.Skip(1)))
            {
                (decimal last, decimal now) = (MonthOf(before), MonthOf(row));
                if (
                    row.StatisticYear - before.StatisticYear == 1
                    && (now > MostGrowth * last || last > MostGrowth * now)
                )
                {
                    faults.Add(Leap(before, row, JsonPath.Child("/referenceWages", index)));
                }
            }
        }
    }

    private static Fault Leap(WageRow before, WageRow row, string path)
    {
        string key = row.Monthly is null ? "annual" : "monthly";
        string found = FigureFormat.Text((row.Monthly ?? row.Annual)!.Value);
        string last = FigureFormat.Text((before.Monthly ?? before.Annual)!.Value);
        return new Fault(FaultCode.OutOfRange, $"{path}/{key}", found, last)
        {
            Words = FaultWords.Saying(
                new Wording(
                    $"{row.StatisticYear} 年 {found} 与上年 {last} 折算到月后相差三倍以上：请核对是按月还是按年，以及位数",
                    $"{found} of {row.StatisticYear} and {last} of the year before differ by more than three times a month: check whether each is of a month or a year, and its digits"
                )
            ),
        };
    }

    private static decimal MonthOf(WageRow row) => row.Monthly ?? (row.Annual!.Value / YearMonth.PerYear);

    private static (string, string?, WageScope?, string, int, int?, string) Key(WageRow row) =>
        (
            row.Place,
            // The place's own name says no more than its code.
            row.Name
                is string name
            && PlaceNameCheck.IsNameOf(row.Place, name)
                ? null
                : row.Name,
            row.Scope,
            row.Population,
            row.StatisticYear,
            row.ContributionYear,
            string.Join(' ', row.AppliesTo ?? [])
        );
}
