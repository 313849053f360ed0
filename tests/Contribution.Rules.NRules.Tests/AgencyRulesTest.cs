using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Tests;

/// <summary>An agency's rules in the sessions behind <c>ComputeBases</c>, by dependency injection.</summary>
public sealed class AgencyRulesTest
{
    [Fact]
    public void ComputeBases_returns_the_findings_of_a_rule_on_a_decided_base()
    {
        Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.AtTheFloor))))
            .FindingsOf(Asked.Daqing([1200m, .. Enumerable.Repeat(2000m, 9), 900m]))
            .Should()
            .Equal(
                new Finding("agency-floor", "/persons/0", "下限", "1366.70"),
                new Finding("agency-floor", "/persons/10", "下限", "1366.70")
            );
    }

    [Fact]
    public void ComputeBases_returns_findings_of_the_library_before_those_of_the_agency()
    {
        BasesRequest request = Asked.Daqing(1200m);
        request = request with
        {
            ReferenceWages = new ReferenceWages
            {
                Province = request.ReferenceWages!.Province,
                City = ReferenceWage.Monthly(2500m),
            },
            Persons = [request.Persons[0] with { DeterminedBase = 1000m, Correction = Correction.InYear }],
        };

        Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.AtTheFloor))))
            .FindingsOf(request)
            .Select(finding => finding.Code)
            .Should()
            .Equal([.. Engines.Compiled.Result(request).Findings.Select(f => f.Code), "agency-floor"]);
    }

    [Fact]
    public void ComputeBases_allows_a_rule_to_join_request_person_employer_and_decided_base()
    {
        Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.SeesEverything)).GetRuleSets().Single()))
            .FindingsOf(Asked.Daqing(1200m, 3000m))
            .Should()
            .Equal(new Finding("agency-all", "/persons/1", "全部", "E: 4366.70"));
    }

    [Fact]
    public void ComputeBases_takes_a_finding_as_often_as_it_is_inserted()
    {
        BasesRequest request = Asked.Daqing(1200m, 1200m) with { Employer = null };

        Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.SaysItAgain))))
            .FindingsOf(request)
            .Where(finding => finding.Code == "agency-low")
            .Should()
            .HaveCount(2);
    }

    [Fact]
    public void ComputeBases_gives_the_same_bases_with_rules_of_an_agency()
    {
        IContributionRules rules = Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.AtTheFloor))));
        BasesRequest request = Asked.Daqing([.. Enumerable.Range(0, 5_000).Select(n => 900m + n)]);

        BasesResult result = rules.Result(request);

        BasesResult expected = Engines.Compiled.Result(request);
        result.Persons.Should().Equal(expected.Persons);
        result.Employer.Should().Be(expected.Employer);
        result.Findings.Should().HaveCount(467, "that many earn less than 1366.70");
    }

    [Fact]
    public void ComputeBases_names_the_rule_whose_condition_fails()
    {
        Action compute = () =>
            Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.FailsInCondition))))
                .ComputeBases(Asked.Daqing(1200m));

        AgencyRuleException thrown = compute.Should().Throw<AgencyRuleException>().Which;
        thrown.Rule.Should().Be("agency/fails-in-its-condition");
        thrown
            .InnerException.Should()
            .BeOfType<ArgumentException>()
            .Which.Message.Should()
            .StartWith("230600/pension/2011 has no amount \"flor\"; it has: ceiling, floor");
    }

    [Fact]
    public void ComputeBases_names_the_rule_whose_action_fails()
    {
        Action compute = () =>
            Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.FailsInAction))))
                .ComputeBases(Asked.Daqing(1200m));

        compute
            .Should()
            .Throw<AgencyRuleException>()
            .WithMessage("the rule \"agency/fails-in-its-action\", *failed: no card for P0")
            .WithInnerException<FormatException>();
    }

    [Fact]
    public void UseNRules_resolves_what_rules_depend_on_from_the_services()
    {
        Rules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.DependsOnService))))
            .FindingsOf(Asked.Daqing(2000m))
            .Should()
            .Equal(new Finding("agency-card", "/persons/0", "卡", "card of P0"));
    }

    [Fact]
    public void UseNRules_called_again_keeps_what_other_calls_have_added()
    {
        IServiceCollection services = new ServiceCollection();
        services
            .UseNRules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.AtTheFloor))))
            .AddSingleton<AgencyRules.ICards, AgencyRules.Cards>()
            .UseNRules(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.DependsOnService))))
            .UseNRules();
        using ServiceProvider provider = services.BuildServiceProvider();

        provider
            .GetRequiredService<IContributionRules>()
            .FindingsOf(Asked.Daqing(1200m))
            .Select(finding => finding.Code)
            .Should()
            .Equal("agency-card", "agency-floor");
        provider.GetServices<IRuleEngine>().Should().ContainSingle();
        provider
            .GetServices<IRuleRepository>()
            .Should()
            .ContainSingle()
            .Which.GetRuleSets()
            .Should()
            .HaveCount(provider.GetRequiredService<IContributionRules>().Catalogue.Ids.Length + 2);
    }

    [Fact]
    public void UseNRules_passes_on_resolver_interceptor_and_expression_compiler()
    {
        Recorder recorder = new();
        IContributionRules rules = Rules(o =>
        {
            o.AddRules(AgencyRules.Load(typeof(AgencyRules.DependsOnService)));
            o.DependencyResolver = recorder;
            o.ActionInterceptor = recorder;
            o.ExpressionCompiler = recorder;
        });

        rules.Result(Asked.Daqing(2000m)).Persons[0].Base.Should().Be(2000m);

        recorder.Resolved.Should().Be(1);
        recorder.Intercepted.Should().Be(4, "own-wage, the agency's rule, add-up and the employer's rule fire");
        recorder.Compiled.Should().BeGreaterThan(10);
    }

    [Fact]
    public void UseNRules_calls_OnSession_before_facts_are_inserted_and_rules_fire()
    {
        List<int> facts = [];
        List<RuleTrace> traces = [];
        IContributionRules rules = Rules(o =>
            o.OnSession = session =>
            {
                facts.Add(session.Query<object>().Count());
                traces.Add(RuleTrace.Listen(session));
            }
        );

        rules.Result(Asked.Daqing(1200m));

        facts.Should().Equal(0);
        traces
            .Single()
            .Fired.Select(rule => rule.ToString())
            .Should()
            .Equal(
                "230600/pension/2011/individualBase/floor [二(二)] on /persons/0",
                "230600/pension/2011/add-up on /persons",
                "230600/pension/2011/employerBase/sum [二(一)] on /employer"
            );
    }

    [Fact]
    public void ComputeBases_splits_a_large_request_into_sessions_only_without_rules_of_an_agency()
    {
        int sessions = 0;
        BasesRequest request = Asked.Daqing([.. Enumerable.Range(0, 4_001).Select(n => 900m + n)]);

        BasesResult cut = Rules(o => o.OnSession = _ => sessions++).Result(request);
        sessions.Should().Be(3);
        cut.Employer.Should().Be(Engines.Compiled.Result(request).Employer);
        cut.Persons.Should().Equal(Engines.Compiled.Result(request).Persons);

        sessions = 0;
        Rules(o =>
            {
                o.AddRules(AgencyRules.Load(typeof(AgencyRules.AtTheFloor)));
                o.OnSession = _ => sessions++;
            })
            .Result(request);
        sessions.Should().Be(1);
    }

    [Fact]
    public void Session_factory_and_repository_contain_rules_of_the_library_and_of_the_agency()
    {
        using ServiceProvider provider = Services(o => o.AddRules(AgencyRules.Load(typeof(AgencyRules.AtTheFloor))));

        ISession session = provider.GetRequiredKeyedService<ISessionFactory>("230600/pension/2011").CreateSession();
        IContributionRules rules = ContributionRules.Create(
            provider.GetRequiredService<IContributionRules>().Catalogue,
            NRulesEngine.InSession(session)
        );
        rules.Result(Asked.Daqing(1200m));

        session.Query<DecidedBase>().Should().HaveCount(2);
        session.Query<Finding>().Should().ContainSingle();
        provider
            .GetRequiredService<IRuleRepository>()
            .GetRuleSets()
            .Select(set => set.Name)
            .Should()
            .HaveCount(rules.Catalogue.Ids.Length + 1)
            .And.Contain("210000/pension/2009");
        provider
            .Invoking(services => services.GetRequiredKeyedService<ISessionFactory>("230600/pension/2013"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("no rule set has the id \"230600/pension/2013\"; the catalogue has: *230600/pension/2011*");
    }

    private static IContributionRules Rules(Action<NRulesOptions> configure) =>
        Services(configure).GetRequiredService<IContributionRules>();

    private static ServiceProvider Services(Action<NRulesOptions> configure) =>
        new ServiceCollection()
            .AddSingleton<AgencyRules.ICards, AgencyRules.Cards>()
            .AddContributionRules()
            .UseNRules(configure)
            .BuildServiceProvider();

    private sealed class Recorder : IDependencyResolver, IActionInterceptor, IExpressionCompiler
    {
        public int Resolved { get; private set; }

        public int Intercepted { get; private set; }

        public int Compiled { get; private set; }

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            Resolved++;
            return new AgencyRules.Cards();
        }

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            Intercepted++;
            foreach (IActionInvocation action in actions)
            {
                action.Invoke();
            }
        }

        public TDelegate Compile<TDelegate>(System.Linq.Expressions.Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Compiled++;
            return expression.Compile();
        }
    }
}
