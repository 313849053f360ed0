using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Tests;

/// <summary>Rules as an agency writes them.</summary>
internal static class AgencyRules
{
    public static RuleRepository Load(params Type[] rules)
    {
        RuleRepository repository = new();
        repository.Load(from => from.PrivateTypes().NestedTypes().From(rules));
        return repository;
    }

    /// <summary>Forward chaining: it fires on what a rule of ours has decided.</summary>
    [Name("agency/at-the-floor")]
    public sealed class AtTheFloor : Rule
    {
        public override void Define()
        {
            DecidedBase decided = null!;
            When().Match(() => decided, p => p.Rule == "floor");
            Then().Yield(_ => new Finding("agency-floor", decided.Path, "下限", $"{decided.Base:F2}"));
        }
    }

    /// <summary>It joins the request, a person, the employer and its decided base, and reads an amount by name.</summary>
    [Name("agency/sees-everything")]
    public sealed class SeesEverything : Rule
    {
        public override void Define()
        {
            RequestCase request = null!;
            PersonCase person = null!;
            EmployerCase employer = null!;
            DecidedBase decided = null!;
            When()
                .Match(() => request, r => r.Amount("ceiling") == 6833.50m)
                .Match(() => person, p => p.Request == request, p => p.Person.Id == "P1")
                .Match(() => employer, e => e.Headcount == 2)
                .Match(() => decided, d => d.Case == employer, d => d.Status == DeterminationStatus.Determined);
            Then()
                .Do(context =>
                    context.Insert(
                        new Finding("agency-all", person.Path, "全部", $"{employer.Employer!.Id}: {decided.Base:F2}")
                    )
                );
        }
    }

    /// <summary>It says the same, of all persons, for each of them.</summary>
    [Name("agency/says-it-again")]
    public sealed class SaysItAgain : Rule
    {
        public override void Define()
        {
            DecidedBase decided = null!;
            When().Match(() => decided);
            Then().Do(context => context.Insert(new Finding("agency-low", "/persons", "偏低", "low")));
        }
    }

    [Name("agency/fails-in-its-condition")]
    public sealed class FailsInCondition : Rule
    {
        public override void Define()
        {
            DecidedBase decided = null!;
            When().Match(() => decided, d => d.Case.Request.Amount("flor") > 0);
            Then().Do(_ => Nothing());
        }

        private static void Nothing() { }
    }

    [Name("agency/fails-in-its-action")]
    public sealed class FailsInAction : Rule
    {
        public override void Define()
        {
            PersonCase person = null!;
            When().Match(() => person);
            Then().Do(_ => Fail(person));
        }

        private static void Fail(PersonCase person) => throw new FormatException($"no card for {person.Person.Id}");
    }

    /// <summary>It inserts a finding for each person, and fails at the first whose wage is above 5000.00.</summary>
    [Name("agency/fails-after-a-finding")]
    public sealed class FailsAfterFinding : Rule
    {
        public override void Define()
        {
            PersonCase person = null!;
            When().Match(() => person);
            Then().Do(context => Look(context, person));
        }

        private static void Look(IContext context, PersonCase person)
        {
            context.Insert(new Finding("agency-seen", person.Path, "已看", "seen"));
            if (person.Person.PriorYearMonthlyWage > 5000m)
            {
                throw new FormatException($"no card for {person.Person.Id}");
            }
        }
    }

    /// <summary>The service that <see cref="DependsOnService"/> resolves.</summary>
    public interface ICards
    {
        string Of(string person);
    }

    public sealed class Cards : ICards
    {
        public string Of(string person) => $"card of {person}";
    }

    [Name("agency/depends-on-a-service")]
    public sealed class DependsOnService : Rule
    {
        public override void Define()
        {
            ICards cards = null!;
            PersonCase person = null!;
            Dependency().Resolve(() => cards);
            When().Match(() => person);
            Then()
                .Do(context =>
                    context.Insert(new Finding("agency-card", person.Path, "卡", cards.Of(person.Person.Id)))
                );
        }
    }
}
