using System.Runtime.CompilerServices;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Requests;

/// <summary>
/// The base of an employer: a case like a person's, whose facts are also the totals over its persons. Where machine words
/// do not hold the rules or the totals, the definition decides. Safe to share between threads.
/// </summary>
internal sealed class EmployerBase
{
    private readonly DeterminationPlan _plan;
    private readonly Lazy<ExactBases> _exact;
    private readonly WorkspacePool _workspaces;

    /// <summary>Makes the rules ready.</summary>
    public EmployerBase(RuleSet set)
    {
        _plan = new DeterminationPlan(set, BaseKind.EmployerBase);
        _workspaces = new WorkspacePool(_plan);
        _exact = new Lazy<ExactBases>(() => new ExactBases(set));
    }

    /// <summary>Whether machine words hold the rules.</summary>
    public bool FitsWords => _plan.Words is not null;

    /// <summary>Begins with an employer of rules that machine words hold.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    /// <returns>The memory in which to determine its base; null where a fact is out of range.</returns>
    public Workspace? TryBegin(EmployerFacts employer, long? wage)
    {
        Workspace workspace = _workspaces.Rent();
        if (!workspace.TryTake(employer))
        {
            _workspaces.Return(workspace);
            return null;
        }

        workspace.SetWage(wage);
        return workspace;
    }

    /// <summary>Determines the base, with its missing facts and findings.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="wage">The reference wage; null is not known.</param>
    /// <param name="decided">The decisions of another engine; null is none.</param>
    /// <param name="sums">The totals over its persons.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="begun">The memory that the employer was begun in; null where it was not.</param>
    public ContributionBase Determine(
        EmployerFacts employer,
        ReferenceWage? wage,
        Decision? decided,
        PersonSums sums,
        ref List<Finding>? findings,
        Workspace? begun = null
    )
    {
        if (!FitsWords || !sums.FitWords)
        {
            if (begun is not null)
            {
                _workspaces.Return(begun);
            }

            return _exact.Value.Determine(employer, wage, decided, sums, ref findings);
        }

        Workspace workspace = begun ?? Begin(employer, wage);
        SetTotals(workspace.Cases, sums);
        if (decided is null)
        {
            Decide(workspace);
        }
        else
        {
            Take(workspace, decided.Value);
        }

        CompactDecision compact = workspace.Decided.Decisions[0];
        workspace.AskMissing(count: 1);
        ContributionBase answer =
            compact.Rule >= 0
                ? _plan.Rulings.Answer(
                    _plan.Rulings.Get(compact.Rule, sums.AnyProvisional),
                    Fen.ToYuan(compact.Fen),
                    employer.Id,
                    employer.ProvisionalBase,
                    employer.ProvisionalMonths
                )
                : ContributionBase.Undetermined(employer.Id, _plan.FindMissing(workspace, row: 0, CasePlace.Employer));
        if (workspace.Decided.MayFind != 0)
        {
            _plan.Findings!.Take(answer, compact.Fen, workspace.Cases, row: 0);
            _plan.Findings.Add(workspace, CasePlace.Employer, ref findings);
        }

        _workspaces.Return(workspace);
        return answer;
    }

    /// <summary>The decision alone, with its status.</summary>
    public Decision Decide(EmployerFacts employer, ReferenceWage? wage, PersonSums sums, Workspace? begun = null)
    {
        if (FitsWords && sums.FitWords)
        {
            return Decide(begun ?? Begin(employer, wage), sums);
        }

        if (begun is not null)
        {
            _workspaces.Return(begun);
        }

        Decision decision = _exact.Value.Decide(employer, wage, sums);
        return decision.Deciding is Rule rule ? WithStatus(decision, rule, sums) : default;
    }

    /// <summary>The decision alone on facts that were checked; null where machine words do not hold the rules or the totals.</summary>
    /// <param name="values">The facts in whole grains, in the order of the vocabulary.</param>
    /// <param name="known">A bit for each that is known.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    /// <param name="sums">The totals over its persons.</param>
    public Decision? TryDecide(ReadOnlySpan<long> values, ulong known, long? wage, PersonSums sums)
    {
        if (!FitsWords || !sums.FitWords)
        {
            return null;
        }

        Workspace workspace = _workspaces.Rent();
        EmployerLoader.Load(values, known, workspace.Cases);
        workspace.SetWage(wage);
        return Decide(workspace, sums);
    }

    private Decision Decide(Workspace workspace, PersonSums sums)
    {
        SetTotals(workspace.Cases, sums);
        Decide(workspace);
        Decision decision = workspace.Decided.Decisions[0].ToDecision(_plan.Rules);
        _workspaces.Return(workspace);
        return decision.Deciding is Rule rule ? WithStatus(decision, rule, sums) : default;
    }

    private Decision WithStatus(Decision decision, Rule rule, PersonSums sums) =>
        decision.With(_plan.Rulings.Get(rule, sums.AnyProvisional).Status);

    private Workspace Begin(EmployerFacts employer, ReferenceWage? wage) =>
        TryBegin(employer, wage?.Grains)
        ?? throw new ArgumentOutOfRangeException(nameof(employer), employer, "a fact is out of range");

    private static void SetTotals(FactColumns cases, PersonSums sums)
    {
        cases.Fill(TotalColumns.Bases, sums.BasesUnknown ? null : sums.Bases.Word, count: 1);
        cases.Fill(TotalColumns.Exempt, sums.ExemptUnknown ? null : sums.Exempt.Word, count: 1);
        cases.Fill(TotalColumns.Outside, sums.ExemptOutsideUnknown ? null : sums.ExemptOutside.Word, count: 1);
        cases.Fill(TotalColumns.Heads, sums.Heads, count: 1);
    }

    // Apart from its caller, which would clear the memory of the decision for each employer.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Take(Workspace workspace, Decision decision) =>
        workspace.Take([decision], first: CasePlace.Employer.Person, CasePlace.PathOf);

    private static void Decide(Workspace workspace) =>
        workspace.Decide(count: 1, first: CasePlace.Employer.Person, CasePlace.PathOf);

    /// <summary>The columns of the totals.</summary>
    private static class TotalColumns
    {
        public static readonly int Bases = CaseSymbols.Employers.PlaceOf(Vocabulary.IndividualBases);
        public static readonly int Exempt = CaseSymbols.Employers.PlaceOf(Vocabulary.ExemptWages);
        public static readonly int Outside = CaseSymbols.Employers.PlaceOf(Vocabulary.ExemptWagesOutside);
        public static readonly int Heads = CaseSymbols.Employers.PlaceOf(Vocabulary.Headcount);
    }
}
