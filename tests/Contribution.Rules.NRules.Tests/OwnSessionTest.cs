using NRules;

namespace Contribution.Rules.NRules.Tests;

/// <summary>Requests in a session of an agency's own.</summary>
public sealed class OwnSessionTest
{
    [Fact]
    public void ComputeBases_reads_the_wage_of_the_scope_that_the_rule_set_names()
    {
        ISession session = Session();
        BasesRequest request = Asked.Daqing(1200m) with
        {
            ReferenceWages = new ReferenceWages
            {
                Province = ReferenceWage.Annual(27334),
                City = ReferenceWage.Monthly(5000m),
            },
        };

        IContributionRules rules = InSession(session);
        rules.Result(request).Persons[0].Base.Should().Be(1366.70m);
        rules
            .ComputeBases(request with { ContributionYear = 1999 })
            .Should()
            .BeOfType<Outcome<BasesResult>.NotCovered>();
    }

    [Fact]
    public void Fire_after_Update_redecides_the_person_and_the_employer()
    {
        ISession session = Session(typeof(AgencyRules.AtTheFloor));
        InSession(session).Result(Asked.Daqing(1200m, 2000m)).Employer!.Base.Should().Be(3366.70m);
        PersonCase person = session.Query<PersonCase>().Single(person => person.Person.Id == "P0");

        Update(session, person, person.Person with { PriorYearMonthlyWage = 9000m });

        (person.Decision.Base, person.Decision.Rule, person.Defect).Should().Be((6833.50m, "ceiling", null));
        Employer(session).Decision.Base.Should().Be(8833.50m);
        session
            .Query<DecidedBase>()
            .AsEnumerable()
            .Select(d => $"{d.Path} {d.Rule}")
            .Should()
            .BeEquivalentTo("/persons/0 ceiling", "/persons/1 own-wage", "/employer sum");

        Update(session, person, person.Person with { PriorYearMonthlyWage = null });

        person.Decision.Rule.Should().BeNull("neither the wage nor last year's base is known");
        Employer(session).Decision.Rule.Should().BeNull("the sum of the bases is unknown");

        Update(session, person, person.Person with { PriorYearMonthlyWage = 1200m });

        (person.Decision.Base, person.Decision.Rule, person.Defect).Should().Be((1366.70m, "floor", null));
        Employer(session).Decision.Base.Should().Be(3366.70m);
    }

    [Fact]
    public void Fire_after_Update_without_a_change_keeps_the_decision()
    {
        ISession session = Session();
        InSession(session).Result(Asked.Daqing(1200m));
        PersonCase person = session.Query<PersonCase>().Single();

        Update(session, person, person.Person);

        (person.Decision.Base, person.Defect).Should().Be((1366.70m, null));
        Employer(session).Decision.Base.Should().Be(1366.70m);
    }

    [Fact]
    public void ComputeBases_replaces_the_previous_request()
    {
        ISession session = Session(typeof(AgencyRules.AtTheFloor));
        IContributionRules rules = InSession(session);

        rules.FindingsOf(Asked.Daqing(1200m, 1300m, 1366.71m)).Should().HaveCount(2);
        BasesResult second = rules.Result(Asked.Daqing(1200m, 7000m));

        second.Persons.Select(person => person.Base).Should().Equal(1366.70m, 6833.50m);
        second.Employer!.Base.Should().Be(8200.20m);
        second.Findings.Should().ContainSingle();
        session.Query<PersonCase>().Should().HaveCount(2);
        session.Query<EmployerCase>().Should().ContainSingle();
        session.Query<DecidedBase>().Should().HaveCount(3);
    }

    [Fact]
    public void ComputeBases_after_a_failed_request_has_neither_its_findings_nor_its_failure()
    {
        IContributionRules rules = InSession(Session(typeof(AgencyRules.FailsAfterFinding)));
        Failing(1200m, 7000m).WithMessage("*no card for P1");

        rules.FindingsOf(Asked.Daqing(1200m)).Should().ContainSingle();

        Failing(7000m).WithMessage("*no card for P0");

        FluentAssertions.Specialized.ExceptionAssertions<AgencyRuleException> Failing(params decimal[] wages) =>
            rules.Invoking(asked => asked.ComputeBases(Asked.Daqing(wages))).Should().Throw<AgencyRuleException>();
    }

    [Fact]
    public void ComputeBases_refuses_a_session_without_the_rule_set()
    {
        ISession session = RuleSetRepository.LoadAll(EmbeddedSets.Of("210000/pension/2009")).Compile().CreateSession();

        InSession(session)
            .Invoking(rules => rules.ComputeBases(Asked.Daqing(1200m)))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("the session does not hold the rules of 230600/pension/2011 that the catalogue has");
    }

    [Fact]
    public void Amount_gives_each_amount_by_name_and_lists_known_names_for_an_unknown_one()
    {
        ISession session = Session();
        IContributionRules rules = InSession(session);
        rules.Result(Asked.Daqing(1200m));
        RequestCase request = session.Query<RequestCase>().Single();

        request.Amount("floor").Should().Be(1366.70m);
        request.Amount("ceiling").Should().Be(6833.50m);
        request
            .Invoking(r => r.Amount("Floor"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("230600/pension/2011 has no amount \"Floor\"; it has: ceiling, floor*");

        rules.Result(Asked.Daqing(1200m) with { ReferenceWages = null });
        session.Query<RequestCase>().Single().Amount("floor").Should().BeNull("no reference wage is known");
    }

    private static EmployerCase Employer(ISession session) => session.Query<EmployerCase>().Single();

    private static void Update(ISession session, PersonCase person, PersonFacts facts)
    {
        person.Person = facts;
        session.Update(person);
        session.Fire();
    }

    private static IContributionRules InSession(ISession session) =>
        ContributionRules.Create(RuleSetCatalogue.Embedded, NRulesEngine.InSession(session));

    private static ISession Session(params Type[] beside)
    {
        RuleSetRepository repository = RuleSetRepository.LoadAll(EmbeddedSets.Of("230600/pension/2011"));
        foreach (var rules in AgencyRules.Load(beside).GetRuleSets())
        {
            repository.Add(rules);
        }

        return repository.Compile().CreateSession();
    }
}
