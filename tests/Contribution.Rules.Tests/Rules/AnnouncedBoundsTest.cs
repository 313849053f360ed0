using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Rules;

/// <summary>The announced bounds, to the last digit, from the rule sets and the shipped reference wages.</summary>
public sealed class AnnouncedBoundsTest
{
    private const decimal Fen = 0.01m;

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, AnnouncedBound.All.Count)];

    [Fact]
    public void Table_of_announced_bounds_is_complete()
    {
        AnnouncedBound.All.Should().HaveCount(34);
        AnnouncedBound.All.Where(row => !row.IsComputed).Should().HaveCount(3);
        AnnouncedBound.All.Where(row => row.Months == 12).Should().HaveCount(5);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Amount_equals_the_announced_figure(int place)
    {
        AnnouncedBound row = AnnouncedBound.All[place];

        Value(row, AmountOf(row)).Should().Be(row.Monthly, "{0}", row);
    }

    /// <summary>This is what tells that a rounding profile is right: the figure itself is not looked at.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void Ratio_and_rounding_give_the_figure_unless_it_is_only_announced(int place)
    {
        AnnouncedBound row = AnnouncedBound.All[place];
        Amount amount = AmountOf(row);

        bool gives = Value(row, amount with { Announced = null }) == row.Monthly;

        gives.Should().Be(row.IsComputed, "{0}", row);
        (amount.Announced is not null || row.IsComputed)
            .Should()
            .BeTrue("no rounding gives it, so it is listed: {0}", row);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Table_of_wages_has_the_wage_of_the_announcement(int place)
    {
        AnnouncedBound row = AnnouncedBound.All[place];

        decimal used = Compute(row, Worker(row, 0)).ReferenceWage!.Value;

        // The year's is given as such; a floor that was kept is of the wage before.
        string announced =
            row.Months == 12 ? "4315"
            : row.IsKept ? "5238"
            : row.ReferenceWage;
        used.Should().Be(AnnouncedBound.Yuan(announced), "{0}", row);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void ComputeBases_applies_an_announced_bound_at_it_and_one_fen_beyond(int place)
    {
        AnnouncedBound row = AnnouncedBound.All[place];
        decimal bound = row.Monthly.ToDecimal();
        decimal beyond = row.Amount == "floor" ? bound - Fen : bound + Fen;
        bool isBound = row.Amount is "floor" or "ceiling";

        Base(row, bound).Should().Be(bound, "{0}", row);
        Base(row, beyond).Should().Be(isBound ? bound : Outermost(row, beyond), "{0}", row);
    }

    /// <summary>A tier is chosen, not a bound: a fen above it stands, unless the highest one is passed.</summary>
    private static decimal Outermost(AnnouncedBound row, decimal declared) =>
        row.Amount is "tier300" || (row.Amount is "tier100" && row.Months == 12) ? declared - Fen : declared;

    private static decimal? Base(AnnouncedBound row, decimal yuan) => Compute(row, Worker(row, yuan)).Persons[0].Base;

    /// <summary>Tiers are for who declares; the other bounds are tried on an employee.</summary>
    private static PersonFacts Worker(AnnouncedBound row, decimal yuan) =>
        row.Which.StartsWith("flexible", StringComparison.Ordinal)
            ? new PersonFacts
            {
                Id = "F",
                Category = PersonCategory.FlexibleWorker,
                DeclaredBase = yuan,
            }
            : new PersonFacts
            {
                Id = "P",
                Category = PersonCategory.Employee,
                PriorYearMonthlyWage = yuan,
            };

    private static BasesResult Compute(AnnouncedBound row, PersonFacts person) =>
        ContributionRules
            .Default.ComputeBases(
                new BasesRequest
                {
                    Jurisdiction = row.Place,
                    ContributionYear = row.Year,
                    Insurance = Insurance.Pension,
                    UseReferenceTable = true,
                    Employer =
                        person.Category == PersonCategory.Employee
                            ? new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise }
                            : null,
                    Persons = [person],
                }
            )
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Which.Result;

    private static RuleSet SetOf(AnnouncedBound row) =>
        ContributionRules.Default.Catalogue.Find(row.Place, Insurance.Pension, row.Year)!;

    private static Amount AmountOf(AnnouncedBound row) =>
        SetOf(row).Amounts.Single(amount => amount.Amount.Name == row.Amount).Amount;

    private static Rational? Value(AnnouncedBound row, Amount amount)
    {
        ReferenceWage wage = ContributionRules
            .Default.Catalogue.ReferenceWages.Find(row.Place, SetOf(row).ReferenceWage!, row.Year, asKnownOn: null)
            .Wage!.Wage;
        Rational exact = new(wage.Grains, Vocabulary.ReferenceWage.Grain);
        return new Interpreter(_ => exact).Number(amount);
    }
}
