using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>
/// Fourier–Motzkin elimination: decides exactly whether linear constraints have a common solution in the rationals,
/// and keeps, for each variable, the constraints that bound it once the later ones are eliminated.
/// </summary>
internal sealed class Elimination
{
    private readonly List<Eliminated> _steps = [];
    private readonly WorkBudget _budget;

    private Elimination(WorkBudget budget) => _budget = budget;

    /// <summary>The variables in the order in which values can be chosen, each with its bounds.</summary>
    public IEnumerable<Eliminated> Choices => _steps.AsEnumerable().Reverse();

    /// <summary>Eliminates every variable; null where the constraints contradict one another.</summary>
    /// <exception cref="OverBudgetException">It takes more work than is allowed.</exception>
    public static Elimination? Of(IReadOnlyCollection<Constraint> constraints, WorkBudget budget)
    {
        Elimination elimination = new(budget);
        return elimination.Run(constraints) ? elimination : null;
    }

    private bool Run(IReadOnlyCollection<Constraint> constraints)
    {
        while (Tightest(constraints) is { } tightest)
        {
            if (tightest.Count == 0)
            {
                return true;
            }

            // The highest variable goes first, so that the reference wage, the lowest, is chosen first.
            int variable = -1;
            foreach (Constraint constraint in tightest)
            {
                variable = Math.Max(variable, constraint.Form.LastVariable);
            }

            constraints = Eliminate(variable, tightest);
        }

        return false;
    }

    private List<Constraint> Eliminate(int variable, IReadOnlyCollection<Constraint> constraints)
    {
        List<Constraint> bounds = [];
        List<Constraint> rest = [];
        foreach (Constraint constraint in constraints)
        {
            (constraint.Form.LastVariable == variable ? bounds : rest).Add(constraint);
        }

        _steps.Add(new Eliminated(variable, bounds));
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
                    rest.Add(Constraint.BelowZero(form, upper.Strict || lower.Strict));
                }
            }
        }

        return rest;
    }

    /// <summary>
    /// Of constraints that differ in their constant only, the tightest; without those that always hold. Null where one
    /// never holds.
    /// </summary>
    private Dictionary<LinearForm, Constraint>.ValueCollection? Tightest(IReadOnlyCollection<Constraint> constraints)
    {
        Dictionary<LinearForm, Constraint> tightest = new(constraints.Count, Parallels.Comparer);
        foreach (Constraint constraint in constraints)
        {
            _budget.Spend(constraint.Form.Size + 1);
            if (constraint.Form.IsConstant)
            {
                if (!constraint.HoldsAsConstant)
                {
                    return null;
                }
            }
            else if (!tightest.TryGetValue(constraint.Form, out Constraint? other) || IsTighter(constraint, other))
            {
                tightest[constraint.Form] = constraint;
            }
        }

        return tightest.Values;
    }

    private static bool IsTighter(Constraint one, Constraint other)
    {
        int order = one.Form.Constant.CompareTo(other.Form.Constant);
        return order > 0 || (order == 0 && one.Strict && !other.Strict);
    }

    /// <summary>Forms are alike that differ in their constants only.</summary>
    private sealed class Parallels : IEqualityComparer<LinearForm>
    {
        public static readonly Parallels Comparer = new();

        public bool Equals(LinearForm? one, LinearForm? other) => one!.IsParallel(other!);

        public int GetHashCode(LinearForm form) => form.Direction;
    }
}

/// <summary>A variable that was eliminated, with the constraints that bound it once the later ones are chosen.</summary>
internal sealed record Eliminated(int Variable, List<Constraint> Bounds);
