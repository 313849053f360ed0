using System.Runtime.InteropServices;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>
/// Fourier–Motzkin elimination: decides exactly whether linear constraints have a common solution in the rationals,
/// and keeps, for each variable, the constraints that bound it once the later ones are eliminated.
/// </summary>
internal sealed class Elimination
{
    private readonly List<(int Variable, List<Constraint> Bounds)> _steps = [];
    private readonly WorkBudget _budget;

    private Elimination(WorkBudget budget) => _budget = budget;

    /// <summary>The variables in the order in which values can be chosen, each with its bounds.</summary>
    public IEnumerable<(int Variable, List<Constraint> Bounds)> Choices => _steps.AsEnumerable().Reverse();

    /// <summary>Eliminates every variable; null where the constraints contradict one another.</summary>
    /// <exception cref="OverBudgetException">It takes more work than is allowed.</exception>
    public static Elimination? Run(IEnumerable<Constraint> constraints, WorkBudget budget)
    {
        Elimination elimination = new(budget);
        return elimination.Run([.. constraints]) ? elimination : null;
    }

    private bool Run(List<Constraint> constraints)
    {
        while (KeepTightest(constraints))
        {
            if (constraints.Count == 0)
            {
                return true;
            }

            // The highest variable goes first, so that the reference wage, the lowest, is chosen first.
            int variable = -1;
            foreach (Constraint constraint in constraints)
            {
                variable = Math.Max(variable, constraint.Form.LastVariable);
            }

            Eliminate(variable, constraints);
        }

        return false;
    }

    private void Eliminate(int variable, List<Constraint> constraints)
    {
        List<Constraint> bounds = [];
        int rest = 0;
        for (int place = 0; place < constraints.Count; place++)
        {
            if (constraints[place].Form.LastVariable == variable)
            {
                bounds.Add(constraints[place]);
            }
            else
            {
                constraints[rest++] = constraints[place];
            }
        }

        constraints.RemoveRange(rest, bounds.Count);
        _steps.Add((variable, bounds));
        foreach (Constraint upper in bounds)
        {
            Rational factor = upper.Form.LastFactor;
            if (factor.Sign < 0)
            {
                continue;
            }

            foreach (Constraint lower in bounds)
            {
                Rational against = lower.Form.LastFactor;
                if (against.Sign < 0)
                {
                    _budget.Spend(upper.Form.Size + lower.Form.Size);
                    LinearForm form = upper.Form.Plus(lower.Form, -(factor / against));
                    constraints.Add(Constraint.BelowZero(form, upper.Strict || lower.Strict));
                }
            }
        }
    }

    /// <summary>
    /// Keeps, of constraints that differ in their constant only, the tightest, and none that always holds; false where one
    /// never holds.
    /// </summary>
    private bool KeepTightest(List<Constraint> constraints)
    {
        int open = 0;
        Span<Constraint> all = CollectionsMarshal.AsSpan(constraints);
        foreach (Constraint constraint in all)
        {
            _budget.Spend(constraint.Form.Size + 1);
            if (!constraint.Form.IsConstant)
            {
                all[open++] = constraint;
            }
            else if (!constraint.HoldsAsConstant)
            {
                return false;
            }
        }

        all = all[..open];
        all.Sort(Constraint.TightestFirst);
        int kept = 0;
        foreach (Constraint constraint in all)
        {
            if (kept == 0 || !all[kept - 1].Form.IsParallel(constraint.Form))
            {
                all[kept++] = constraint;
            }
        }

        constraints.RemoveRange(kept, constraints.Count - kept);
        return true;
    }
}
