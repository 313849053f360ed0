using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
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
    private readonly DeterminationPlan<long> _individual;
    private readonly Lazy<EmployerPlan> _employer;
    private readonly ImmutableArray<Fact<PersonFacts>> _personFacts;
    private readonly ImmutableArray<Fact<EmployerFacts>> _employerFacts;

    public BasePlan(RuleSet set)
    {
        _set = set;
        _individual = new DeterminationPlan<long>(set, BaseKind.IndividualBase);
        _employer = new Lazy<EmployerPlan>(() => new EmployerPlan(set));
        _personFacts = [.. Vocabulary.PersonFacts.Where(fact => _individual.Layout.Of(fact.Symbol) >= 0)];
        _employerFacts = [.. Vocabulary.EmployerFacts.Where(fact => _individual.Layout.Of(fact.Symbol) >= 0)];
    }

    /// <summary>Determines all bases of a valid request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="referenceWage">The reference wage in grains of its symbol, or null.</param>
    /// <param name="findings">Takes the findings.</param>
    public (ContributionBase? Employer, ImmutableArray<ContributionBase> Persons) Determine(
        BasesRequest request,
        long? referenceWage,
        ImmutableArray<Finding>.Builder findings
    )
    {
        CaseSlots<long> slots = new(_individual.Layout);
        slots.Set(Vocabulary.ReferenceWage, referenceWage);
        EmployerSlots.Fill(slots, _employerFacts, request.Employer);
        _individual.Prepare(slots);

        PersonTotals totals = new();
        ImmutableArray<Finding>.Builder ofPersons = ImmutableArray.CreateBuilder<Finding>();
        ImmutableArray<ContributionBase>.Builder persons = ImmutableArray.CreateBuilder<ContributionBase>(
            request.Persons.Length
        );
        for (int index = 0; index < request.Persons.Length; index++)
        {
            persons.Add(Determine(request.Persons[index], index, slots, totals, ofPersons));
        }

        ContributionBase? employer = request.Employer is null
            ? null
            : _employer.Value.Determine(request.Employer, referenceWage, totals, findings);
        findings.AddRange(ofPersons);
        return (employer, persons.MoveToImmutable());
    }

    private ContributionBase Determine(
        PersonFacts person,
        int index,
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
        Rule? rule = _individual.Decide(slots, path, out long fen);
        ContributionBase answer = rule is null
            ? Answers.Undetermined(person.Id, _individual.Missing(slots, path))
            : Answers.By(_set, rule, person.Id, fen, rule.Status, person.ProvisionalBase, person.ProvisionalMonths);
        totals.Add(answer, fen, rule?.ExemptWage is null ? null : ExemptWage(rule, person), person.WageInEmployerTotal);
        _individual.AddFindings(slots, answer, path, findings);
        return answer;
    }

    private static ExemptWage ExemptWage(Rule rule, PersonFacts person)
    {
        Symbol symbol = ((FactNode)rule.ExemptWage!.Root).Symbol;
        return new ExemptWage(Vocabulary.PersonFacts.First(fact => fact.Symbol == symbol).Read(person));
    }
}
