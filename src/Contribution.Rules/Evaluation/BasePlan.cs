using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// A rule set compiled for evaluation. Pure and safe to share between threads: everything that changes during a
/// request lives in the request's own slots.
/// </summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class BasePlan<T> : IBasePlan
    where T : struct, IBinaryInteger<T>
{
    private readonly RuleSet _set;
    private readonly IBaseDecider? _engine;
    private readonly DeterminationPlan<T> _individual;
    private readonly Lazy<EmployerPlan> _employer;
    private readonly ImmutableArray<Fact<PersonFacts>> _personFacts;
    private readonly ImmutableArray<Fact<EmployerFacts>> _employerFacts;

    /// <summary>Compiles a rule set.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="engine">Another engine that decides in the compiled rules' place; null is none.</param>
    /// <exception cref="OverflowException">The integer does not hold every value that the rules can come to.</exception>
    public BasePlan(RuleSet set, IRuleEngine? engine)
    {
        _set = set;
        _engine = engine?.Compile(set);
        _individual = new DeterminationPlan<T>(set, BaseKind.IndividualBase);
        _employer = new Lazy<EmployerPlan>(() => new EmployerPlan(set));
        _personFacts = [.. Vocabulary.PersonFacts.Where(fact => _individual.Layout.Of(fact.Symbol) >= 0)];
        _employerFacts = [.. Vocabulary.EmployerFacts.Where(fact => _individual.Layout.Of(fact.Symbol) >= 0)];
    }

    /// <inheritdoc/>
    public (ContributionBase? Employer, ImmutableArray<ContributionBase> Persons) Determine(
        BasesRequest request,
        ReferenceWage? wage,
        ImmutableArray<Finding>.Builder findings
    )
    {
        BaseDecisions? decided = _engine?.Decide(request, wage);
        long? grains = wage?.Grains;
        CaseSlots<T> slots = new(_individual.Layout);
        slots.Set(Vocabulary.ReferenceWage, Known(grains));
        EmployerSlots.Fill(slots, _employerFacts, request.Employer);
        _individual.Prepare(slots);

        PersonTotals totals = new();
        ImmutableArray<Finding>.Builder ofPersons = ImmutableArray.CreateBuilder<Finding>();
        ImmutableArray<ContributionBase>.Builder persons = ImmutableArray.CreateBuilder<ContributionBase>(
            request.Persons.Length
        );
        for (int index = 0; index < request.Persons.Length; index++)
        {
            persons.Add(Determine(request.Persons[index], index, decided?.Persons[index], slots, totals, ofPersons));
        }

        ContributionBase? employer = request.Employer is null
            ? null
            : _employer.Value.Determine(request.Employer, decided?.Employer, grains, totals, findings);
        findings.AddRange(ofPersons);
        return (employer, persons.MoveToImmutable());
    }

    private ContributionBase Determine(
        PersonFacts person,
        int index,
        Decision? decided,
        CaseSlots<T> slots,
        PersonTotals totals,
        ImmutableArray<Finding>.Builder findings
    )
    {
        foreach (Fact<PersonFacts> fact in _personFacts)
        {
            slots.Set(fact.Symbol, Known(fact.Read(person)));
        }

        string path = $"/persons/{index}";
        Decision decision = decided ?? _individual.Decide(slots, path);
        totals.Add(decision, person);
        ContributionBase answer = decision.Rule is Rule rule
            ? Answers.By(_set, rule, decision, person.Id, rule.Status, person.ProvisionalBase, person.ProvisionalMonths)
            : Answers.Undetermined(person.Id, _individual.Missing(slots, path));
        _individual.AddFindings(slots, answer, path, findings);
        return answer;
    }

    private static T? Known(long? value) => value is long known ? T.CreateTruncating(known) : null;
}
