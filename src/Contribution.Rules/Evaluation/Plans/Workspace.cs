using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.FactTables;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>
/// The memory in which cases are decided, one block after another; it serves one request after another, one thread at a
/// time.
/// </summary>
internal sealed class Workspace
{
    private readonly DeterminationPlan _plan;
    private readonly ProgramMemory? _rules;
    private readonly bool _withFindings;
    private readonly EmployerLoader? _sharedEmployer;
    private readonly FactLoader<EmployerFacts>? _employers;
    private readonly FactLoader<PersonFacts>? _persons;

    /// <summary>Memory for a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="withFindings">Whether findings are wanted, which may read more than the rules.</param>
    public Workspace(DeterminationPlan plan, bool withFindings)
    {
        _plan = plan;
        bool isOfPersons = plan.Kind == BaseKind.IndividualBase;
        Cases = isOfPersons
            ? FactColumns.ForPersons(FactColumns.BlockSize)
            : FactColumns.ForEmployers(FactColumns.BlockSize);
        _rules = plan.Words?.NewMemory();
        _withFindings = withFindings && plan.Findings is not null;
        Findings = _withFindings ? plan.Findings!.NewMemory() : null;
        int[] reads = [.. plan.Reads.Union(_withFindings ? plan.Findings!.Reads : [])];
        CaseSymbols symbols = CaseSymbols.For(plan.Kind);
        if (isOfPersons)
        {
            _sharedEmployer = new EmployerLoader(symbols, reads);
            _persons = new FactLoader<PersonFacts>(
                PersonFactTable.Values,
                symbols,
                [.. reads, .. PersonChecks.Reads],
                Cases
            );
        }
        else
        {
            _employers = new FactLoader<EmployerFacts>(EmployerFactTable.Values, symbols, reads, Cases);
        }

        Decided = new DecidedBlock(plan.Rules.Length);
    }

    /// <summary>The cases of a block.</summary>
    public FactColumns Cases { get; }

    /// <summary>The decisions for them.</summary>
    public DecidedBlock Decided { get; }

    /// <summary>The memory of the findings; null where they are no steps.</summary>
    public ProgramMemory? Findings { get; }

    /// <summary>The memory of the questions of undecided cases.</summary>
    public MissingMemory Missing { get; } = new();

    /// <summary>The reference wage in its grains; null is not known.</summary>
    public long? Wage { get; private set; }

    /// <summary>Sets the facts that all cases of a request share.</summary>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    public void SetWage(long? wage)
    {
        Wage = wage;
        _rules?.SetWage(wage);
        Findings?.SetWage(wage);
    }

    /// <summary>Gives the facts of their employer, which were checked, to the first persons.</summary>
    public void SetEmployer(EmployerFacts? employer, int count) => _sharedEmployer!.Load(employer, Cases, count);

    /// <summary>Takes an employer as the first case.</summary>
    /// <returns>Whether all its facts are in range.</returns>
    public bool TryTake(EmployerFacts employer)
    {
        if (!employer.Amounts.AreInFen)
        {
            return false;
        }

        _employers!.Amounts.Clear();
        _employers.Amounts.Load(in employer.Amounts, row: 0);
        return _employers.LoadProperties(new ReadOnlySpan<EmployerFacts>(in employer)) == 0;
    }

    /// <summary>Takes up to 64 persons as the first cases.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="covered">A bit for each category that is covered.</param>
    /// <returns>Whether all have an id, all their facts are in range, and all are covered.</returns>
    public bool TryTake(ReadOnlySpan<PersonFacts> persons, uint covered)
    {
        AmountLoader amounts = _persons!.Amounts;
        amounts.Clear();
        for (int row = 0; row < persons.Length; row++)
        {
            if (row + Prefetch.Distance < persons.Length && persons[row + Prefetch.Distance] is PersonFacts ahead)
            {
                Prefetch.Around(in ahead.Amounts);
            }

            // A pattern would read the amounts by value.
            PersonFacts? person = persons[row];
            if (person is null || !person.HasId || !person.Amounts.AreInFen)
            {
                return false;
            }

            amounts.Load(in person.Amounts, row);
        }

        return _persons.LoadProperties(persons) == 0
            && PersonChecks.AreCovered(Cases, persons.Length, covered)
            && PersonChecks.CorrectionsWithoutBase(Cases, block: 0, persons.Length) == 0;
    }

    /// <summary>Decides the cases that were taken, whatever the rules.</summary>
    /// <param name="count">The number of cases, from 1 to 64.</param>
    /// <param name="first">The place of the first case.</param>
    /// <param name="pathOf">Gets the path of a case by its index.</param>
    /// <exception cref="RuleSetDefectException">The rule set is faulty, or a base is too large.</exception>
    public void Decide(int count, int first, Func<int, string> pathOf) => Decide(Cases, block: 0, count, first, pathOf);

    /// <summary>Decides a block of other cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="block">Which block of them.</param>
    /// <param name="count">The number of cases of the block, from 1 to 64.</param>
    /// <param name="first">The place of the first case.</param>
    /// <param name="pathOf">Gets the path of a case by its index.</param>
    /// <exception cref="RuleSetDefectException">
    /// The rule set is faulty, or a base is more than a <see cref="CompactDecision"/> holds.
    /// </exception>
    public void Decide(FactColumns cases, int block, int count, int first, Func<int, string> pathOf)
    {
        if (_plan.Words is not RuleProgram words)
        {
            Take(_plan.Exact.Decide(cases, block, count, Wage, first, pathOf), first, pathOf);
            return;
        }

        words.Decide(_rules!, cases, block, count, Decided);
        if (Decided.IsDefective)
        {
            throw _plan.DefectOf(Decided, first, pathOf);
        }
    }

    /// <summary>Takes the decisions of the definition or of another engine, which check for defects themselves.</summary>
    /// <param name="decisions">The decision of each case.</param>
    /// <param name="first">The place of the first case.</param>
    /// <param name="pathOf">Gets the path of a case by its index.</param>
    /// <exception cref="RuleSetDefectException">A base is more than a <see cref="CompactDecision"/> holds.</exception>
    public void Take(ReadOnlySpan<Decision> decisions, int first, Func<int, string> pathOf)
    {
        for (int row = 0; row < decisions.Length; row++)
        {
            if (decisions[row].Fen is < -CompactDecision.MostFen or > CompactDecision.MostFen)
            {
                throw _plan.LargeBase(pathOf(first + row));
            }
        }

        Decided.Take(decisions, _plan.Rules);
        Decided.MayFind = _withFindings ? ulong.MaxValue >> (FactColumns.BlockSize - decisions.Length) : 0;
    }

    /// <summary>Evaluates the questions that undecided cases depend on, where there are any.</summary>
    public void AskMissing(int count)
    {
        if (Decided.Undecided != 0)
        {
            _plan.Missing.Ask(Missing, Cases, count, Wage);
        }
    }
}
