using System.Collections.Immutable;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Random valid requests of any rule set, whatever its insurance: employers and persons that it covers.</summary>
internal static class CoveredRequests
{
    private const int MostPersons = 3;

    public static BasesRequest Of(RuleSet set, long seed)
    {
        Dice dice = new(seed);
        ReferenceWage? wage = Wage(set, dice);
        CoveredPair pair = dice.Pick([.. Pairs(set.Covers)]);
        ImmutableArray<PersonFacts> persons =
        [
            .. Enumerable
                .Range(1, (int)dice.Below(MostPersons + 1))
                .Select(place => Person(dice, "P" + place, pair, wage)),
        ];
        return new BasesRequest
        {
            Jurisdiction = set.Id.Jurisdiction,
            ContributionYear = set.Id.Year,
            ContributionMonth = set.Id.FirstMonth,
            Insurance = set.Id.Insurance,
            ReferenceWages = Wages(set.ReferenceWage?.Scope, wage),
            Employer = pair.Kind is EmployerKind kind ? Employer(dice, kind, persons.Length) : null,
            Persons = persons,
        };
    }

    /// <summary>Floors and ceilings that are announced or in whole yuan belong to a wage as it is published.</summary>
    private static ReferenceWage? Wage(RuleSet set, Dice dice) =>
        set.Amounts.Any(amount => amount.Amount.Announced is not null || amount.Amount.Rounding is not null)
            ? dice.OrUnknown(Published(set) ?? Fitting(set), 8)
            : RandomFacts.Wage(dice);

    private static ReferenceWage? Published(RuleSet set) =>
        RuleSetCatalogue
            .Embedded.ReferenceWages.Find(set.Id.Jurisdiction, set.ReferenceWage!, set.Id.Year, null)
            .Wage?.Wage;

    /// <summary>A wage that was never published lies well within the announced bounds.</summary>
    private static ReferenceWage Fitting(RuleSet set) =>
        ReferenceWage.Monthly(Announced(set, "floor") * 2 ?? decimal.Floor(Announced(set, "ceiling") / 3 ?? 5000));

    private static decimal? Announced(RuleSet set, string amount) =>
        set.Amounts.First(known => known.Amount.Name == amount).Amount.Announced;

    /// <summary>Where a rule set has no pairs, every kind lists every category.</summary>
    private static IEnumerable<CoveredPair> Pairs(Covers covers) =>
        covers.Pairs ?? covers.Kinds.Select(kind => new CoveredPair(kind, covers.Categories)).ToImmutableArray();

    private static PersonFacts Person(Dice dice, string id, CoveredPair pair, ReferenceWage? wage) =>
        RandomFacts.Person(dice, id, dice.Pick([.. pair.Categories]), wage) with
        {
            FirstMonthWage = dice.OrUnknown(RandomFacts.NearAThreshold(dice, wage), 2),
            ApprovedMonthlyWage = dice.OrUnknown(dice.Money(9000), 4),
            PensionBase = dice.OrUnknown(dice.Money(9000), 4),
        };

    /// <summary>Of closed tiers hardly any random amount is one: the floor is the lowest.</summary>
    public static BasesRequest AtATier(RuleSet set, long seed)
    {
        BasesRequest request = Of(set, seed);
        return !set.Tiers.IsEmpty && seed % 4 == 0 && Announced(set, "floor") is decimal floor
            ? request with
            {
                Persons = [.. request.Persons.Select(person => person with { DeclaredBase = floor })],
            }
            : request;
    }

    /// <summary>With a real-name headcount that is at times one more or one less than there are persons.</summary>
    private static EmployerFacts Employer(Dice dice, EmployerKind kind, int persons) =>
        RandomFacts.Employer(dice, kind, dice.Money(50000)) with
        {
            ApprovedMonthlyTotalWages = dice.OrUnknown(dice.Money(50000), 4),
            PensionBase = dice.OrUnknown(dice.Money(50000), 4),
            RealNameHeadcount = dice.OrUnknown(Math.Max(0, persons + dice.Pick(-1, 0, 0, 1)), 4),
        };

    private static ReferenceWages Wages(WageScope? scope, ReferenceWage? wage) =>
        scope switch
        {
            WageScope.Province => new ReferenceWages { Province = wage },
            WageScope.City => new ReferenceWages { City = wage },
            WageScope.PoolingArea => new ReferenceWages { PoolingArea = wage },
            _ => new ReferenceWages(),
        };
}
