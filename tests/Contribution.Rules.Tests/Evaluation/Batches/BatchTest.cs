using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Evaluation.Batches;

public sealed class BatchTest
{
    private const int OfEachSet = 100;

    public static TheoryData<string> Ids => EmbeddedSets.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Decide_gives_what_requests_give(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        IBatch batch = ContributionRules.Default.NewBatch(set);

        for (long seed = 0; seed < OfEachSet; seed++)
        {
            BasesRequest request = CoveredRequests.Of(set, seed);
            BasesResult result = ContributionRules
                .Default.ComputeBases(request)
                .Should()
                .BeOfType<Outcome<BasesResult>.Computed>()
                .Which.Result;
            ReferenceWage? wage = set.ReferenceWage is { } read ? request.ReferenceWages?.Find(read.Scope) : null;
            Decision[] decisions = new Decision[request.Persons.Length];

            Decision employer = batch.Decide(request.Employer, wage, request.Persons.AsSpan(), decisions);

            decisions
                .Select(decision => (decision.Rule, decision.Article, decision.Base, decision.Status))
                .Should()
                .Equal(result.Persons.Select(person => (person.Rule, person.Article, person.Base, person.Status)));
            if (result.Employer is ContributionBase expected)
            {
                (employer.Rule, employer.Article, employer.Base, employer.Status)
                    .Should()
                    .Be((expected.Rule, expected.Article, expected.Base, expected.Status));
            }
        }
    }

    [Fact]
    public void Default_decision_is_undetermined() =>
        default(Decision).Status.Should().Be(DeterminationStatus.Undetermined);

    [Fact]
    public void Decide_allocates_nothing_for_persons_and_their_employer()
    {
        IBatch batch = ContributionRules.Default.NewBatch(EmbeddedSets.Of("230600/pension/2011"));
        PersonFacts[] persons =
        [
            .. Enumerable
                .Range(0, 10_000)
                .Select(number => Person("P" + number) with { PriorYearMonthlyWage = number }),
        ];
        Decision[] decisions = new Decision[persons.Length];
        EmployerFacts employer = Employer;

        Allocation.Least(() => batch.Decide(employer, Wage, persons, decisions)).Should().Be(0);
    }

    [Fact]
    public void Decide_refuses_an_uncovered_person() =>
        Deciding(Person("P") with { Category = PersonCategory.FlexibleWorker })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("230600/pension/2011 does not cover FlexibleWorker P*");

    [Theory]
    [InlineData("-0.01")]
    [InlineData("10000000000")]
    [InlineData("1.005")]
    public void Decide_refuses_money_out_of_range_that_the_rules_read(string yuan) =>
        Deciding(Person("P") with { PriorYearMonthlyWage = decimal.Parse(yuan, null) })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Decide_refuses_a_span_that_is_too_short()
    {
        IBatch batch = ContributionRules.Default.NewBatch(EmbeddedSets.Of("230600/pension/2011"));

        Action deciding = () => batch.Decide(Employer, Wage, [Person("P")], []);

        deciding.Should().Throw<ArgumentException>().WithMessage("room for 0 of 1 decisions*");
    }

    [Fact]
    public void Decide_refuses_a_wage_that_breaks_the_order_of_amounts()
    {
        RuleSet set = EmbeddedSets.Of("210000/pension/2022");
        IBatch batch = ContributionRules.Default.NewBatch(set);
        EmployerFacts employer = Employer;

        Action deciding = () => batch.Decide(employer, ReferenceWage.Monthly(100), [Person("P")], new Decision[1]);

        deciding.Should().Throw<ArgumentException>().WithMessage("breaks the order of the amounts*");
    }

    [Fact]
    public void NewBatch_rejects_a_rule_set_that_another_catalogue_built()
    {
        RuleSet own = EmbeddedSets.Of("230600/pension/2011");
        using RuleDirectory directory = new RuleDirectory().With(
            "230600-daqing/2011-pension.json",
            file => file["rounding"]!["step"] = 100
        );
        RuleSet foreign = RuleSetCatalogue.Embedded.WithDirectory(directory.FullName).Get(own.Id)!;
        IContributionRules rules = ContributionRules.Create(RuleSetCatalogue.Embedded);
        BasesRequest request = CoveredRequests.Of(own, 0);

        Action creating = () => rules.NewBatch(foreign);

        creating
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("230600/pension/2011 is not the rule set of this catalogue*");
        BasesJson
            .Write(rules.ComputeBases(request))
            .Should()
            .Equal(BasesJson.Write(ContributionRules.Default.ComputeBases(request)));
        rules.NewBatch(own).RuleSet.Should().BeSameAs(own);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.001")]
    [InlineData("2277.8333")]
    [InlineData("99999999999999")]
    public void Decide_rejects_a_reference_wage_that_requests_may_not_give(string yuan)
    {
        IBatch batch = ContributionRules.Default.NewBatch(EmbeddedSets.Of("230600/pension/2011"));
        ReferenceWage wage = ReferenceWage.Monthly(decimal.Parse(yuan, null));

        Action deciding = () => batch.Decide(Employer, wage, [], []);

        deciding.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("wage");
    }

    [Fact]
    public void Decide_rejects_facts_of_persons_that_requests_may_not_give()
    {
        PersonFacts person = Person("P");

        Rejected(person with { Category = (PersonCategory)32 })
            .Should()
            .StartWith("/persons/0/category: unknown value \"32\"");
        Rejected(person with { Correction = Correction.InYear }).Should().StartWith("/persons/0/determinedBase");
        Rejected(person with { Correction = (Correction)9 }).Should().StartWith("/persons/0/correction");
        Rejected(person with { ProvisionalMonths = 13 }).Should().StartWith("/persons/0/provisionalMonths");
        Rejected(person with { FiledBase = 0.001m }).Should().StartWith("/persons/0/filedBase");
        Rejected(person with { Id = " " }).Should().StartWith("/persons/0/id");
        Rejected(null!).Should().StartWith("/persons/0: missing");

        static string Rejected(PersonFacts person) =>
            Deciding(person).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("persons").Which.Message;
    }

    [Fact]
    public void Decide_rejects_facts_of_employers_that_requests_may_not_give()
    {
        EmployerFacts employer = Employer;

        Rejected(employer with { Kind = (EmployerKind)32 }).Should().StartWith("/employer/kind");
        Rejected(employer with { ProvisionalMonths = 0 }).Should().StartWith("/employer/provisionalMonths");
        Rejected(employer with { Restructuring = (Restructuring)(-1) }).Should().StartWith("/employer/restructuring");
        Rejected(employer with { RealNameHeadcount = -1 }).Should().StartWith("/employer/realNameHeadcount");
        Rejected(employer with { Kind = EmployerKind.SoleProprietor })
            .Should()
            .StartWith("230600/pension/2011 does not cover SoleProprietor");

        static string Rejected(EmployerFacts employer)
        {
            IBatch batch = ContributionRules.Default.NewBatch(EmbeddedSets.Of("230600/pension/2011"));
            Action deciding = () => batch.Decide(employer, Wage, [], []);
            return deciding.Should().Throw<ArgumentException>().WithParameterName(nameof(employer)).Which.Message;
        }
    }

    [Fact]
    public void Decide_rejects_persons_without_an_employer_where_the_rules_need_one()
    {
        RuleSet set = ContributionRules
            .Default.Catalogue.Ids.Select(id => EmbeddedSets.Of(id.ToString()))
            .First(set => set.NeedsEmployer);
        IBatch batch = ContributionRules.Default.NewBatch(set);

        Action deciding = () => batch.Decide(null, Wage, [], []);

        deciding.Should().Throw<ArgumentException>().WithMessage("* does not cover persons without an employer*");
    }

    private static readonly ReferenceWage Wage = ReferenceWage.Monthly(2277.83m);

    private static EmployerFacts Employer => new() { Id = "E", Kind = EmployerKind.Enterprise };

    private static PersonFacts Person(string id) => new() { Id = id, Category = PersonCategory.Employee };

    private static Action Deciding(PersonFacts person)
    {
        IBatch batch = ContributionRules.Default.NewBatch(EmbeddedSets.Of("230600/pension/2011"));
        return () => batch.Decide(Employer, Wage, [person], new Decision[1]);
    }
}
