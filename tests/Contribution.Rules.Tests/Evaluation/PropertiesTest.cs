using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Properties of every answer, for any request.</summary>
public sealed class PropertiesTest
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static Arbitrary<int> Fen => Gen.Choose(0, 1_200_000).ToArbitrary();

    [Fact]
    public void Determined_base_of_an_employee_is_within_floor_and_ceiling() =>
        Prop.ForAll(
                Fen,
                Gen.Choose(1, 400_000).ToArbitrary(),
                (wage, reference) =>
                {
                    foreach (
                        ReferenceWage of in new[]
                        {
                            ReferenceWage.Monthly(reference / 100m),
                            ReferenceWage.Annual(reference / 100m),
                        }
                    )
                    {
                        long twelfths = of.IsAnnual ? reference : reference * 12L;
                        decimal floor = HandAnswer.HalfUp(twelfths * 6, 120) / 100m;
                        decimal ceiling = HandAnswer.HalfUp(twelfths * 3, 12) / 100m;
                        Daqing(of, wage).Base.Should().BeInRange(floor, ceiling);
                        Liaoning(of, wage).Base.Should().BeInRange(floor, ceiling);
                    }
                }
            )
            .Check(Thorough);

    [Fact]
    public void Higher_wage_gives_no_lower_base() =>
        Prop.ForAll(
                Fen,
                Gen.Choose(0, 300).ToArbitrary(),
                Gen.Choose(1, 400_000).ToArbitrary(),
                (wage, more, reference) =>
                {
                    ReferenceWage annual = ReferenceWage.Annual(reference / 10m);
                    Daqing(annual, wage + more).Base.Should().BeGreaterThanOrEqualTo(Daqing(annual, wage).Base!.Value);
                    Liaoning(annual, wage + more)
                        .Base.Should()
                        .BeGreaterThanOrEqualTo(Liaoning(annual, wage).Base!.Value);
                }
            )
            .Check(Thorough);

    [Fact]
    public void Higher_declared_base_gives_no_lower_base() =>
        Prop.ForAll(
                Fen,
                Gen.Choose(0, 300).ToArbitrary(),
                Gen.Choose(2006, 2010).ToArbitrary(),
                (declared, more, year) =>
                    Declared(declared + more, year).Should().BeGreaterThanOrEqualTo(Declared(declared, year))
            )
            .Check(Thorough);

    [Fact]
    public void Base_given_back_as_determined_stays_the_same() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    BasesRequest request = RandomRequests.Daqing(seed);
                    BasesResult first = Answer(request);
                    if (first.Employer?.Base > 9_999_999_999.99m)
                    {
                        // A sum can be more than any one fact may be.
                        request = request with
                        {
                            Employer = null,
                        };
                        first = Answer(request);
                    }

                    BasesRequest again = request with
                    {
                        Persons =
                        [
                            .. request.Persons.Select(
                                (person, place) =>
                                    person with
                                    {
                                        DeterminedBase = first.Persons[place].Base,
                                        Correction = Correction.None,
                                    }
                            ),
                        ],
                        Employer = request.Employer is null
                            ? null
                            : request.Employer with
                            {
                                DeterminedBase = first.Employer!.Base,
                                Restructuring = Restructuring.None,
                            },
                    };
                    BasesResult second = Answer(again);
                    foreach ((ContributionBase before, ContributionBase after) in Pairs(first, second))
                    {
                        after.Base.Should().Be(before.Base);
                        after.Status.Should().Be(before.Base is null ? before.Status : DeterminationStatus.Unchanged);
                    }
                }
            )
            .Check(Thorough);

    [Fact]
    public void Order_of_persons_changes_no_base() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    foreach (
                        BasesRequest request in new[] { RandomRequests.Daqing(seed), RandomRequests.Liaoning(seed) }
                    )
                    {
                        Dice dice = new(seed);
                        BasesRequest shuffled = request with
                        {
                            Persons = [.. request.Persons.OrderBy(_ => dice.Below(1000))],
                        };
                        BasesResult first = Answer(request);
                        BasesResult second = Answer(shuffled);

                        second
                            .Persons.Select(person => person.Id)
                            .Should()
                            .Equal(shuffled.Persons.Select(person => person.Id));
                        Lines(second).Should().BeEquivalentTo(Lines(first));
                        second.Employer.Should().BeEquivalentTo(first.Employer);
                    }
                }
            )
            .Check(Thorough);

    [Fact]
    public void Person_gets_the_same_answer_alone_and_among_others() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    BasesRequest request = RandomRequests.Liaoning(seed);
                    BasesResult together = Answer(request);
                    for (int place = 0; place < request.Persons.Length; place++)
                    {
                        BasesResult alone = Answer(request with { Persons = [request.Persons[place]] });
                        HandAnswer.Line(alone.Persons[0]).Should().Be(HandAnswer.Line(together.Persons[place]));
                    }
                }
            )
            .Check(Thorough);

    private static IEnumerable<(ContributionBase, ContributionBase)> Pairs(BasesResult first, BasesResult second)
    {
        IEnumerable<(ContributionBase, ContributionBase)> persons = first.Persons.Zip(second.Persons);
        return first.Employer is null ? persons : persons.Prepend((first.Employer, second.Employer!));
    }

    private static IEnumerable<string> Lines(BasesResult result) => result.Persons.Select(HandAnswer.Line);

    private static ContributionBase Daqing(ReferenceWage wage, int fen) =>
        Of(
            "230600",
            2011,
            new ReferenceWages { Province = wage },
            new PersonFacts
            {
                Id = "P",
                Category = PersonCategory.Employee,
                PriorYearMonthlyWage = fen / 100m,
            }
        );

    private static ContributionBase Liaoning(ReferenceWage wage, int fen) =>
        Of(
            "210200",
            2009,
            new ReferenceWages { City = wage },
            new PersonFacts
            {
                Id = "P",
                Category = PersonCategory.Employee,
                PriorYearMonthlyWage = fen / 100m,
            },
            EmployerKind.Enterprise
        );

    private static decimal Declared(int fen, int year) =>
        Of(
            "210200",
            year,
            new ReferenceWages { City = ReferenceWage.Annual(34306.07m) },
            new PersonFacts
            {
                Id = "P",
                Category = PersonCategory.FlexibleWorker,
                Hardship = true,
                DeclaredBase = fen / 100m,
            }
        ).Base!.Value;

    private static ContributionBase Of(
        string place,
        int year,
        ReferenceWages wages,
        PersonFacts person,
        EmployerKind? kind = null
    )
    {
        ContributionBase answer = Answer(
            new BasesRequest
            {
                Jurisdiction = place,
                ContributionYear = year,
                Insurance = Insurance.Pension,
                ReferenceWages = wages,
                Employer = kind is EmployerKind of ? new EmployerFacts { Id = "E", Kind = of } : null,
                Persons = [person],
            }
        ).Persons[0];
        answer.Status.Should().Be(DeterminationStatus.Determined);
        return answer;
    }

    private static BasesResult Answer(BasesRequest request) =>
        ContributionRules.Default.ComputeBases(request).Should().BeOfType<Outcome<BasesResult>.Computed>().Which.Result;
}
