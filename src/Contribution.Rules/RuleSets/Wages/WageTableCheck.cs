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
    public static void Check(PublishedWage[] rows, List<Fault> faults)
    {
        for (int index = 0; index < rows.Length; index++)
        {
            CheckRow(rows[index], JsonPath.Child("/referenceWages", index), faults);
        }

        (PublishedWage Row, int Index)[] numbered = [.. rows.Select((row, index) => (row, index))];
        CheckTwice(numbered, faults);
        CheckGrowth(numbered, faults);
    }

    private static void CheckRow(PublishedWage row, string path, List<Fault> faults)
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
                    Words = Populations.Unknown(meant),
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
                    FigureFormat.Text(row.ContributionYear),
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
    private static void CheckTwice((PublishedWage Row, int Index)[] rows, List<Fault> faults)
    {
        foreach (var same in rows.GroupBy(numbered => Key(numbered.Row)))
        {
            (PublishedWage Row, int Index)[] all = [.. same];
            (PublishedWage Row, int Index)[] inForce =
            [
                .. all.Where(one => !Array.Exists(all, other => other.Row.Replaces == one.Row.Source.Document)),
            ];
            (PublishedWage Row, int Index)[] alike = inForce.Length == 0 ? all : inForce;
            int at = alike[0].Index;
            foreach ((PublishedWage row, int index) in alike.Skip(1))
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

    private static void CheckGrowth((PublishedWage Row, int Index)[] rows, List<Fault> faults)
    {
        foreach (
            var series in rows.GroupBy(numbered => (numbered.Row.Place, numbered.Row.Name, numbered.Row.Population))
        )
        {
            (PublishedWage Row, int Index)[] inOrder = [.. series.OrderBy(numbered => numbered.Row.StatisticYear)];
            foreach (((PublishedWage before, int _), (PublishedWage row, int index)) in inOrder.Zip(inOrder.Skip(1)))
            {
                (Average last, Average now) = (Average.Of(before), Average.Of(row));
                if (now.Year - last.Year == 1 && now.IsFarFrom(last))
                {
                    faults.Add(Leap(last, now, now, JsonPath.Child("/referenceWages", index)));
                }
            }
        }
    }

    /// <summary>
    /// Finds a wage that lies as far from the same place's wage of the year before or after as no wage does; null where
    /// none does. Next year's wages are in a file of their own, so that a file alone does not show it.
    /// </summary>
    /// <param name="row">The wage.</param>
    /// <param name="all">The wages that are on file.</param>
    /// <param name="path">Where the wage stands in its file.</param>
    public static Fault? FindLeap(PublishedWage row, IEnumerable<PublishedWage> all, string path)
    {
        Average own = Average.Of(row);
        return all.Where(other =>
                other.Place == row.Place
                && other.Scope == row.Scope
                && (other.Name is null || row.Name is null || other.Name == row.Name)
                && (other.Population == row.Population || other.IsAnnounced || row.IsAnnounced)
                && Math.Abs(other.StatisticYear - row.StatisticYear) == 1
            )
            .Select(Average.Of)
            .Where(own.IsFarFrom)
            .Select(other => other.Year < own.Year ? Leap(other, own, own, path) : Leap(own, other, own, path))
            .FirstOrDefault();
    }

    private static Fault Leap(Average before, Average after, Average at, string path) =>
        new(FaultCode.OutOfRange, $"{path}/{at.Key}", at.Text, (at == after ? before : after).Text)
        {
            Words = FaultWords.Saying(
                new Wording(
                    $"{after.Year} 年 {after.Text} 与上年 {before.Text} 折算到月后相差三倍以上：请核对是按月还是按年，以及位数",
                    $"{after.Text} of {after.Year} and {before.Text} of the year before differ by more than three times a month: check whether each is of a month or a year, and its digits"
                )
            ),
        };

    /// <summary>The average wage of a year, of the month or of the year.</summary>
    private readonly record struct Average(int Year, decimal? Annual, decimal? Monthly)
    {
        public string Key => Monthly is null ? "annual" : "monthly";

        public string Text => FigureFormat.Text((Monthly ?? Annual)!.Value);

        private decimal Month => Monthly ?? (Annual!.Value / YearMonth.PerYear);

        public static Average Of(PublishedWage row) => new(row.StatisticYear, row.Annual, row.Monthly);

        public bool IsFarFrom(Average other) => Month > MostGrowth * other.Month || other.Month > MostGrowth * Month;
    }

    private static (string, string?, WageScope?, string, int, int?, string) Key(PublishedWage row) =>
        (
            row.Place,
            // The place's own name says no more than its code.
            row.Name
                is string name
            && PlaceNameCheck.IsNameOf(row.Place, name)
                ? null
                : row.Name,
            row.WrittenScope,
            row.Population,
            row.StatisticYear,
            row.AnnouncedFor,
            string.Join(' ', row.AppliesTo ?? [])
        );
}
