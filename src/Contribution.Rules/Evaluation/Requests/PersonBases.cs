using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contribution.Rules.Evaluation.Decisions;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Facts;

namespace Contribution.Rules.Evaluation.Requests;

/// <summary>The bases of a request's persons, block by block over columns. Safe to share between threads.</summary>
/// <param name="plan">The rules for persons.</param>
internal sealed class PersonBases(DeterminationPlan plan)
{
    private readonly WorkspacePool _workspaces = new(plan);

    /// <summary>Determines the bases; the default where facts are out of range or a person is not covered.</summary>
    /// <param name="request">The request.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    /// <param name="covered">A bit for each category that is covered.</param>
    /// <param name="decided">The decisions of another engine; null is none.</param>
    /// <param name="sums">Adds up the totals that the employer's rules read.</param>
    /// <param name="findings">Takes the findings.</param>
    public ImmutableArray<ContributionBase> TryDetermine(
        BasesRequest request,
        long? wage,
        uint covered,
        BaseDecisions? decided,
        ref PersonSums sums,
        ref List<Finding>? findings
    )
    {
        Workspace workspace = _workspaces.Rent();
        ReadOnlySpan<PersonFacts> persons = request.Persons.AsSpan();
        workspace.SetWage(wage);
        workspace.SetEmployer(request.Employer, Math.Min(persons.Length, FactColumns.BlockSize));
        ContributionBase[] answers = new ContributionBase[persons.Length];
        for (int from = 0; from < persons.Length; from += FactColumns.BlockSize)
        {
            int count = Math.Min(persons.Length - from, FactColumns.BlockSize);
            if (!workspace.TryTake(persons.Slice(from, count), covered))
            {
                _workspaces.Return(workspace);
                return default;
            }

            if (decided is null)
            {
                workspace.Decide(count, from, CasePlace.PathOf);
            }
            else
            {
                workspace.Take(decided.Persons.AsSpan().Slice(from, count), from, CasePlace.PathOf);
            }

            Answer(workspace, persons.Slice(from, count), from, answers.AsSpan(from, count));
            plan.Totals.Add(workspace.Decided, workspace.Cases, ref sums);
            if (workspace.Decided.MayFind != 0)
            {
                plan.Findings!.Add(workspace, new CasePlace(from), ref findings);
            }
        }

        _workspaces.Return(workspace);
        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    private void Answer(
        Workspace workspace,
        ReadOnlySpan<PersonFacts> persons,
        int from,
        Span<ContributionBase> answers
    )
    {
        workspace.AskMissing(persons.Length);
        for (int row = 0; row < persons.Length; row++)
        {
            PersonFacts person = persons[row];
            CompactDecision decision = workspace.Decided.Decisions[row];
            answers[row] =
                decision.Rule >= 0
                    ? plan.Rulings.Answer(
                        plan.Rulings.Get(decision.Rule),
                        Fen.ToYuan(decision.Fen),
                        person.Id,
                        person.ProvisionalBase,
                        person.ProvisionalMonths
                    )
                    : ContributionBase.Undetermined(
                        person.Id,
                        plan.FindMissing(workspace, row, new CasePlace(from + row))
                    );
            if (((workspace.Decided.MayFind >> row) & 1) != 0)
            {
                plan.Findings!.Take(answers[row], decision.Fen, workspace.Cases, row);
            }
        }
    }
}
