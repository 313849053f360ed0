namespace Contribution.Rules.Tests.Fixtures;

/// <summary>
/// Random requests for contributions under any rule set: own rates and roundings of every payer, some of which change
/// within the months; months of some persons only; now and then a rate that is not on file.
/// </summary>
internal static class RandomContributions
{
    public static ContributionsRequest Of(RuleSet set, long seed)
    {
        Dice dice = new(seed);
        BasesRequest bases = CoveredRequests.Of(set, seed);
        YearMonth first = set.Period?.From ?? new YearMonth(set.Id.Year, 1);
        YearMonth from = first.AddMonths((int)dice.Below(first.MonthsUntil(set.Months.Through) + 1));
        YearMonth through = from.AddMonths((int)dice.Below(from.MonthsUntil(set.Months.Through) + 1));
        int industry = 1 + (int)dice.Below(8);
        return new ContributionsRequest
        {
            Bases = bases with { RequestId = $"s-{seed}" },
            Months = new MonthSpan(from, through),
            InsuredMonths =
            [
                .. bases
                    .Persons.Where(_ => dice.OneIn(4))
                    .Select(person => new InsuredMonths(person.Id, from.AddMonths(1), through.AddMonths(1))),
            ],
            IndustryClass = set.Id.Insurance == Insurance.WorkInjury ? industry : null,
            Floating = set.Id.Insurance == Insurance.WorkInjury ? dice.Pick(0.5m, 0.8m, 1m, 1.2m, 1.5m) : 1m,
            Collection = set.Collection is null
                ? dice.Pick<CollectionMode?>(null, CollectionMode.DualBaseSingleRate, CollectionMode.SingleBase)
                : null,
            Rates = [.. Payers(set.Id.Insurance).SelectMany(payer => Rates(dice, set.Id, payer, from, industry))],
            Roundings =
            [
                .. Enum.GetValues<Payer>().SelectMany(payer => Roundings(dice, set.Id.Jurisdiction, payer, from)),
            ],
        };
    }

    private static IEnumerable<Payer> Payers(Insurance insurance) =>
        Enum.GetValues<Payer>()
            .Where(payer =>
                payer == Payer.Employer
                || insurance is Insurance.Pension or Insurance.Medical or Insurance.Unemployment
                || (payer == Payer.Flexible && insurance == Insurance.Maternity)
            );

    private static IEnumerable<ContributionRate> Rates(
        Dice dice,
        RuleSetId id,
        Payer payer,
        YearMonth from,
        int industry
    )
    {
        if (dice.OneIn(40))
        {
            yield break;
        }

        YearMonth change = from.AddMonths(1 + (int)dice.Below(3));
        yield return Rate(from, change.AddMonths(-1));
        yield return Rate(change, null);

        ContributionRate Rate(YearMonth start, YearMonth? through) =>
            new()
            {
                Place = id.Jurisdiction,
                Insurance = id.Insurance,
                Payer = payer,
                Rate = dice.Below(300_000) / 1_000_000m,
                FixedAmount = payer != Payer.Employer && dice.OneIn(4) ? 0.01m + dice.Money(10) : null,
                IndustryClass = id.Insurance == Insurance.WorkInjury ? industry : null,
                From = start,
                Through = through,
                Source = dice.OneIn(2) ? new Source { Document = "示例〔2020〕1号" } : null,
            };
    }

    private static IEnumerable<ContributionRounding> Roundings(Dice dice, string place, Payer payer, YearMonth from)
    {
        if (dice.OneIn(3))
        {
            yield break;
        }

        YearMonth change = from.AddMonths(1 + (int)dice.Below(3));
        yield return Rounding(from, change.AddMonths(-1));
        yield return Rounding(change, null);

        ContributionRounding Rounding(YearMonth start, YearMonth? through) =>
            new()
            {
                Place = place,
                Payer = payer,
                Level = dice.Pick(RoundingLevel.PersonThenSum, RoundingLevel.SumThenRound),
                Step = dice.Pick(0.01m, 0.1m, 1m),
                Mode = dice.Pick(Enum.GetValues<RoundingMode>()),
                From = start,
                Through = through,
            };
    }
}
