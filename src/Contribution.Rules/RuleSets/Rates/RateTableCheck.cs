using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.RuleSets.Rates;

/// <summary>Finds rates of a file that contradict themselves or one another. Each rate alone is in range.</summary>
internal static class RateTableCheck
{
    // No insurance ever asked for half of the base from one payer; a digit more does.
    private const decimal Most = 0.5m;

    /// <summary>Checks the rates of a file.</summary>
    /// <param name="rates">The rates, in the order of the file.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check(IReadOnlyList<ContributionRate> rates, List<Fault> faults)
    {
        for (int index = 0; index < rates.Count; index++)
        {
            CheckRate(rates[index], JsonPath.Child("/rates", index), faults);
        }

        CheckClasses(rates, faults);
    }

    private static void CheckRate(ContributionRate rate, string path, List<Fault> faults)
    {
        if (rate.Rate > Most)
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    path + "/rate",
                    FigureFormat.Text(rate.Rate),
                    $"0 … {FigureFormat.Text(Most)}"
                )
            );
        }

        if (PlaceNameCheck.FindContradiction(rate.Place, rate.Name) is FaultWords words)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path + "/name", rate.Name, rate.Place) { Words = words });
        }

        foreach ((int index, string place) in rate.Except.Index())
        {
            if (!PlaceCodes.Chain(place).Skip(1).Contains(rate.Place))
            {
                faults.Add(
                    new Fault(FaultCode.OutOfRange, JsonPath.Child(path + "/except", index), place, rate.Place)
                    {
                        Words = FaultWords.Saying(
                            new Wording(
                                $"除外地区 {place} 不是 {rate.Place} 的下级地区",
                                $"{place} is excepted, and is no place below {rate.Place}"
                            )
                        ),
                    }
                );
            }
        }
    }

    /// <summary>The classes of industry go by risk, the lowest first, so that their rates do not fall.</summary>
    private static void CheckClasses(IReadOnlyList<ContributionRate> rates, List<Fault> faults)
    {
        var classes = rates
            .Select((rate, index) => (Rate: rate, Index: index))
            .Where(numbered => numbered.Rate.IndustryClass is not null)
            .GroupBy(numbered => (numbered.Rate.Place, numbered.Rate.Payer, numbered.Rate.From, numbered.Rate.Through));
        foreach (var ofPlace in classes)
        {
            (ContributionRate Rate, int Index)[] inOrder =
            [
                .. ofPlace.OrderBy(numbered => numbered.Rate.IndustryClass),
            ];
            foreach (
                ((ContributionRate before, int _), (ContributionRate rate, int index)) in inOrder.Zip(inOrder.Skip(1))
            )
            {
                if (rate.Rate < before.Rate)
                {
                    faults.Add(Fall(before, rate, JsonPath.Child("/rates", index)));
                }
            }
        }
    }

    private static Fault Fall(ContributionRate before, ContributionRate rate, string path) =>
        new(FaultCode.OrderBroken, path + "/rate", FigureFormat.Text(rate.Rate), $"≥ {FigureFormat.Text(before.Rate)}")
        {
            Words = FaultWords.Saying(
                new Wording(
                    $"工伤保险第 {rate.IndustryClass} 类行业费率 {FigureFormat.Text(rate.Rate)} 低于第 {before.IndustryClass} 类的 {FigureFormat.Text(before.Rate)}",
                    $"the rate {FigureFormat.Text(rate.Rate)} of class {rate.IndustryClass} is lower than {FigureFormat.Text(before.Rate)} of class {before.IndustryClass}"
                )
            ),
        };
}
