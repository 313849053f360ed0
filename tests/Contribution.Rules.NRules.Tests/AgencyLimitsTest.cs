using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Extensibility;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Tests;

/// <summary>While <c>ComputeBases</c> decides, rules of an agency are held to limits.</summary>
public sealed class AgencyLimitsTest
{
    [Theory]
    [InlineData(typeof(SetsWage), "/persons/0: the facts of a request do not change while it is decided")]
    [InlineData(typeof(SetsWageInCondition), "/persons/0: the facts of a request do not change while it is decided")]
    [InlineData(typeof(SetsRefusedFact), "/persons/0: the facts of a request do not change while it is decided")]
    [InlineData(typeof(RetractsPerson), "it takes /persons/0 out of the session while the request is decided")]
    [InlineData(typeof(RetractsPersons), "it takes /persons out of the session while the request is decided")]
    [InlineData(typeof(RetractsEmployer), "it takes /employer out of the session while the request is decided")]
    [InlineData(typeof(RetractsDecided), "it takes /persons/0 out of the session while the request is decided")]
    [InlineData(
        typeof(RetractsRequest),
        "it takes 230600/pension/2011 out of the session while the request is decided"
    )]
    [InlineData(typeof(Halts), "it halts the session before all rules have fired")]
    public void ComputeBases_names_the_rule_that_would_change_an_answer(Type rule, string why)
    {
        string name = $"agency/{rule.Name}";
        foreach (IContributionRules rules in (IContributionRules[])[Rules(o => o.AddRules(Load(rule))), Own(rule)])
        {
            rules
                .Invoking(asked => asked.ComputeBases(Asked.Daqing(9800m)))
                .Should()
                .Throw<AgencyRuleException>()
                .WithMessage($"the rule \"{name}\", which runs beside the rule sets, failed: {why}")
                .Which.Rule.Should()
                .Be(name);
        }
    }

    [Fact]
    public void ComputeBases_gives_the_same_answer_where_a_rule_catches_what_it_may_not_do()
    {
        BasesRequest request = Asked.Daqing(9800m, 1200m);

        Engines
            .Answer(Rules(o => o.AddRules(Load(typeof(CatchesRefusal)))), request)
            .Should()
            .Be(Engines.Answer(Engines.Compiled, request));
    }

    [Fact]
    public void ComputeBases_names_the_rule_where_an_interceptor_runs_the_actions()
    {
        Rules(o =>
            {
                o.AddRules(Load(typeof(SetsWage)));
                o.ActionInterceptor = new PassingInterceptor();
            })
            .Invoking(rules => rules.ComputeBases(Asked.Daqing(9800m)))
            .Should()
            .Throw<AgencyRuleException>()
            .Which.Rule.Should()
            .Be("agency/SetsWage");
    }

    [Fact]
    public void ComputeBases_allows_updates_that_change_nothing()
    {
        BasesRequest request = Asked.Daqing(9800m, 1200m);

        Engines
            .Answer(Rules(o => o.AddRules(Load(typeof(UpdatesAll)))), request)
            .Should()
            .Be(Engines.Answer(Engines.Compiled, request));
    }

    [Fact]
    public void ComputeBases_names_the_rule_that_fires_for_ever()
    {
        Rules(o =>
            {
                o.AddRules(Load(typeof(UpdatesForEver)));
                o.MaxFirings = 1_000;
            })
            .Invoking(rules => rules.ComputeBases(Asked.Daqing(9800m)))
            .Should()
            .Throw<AgencyRuleException>()
            .WithMessage(
                "the rule \"agency/UpdatesForEver\", which runs beside the rule sets, failed: it fires on after 1,000 "
                    + "firings, the most that a request may take (NRulesOptions.MaxFirings)"
            );
    }

    [Fact]
    public void ComputeBases_limits_firings_where_no_limit_is_set() =>
        Own(typeof(UpdatesForEver))
            .Invoking(asked => asked.ComputeBases(Asked.Daqing(9800m, 1200m)))
            .Should()
            .Throw<AgencyRuleException>()
            .WithMessage("*it fires on after 1,000,200 firings, *");

    [Fact]
    public void MaxFirings_is_a_limit_that_is_itself_allowed()
    {
        BasesRequest request = Asked.Daqing(9800m);
        IContributionRules enough = Rules(o =>
        {
            o.AddRules(AgencyRules.Load(typeof(AgencyRules.AtTheFloor)));
            o.MaxFirings = 3;
        });

        enough
            .Result(request)
            .Employer!.Base.Should()
            .Be(6833.50m, "the person's rule, add-up and the employer's fire");
        new NRulesOptions().Invoking(o => o.MaxFirings = 0).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Facts_of_an_own_session_change_again_after_a_request_that_failed()
    {
        ISession session = OwnSession(typeof(RetractsPerson));
        IContributionRules rules = ContributionRules.Create(RuleSetCatalogue.Embedded, NRulesEngine.InSession(session));
        rules.Invoking(asked => asked.ComputeBases(Asked.Daqing(9800m))).Should().Throw<AgencyRuleException>();
        PersonCase person = session.Query<PersonCase>().Single();

        person.Person = person.Person with { PriorYearMonthlyWage = 1200m };
        session.Retract(person);

        session.Query<PersonCase>().Should().BeEmpty();
    }

    private static RuleSetRepositoryOf Load(Type rule) => new(rule);

    private static IContributionRules Rules(Action<NRulesOptions> configure) =>
        new ServiceCollection()
            .AddContributionRules()
            .UseNRules(configure)
            .BuildServiceProvider()
            .GetRequiredService<IContributionRules>();

    private static IContributionRules Own(Type rule) =>
        ContributionRules.Create(RuleSetCatalogue.Embedded, NRulesEngine.InSession(OwnSession(rule)));

    private static ISession OwnSession(Type rule)
    {
        RuleSetRepository repository = RuleSetRepository.LoadAll(EmbeddedSets.Of("230600/pension/2011"));
        foreach (IRuleSet rules in Load(rule).GetRuleSets())
        {
            repository.Add(rules);
        }

        return repository.Compile().CreateSession();
    }

    private sealed class RuleSetRepositoryOf(Type rule) : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets() => AgencyRules.Load(rule).GetRuleSets();
    }

    private sealed class PassingInterceptor : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            foreach (IActionInvocation action in actions)
            {
                action.Invoke();
            }
        }
    }

    private static void Set(IContext context, PersonCase person, PersonFacts facts)
    {
        person.Person = facts;
        context.Update(person);
    }

    private static bool Set(PersonCase? person)
    {
        person!.Person = person.Person with { PriorYearMonthlyWage = 100m };
        return true;
    }

    private static void Try(Action forbidden)
    {
        try
        {
            forbidden();
        }
        catch (InvalidOperationException)
        {
            // As a rule that goes on whatever happens.
        }
    }

    /// <summary>One fact, and what is done with it.</summary>
    public abstract class OnFact<T> : Rule
        where T : class
    {
        public override void Define()
        {
            T fact = null!;
            Name($"agency/{GetType().Name}");
            When().Match(() => fact, f => Matches(f));
            Then().Do(context => Do(context, fact));
        }

        protected virtual bool Matches(T fact) => true;

        protected virtual void Do(IContext context, T fact) { }
    }

    public sealed class SetsWage : OnFact<PersonCase>
    {
        protected override bool Matches(PersonCase fact) => fact.Person.PriorYearMonthlyWage > 5000m;

        protected override void Do(IContext context, PersonCase fact) =>
            Set(context, fact, fact.Person with { PriorYearMonthlyWage = 100m });
    }

    public sealed class SetsWageInCondition : OnFact<PersonCase>
    {
        protected override bool Matches(PersonCase fact) => Set(fact);
    }

    public sealed class SetsRefusedFact : OnFact<PersonCase>
    {
        protected override bool Matches(PersonCase fact) => fact.Person.DeterminedBase is null;

        protected override void Do(IContext context, PersonCase fact) =>
            Set(context, fact, fact.Person with { DeterminedBase = -5.123m });
    }

    public sealed class RetractsPerson : OnFact<PersonCase>
    {
        protected override void Do(IContext context, PersonCase fact) => context.Retract(fact);
    }

    public sealed class RetractsPersons : OnFact<PersonCases>
    {
        protected override void Do(IContext context, PersonCases fact) => context.TryRetract(fact);
    }

    public sealed class RetractsEmployer : OnFact<EmployerCase>
    {
        protected override void Do(IContext context, EmployerCase fact) => context.RetractAll([fact]);
    }

    public sealed class RetractsDecided : OnFact<DecidedBase>
    {
        protected override void Do(IContext context, DecidedBase fact) => context.Retract(fact);
    }

    public sealed class RetractsRequest : OnFact<RequestCase>
    {
        protected override void Do(IContext context, RequestCase fact) => context.Retract(fact);
    }

    public sealed class Halts : OnFact<RequestCase>
    {
        protected override void Do(IContext context, RequestCase fact) => context.Halt();
    }

    public sealed class CatchesRefusal : OnFact<PersonCase>
    {
        protected override void Do(IContext context, PersonCase fact)
        {
            Try(() => Set(context, fact, fact.Person with { PriorYearMonthlyWage = 100m }));
            Try(() => context.Retract(fact));
        }
    }

    public sealed class UpdatesForEver : OnFact<PersonCase>
    {
        protected override void Do(IContext context, PersonCase fact) => context.Update(fact);
    }

    public sealed class UpdatesAll : OnFact<PersonCase>
    {
        private readonly HashSet<object> _updated = [];

        protected override void Do(IContext context, PersonCase fact)
        {
            if (_updated.Add(fact))
            {
                context.UpdateAll([fact, fact.Request, fact.Request.Roster!]);
            }
        }
    }
}
