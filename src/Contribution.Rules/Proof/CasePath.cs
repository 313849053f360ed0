namespace Contribution.Rules.Proof;

/// <summary>
/// One way through the cases: the choices made so far for facts with finitely many values, and the constraints on
/// those that are numbers. When a reading asks an open question, one answer is tried now and the other later.
/// </summary>
internal sealed class CasePath(CaseTree tree)
{
    private readonly Dictionary<string, int> _chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<Constraint, bool> _settled = [];
    private readonly List<Constraint> _constraints = [];

    /// <summary>Begins another path, of which nothing is settled yet.</summary>
    public void Begin()
    {
        _chosen.Clear();
        _settled.Clear();
        _constraints.Clear();
    }

    /// <summary>How complex the case is: the number of known facts and of choices other than the first.</summary>
    public int Weight => _chosen.Values.Count(option => option != 0);

    /// <summary>The choice made for a key, or null if nothing has asked for it.</summary>
    public int? Chosen(string key) => _chosen.TryGetValue(key, out int option) ? option : null;

    /// <summary>One of some options; the others are taken on other paths.</summary>
    public int Choose(string key, Func<IReadOnlyList<int>> options)
    {
        if (!_chosen.TryGetValue(key, out int option))
        {
            option = tree.Next(options);
            _chosen.Add(key, option);
        }

        return option;
    }

    /// <summary>Takes a step of work.</summary>
    /// <exception cref="OverBudgetException">None is left.</exception>
    public void Step() => tree.Budget.Spend();

    /// <summary>Takes a constraint for granted.</summary>
    public void Assume(Constraint constraint) => _constraints.Add(constraint);

    /// <summary>Whether a constraint holds: as it must, or one way on this path and the other on another.</summary>
    public bool Holds(Constraint constraint)
    {
        if (constraint.Form.IsConstant)
        {
            return constraint.HoldsAsConstant;
        }

        if (!_settled.TryGetValue(constraint, out bool holds))
        {
            holds = tree.Next(() => Possible(constraint)) == 1;
            _settled.Add(constraint, holds);
            _constraints.Add(holds ? constraint : constraint.Opposite);
        }

        return holds;
    }

    /// <summary>Whether some numbers satisfy all constraints.</summary>
    public bool IsPossible() => Elimination.Run(_constraints, tree.Budget) is not null;

    /// <summary>Leaves a path that no numbers satisfy.</summary>
    /// <exception cref="ImpossibleCaseException">There are none.</exception>
    public void MustBePossible()
    {
        if (!IsPossible())
        {
            throw new ImpossibleCaseException();
        }
    }

    /// <summary>The constraints, ready for choosing numbers that satisfy them.</summary>
    public Elimination Solve(params Constraint[] more) =>
        Elimination.Run([.. _constraints, .. more], tree.Budget)
        ?? throw new InvalidOperationException("an impossible path");

    private List<int> Possible(Constraint constraint)
    {
        List<int> possible = [];
        if (IsPossibleWith(constraint))
        {
            possible.Add(1);
        }

        if (possible.Count == 0 || IsPossibleWith(constraint.Opposite))
        {
            possible.Add(0);
        }

        return possible;
    }

    /// <summary>Whether some numbers satisfy all constraints and these.</summary>
    public bool IsPossibleWith(params ReadOnlySpan<Constraint> more)
    {
        int own = _constraints.Count;
        _constraints.AddRange(more);
        bool possible = IsPossible();
        _constraints.RemoveRange(own, more.Length);
        return possible;
    }
}
