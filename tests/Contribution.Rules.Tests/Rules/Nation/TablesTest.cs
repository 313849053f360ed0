using Contribution.Rules.Authoring;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.Tests.Evaluation;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>Properties that all tables must have, for any notice; exceptions are named with their reason.</summary>
public sealed class TablesTest
{
    private const int First = 2019;

    private const string OfAllUnits =
        "国办发〔2019〕13号: the average of all units in the place of that of on-post staff";

    /// <summary>Two yuan are what rounding of the month and of the bound can make.</summary>
    private static readonly Rational Slack = Rational.From(2);

    /// <summary>Floors on a wage that the tables do not have, and why.</summary>
    private static readonly Dictionary<string, string> OnOtherWages = new()
    {
        ["410783/pension/2020"] = "豫人社办〔2020〕63号: 60 % of the county's own on-post wage of 2018",
        ["411381/pension/2020"] = "豫人社办〔2020〕63号: 60 % of the county's own on-post wage of 2018",
        ["411729/pension/2020"] = "豫人社办〔2020〕63号: 60 % of the county's own on-post wage of 2018",
        ["440300/pension/2023-07"] = "the minimum wage",
    };

    /// <summary>Parts of a year with a step on the way of their own.</summary>
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["440300/pension/2023-2024-01"] = "40 % on the way to 60 %",
    };

    /// <summary>Years with less than the year before, and why.</summary>
    private static readonly Dictionary<string, string> Less = new()
    {
        ["130000/pension/2019-05"] = OfAllUnits,
        ["450000/pension/2019-05"] = OfAllUnits,
        ["510000/pension/2019-05"] = OfAllUnits,
        ["610000/pension/2020"] = "陕人社函〔2020〕403号: the floor of 2019 by the year, 37447.2, without its rounding",
        ["640000/pension/2020"] = "the floor of 2019 by the year, 37232, without its rounding",
    };

    private static readonly (RuleSet Set, Bounds Bounds)[] OfEnterprises =
    [
        .. RuleSetCatalogue
            .Embedded.Ids.Where(id =>
                id.Insurance == Insurance.Pension && id.Year >= First && id.Jurisdiction != PlaceCodes.Nation
            )
            .Select(id => RuleSetCatalogue.Embedded.Get(id)!)
            .Where(set => set.Covers.Kinds.Contains(EmployerKind.Enterprise))
            .Select(set =>
                (set, Bounds.Of(ContributionRules.Default, set.Id.Jurisdiction, set.Id, EmployerKind.Enterprise))
            ),
    ];

    [Fact]
    public void Ceiling_is_three_times_the_wage()
    {
        (RuleSet Set, Bounds Bounds)[] compared =
        [
            .. OfEnterprises.Where(of => Wage(of.Set) is not null && of.Bounds.Ceiling is not null),
        ];

        IEnumerable<string> others = compared
            .Where(of => !IsNear(Rational.From(of.Bounds.Ceiling!.Value), Rational.From(3) * Wage(of.Set)!.Value))
            .Select(of => of.Set.Id.ToString());

        compared.Should().HaveCountGreaterThan(100);
        others.Should().BeSubsetOf(Parts.Keys);
    }

    [Fact]
    public void Floor_is_sixty_per_cent_of_the_wage_or_less_by_a_named_transition()
    {
        IEnumerable<string> others = OfEnterprises
            .Where(of => Wage(of.Set) is not null && of.Bounds.Floor is not null)
            .Where(of => !IsNear(Rational.From(of.Bounds.Floor!.Value), Rational.From(0.6m) * Wage(of.Set)!.Value))
            .Where(of =>
                !IsInTransition(of.Set)
                || Rational.From(of.Bounds.Floor!.Value) > Rational.From(0.6m) * Wage(of.Set)!.Value
            )
            .Select(of => of.Set.Id.ToString());

        others.Should().BeEquivalentTo(OnOtherWages.Keys.Concat(Parts.Keys));
    }

    [Fact]
    public void Bounds_never_fall_from_year_to_year_except_where_named()
    {
        IEnumerable<string> less = OfEnterprises
            .GroupBy(of => of.Set.Id.Family)
            .SelectMany(family =>
            {
                (RuleSet Set, Bounds Bounds)[] years =
                [
                    .. family.OrderBy(of => of.Set.Id.Year).ThenBy(of => of.Set.Id.Month),
                ];
                return years
                    .Zip(years.Skip(1))
                    .Where(pair =>
                        pair.Second.Bounds.Floor < pair.First.Bounds.Floor
                        || pair.Second.Bounds.Ceiling < pair.First.Bounds.Ceiling
                    )
                    .Select(pair => pair.Second.Set.Id.ToString());
            });

        less.Should().BeEquivalentTo(Less.Keys);
    }

    private static Rational? Wage(RuleSet set) =>
        TableFigures.Wage(
            set,
            set.Id.Jurisdiction,
            set.Id.Year,
            RuleSetCatalogue.Embedded.WagesOf(set.Id.Jurisdiction)
        );

    /// <summary>Whether the floor has a formula of its year, or stands in the list of those that differ from theirs.</summary>
    private static bool IsInTransition(RuleSet set) =>
        set.Formulas.Any(formula => formula.Amount.Name == "floor")
        || DifferingAmount.In(set, RuleSetCatalogue.Embedded).Any(amount => amount.Name == "floor");

    private static bool IsNear(Rational given, Rational expected) =>
        given <= expected + Slack && given >= expected - Slack;
}
