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
    public static Elimination? Of(IEnumerable<Constraint> constraints, WorkBudget budget)
    {
        Elimination elimination = new(budget);
        return elimination.Run(elimination.Tightest(constraints)) ? elimination : null;
    }

    private bool Run(List<Constraint> constraints)
    {
        while (true)
        {
            if (constraints.Exists(constraint => constraint.Form.IsConstant && !constraint.HoldsAsConstant))
            {
                return false;
            }

            constraints.RemoveAll(constraint => constraint.Form.IsConstant);
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

            constraints = Eliminate(variable, constraints);
        }
    }

    private List<Constraint> Eliminate(int variable, List<Constraint> constraints)
    {
        List<Constraint> bounds = constraints.FindAll(constraint => constraint.Form[variable].Sign != 0);
        List<Constraint> rest = constraints.FindAll(constraint => constraint.Form[variable].Sign == 0);
        _steps.Add(new Eliminated(variable, bounds));
        foreach (Constraint upper in bounds.Where(bound => bound.Form[variable].Sign > 0))
        {
            foreach (Constraint lower in bounds.Where(bound => bound.Form[variable].Sign < 0))
            {
                _budget.Spend(upper.Form.Size + lower.Form.Size);
                LinearForm form =
                    upper.Form.Times(Rational.One / upper.Form[variable])
                    + lower.Form.Times(-Rational.One / lower.Form[variable]);
                rest.Add(new Constraint(form, upper.Strict || lower.Strict));
            }
        }

        return Tightest(rest);
    }

    /// <summary>Of constraints that differ in their constant only, the tightest.</summary>
    private List<Constraint> Tightest(IEnumerable<Constraint> constraints)
    {
        Dictionary<LinearForm, Constraint> tightest = [];
        foreach (Constraint constraint in constraints)
        {
            _budget.Spend(constraint.Form.Size + 1);
            Constraint scaled = Scaled(constraint);
            LinearForm direction = scaled.Form.WithoutConstant();
            if (!tightest.TryGetValue(direction, out Constraint? other) || IsTighter(scaled, other))
            {
                tightest[direction] = scaled;
            }
        }

        return [.. tightest.Values];
    }

    private static bool IsTighter(Constraint one, Constraint other)
    {
        int order = one.Form.Constant.CompareTo(other.Form.Constant);
        return order > 0 || (order == 0 && one.Strict && !other.Strict);
    }

    /// <summary>The same constraint with a first factor of 1 or -1.</summary>
    private static Constraint Scaled(Constraint constraint)
    {
        if (constraint.Form.IsConstant)
        {
            return constraint;
        }

        Rational first = constraint.Form.FirstFactor;
        Rational factor = Rational.One / (first.Sign < 0 ? -first : first);
        return factor == Rational.One ? constraint : constraint with { Form = constraint.Form.Times(factor) };
    }
}

/// <summary>A variable that was eliminated, with the constraints that bound it once the later ones are chosen.</summary>
internal sealed record Eliminated(int Variable, List<Constraint> Bounds);
