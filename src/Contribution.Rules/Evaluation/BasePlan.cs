using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// A rule set compiled for evaluation. Pure and safe to share between threads: everything that changes during a
/// request lives in the request's own slots.
/// </summary>
internal sealed class BasePlan
{
    private readonly RuleSet _set;
    private readonly IBaseDecider? _engine;
    private readonly DeterminationPlan<long> _individual;
    private readonly Lazy<EmployerPlan> _employer;
    private readonly ImmutableArray<Fact<PersonFacts>> _personFacts;
    private readonly ImmutableArray<Fact<EmployerFacts>> _employerFacts;

    /// <summary>Compiles a rule set.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="engine">Another engine that decides in the compiled rules' place; null is none.</param>
    public BasePlan(RuleSet set, IRuleEngine? engine)
    {
        _set = set;
        _engine = engine?.Compile(set);
        _individual = new DeterminationPlan<long>(set, BaseKind.IndividualBase);
        _employer = new Lazy<EmployerPlan>(() => new EmployerPlan(set));
        _personFacts = [.. Vocabulary.PersonFacts.Where(fact => _individual.Layout.Of(fact.Symbol) >= 0)];
        _employerFacts = [.. Vocabulary.EmployerFacts.Where(fact => _individual.Layout.Of(fact.Symbol) >= 0)];
    }

    /// <summary>Determines all bases of a valid request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="wage">The reference wage that the rules read, or null.</param>
    /// <param name="findings">Takes the findings.</param>
    public (ContributionBase? Employer, ImmutableArray<ContributionBase> Persons) Determine(
        BasesRequest request,
        ReferenceWage? wage,
        ImmutableArray<Finding>.Builder findings
    )
    {
        BaseDecisions? decided = _engine?.Decide(request, wage);
        long? grains = wage?.Grains;
        CaseSlots<long> slots = new(_individual.Layout);
        slots.Set(Vocabulary.ReferenceWage, grains);
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
        CaseSlots<long> slots,
        PersonTotals totals,
        ImmutableArray<Finding>.Builder findings
    )
    {
        foreach (Fact<PersonFacts> fact in _personFacts)
        {
            slots.Set(fact.Symbol, fact.Read(person));
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
}
