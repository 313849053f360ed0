namespace Contribution.Rules.Proof;

/// <summary>
/// Walks all cases by running a reading again and again: each run follows the choices of the one before up to the last
/// that has an option left, and takes that option. Cases are split only by facts that the reading needs.
/// </summary>
internal sealed class CaseTree(WorkBudget budget)
{
    private readonly List<Branching> _trail = [];
    private int _at;

    public WorkBudget Budget { get; } = budget;

    /// <summary>Runs a reading on every path.</summary>
    /// <exception cref="OverBudgetException">There are more cases than the budget allows.</exception>
    public void Walk(Action<CasePath> reading)
    {
        CasePath path = new(this);
        do
        {
            Budget.Spend();
            _at = 0;
            path.Begin();
            try
            {
                reading(path);
            }
            catch (ImpossibleCaseException)
            {
                // There is no such case: nothing is to be said of it, and nothing else to be split on.
            }
        } while (Advance());
    }

    /// <summary>The option of the next choice on this run.</summary>
    public int Next(Func<IReadOnlyList<int>> options)
    {
        if (_at == _trail.Count)
        {
            _trail.Add(new Branching(options()));
        }

        Branching branching = _trail[_at++];
        return branching.Options[branching.Taken];
    }

    private bool Advance()
    {
        while (_trail.Count > 0)
        {
            if (++_trail[^1].Taken < _trail[^1].Options.Count)
            {
                return true;
            }

            _trail.RemoveAt(_trail.Count - 1);
        }

        return false;
    }

    /// <summary>A choice on the way, with the option that is taken now.</summary>
    private sealed class Branching(IReadOnlyList<int> options)
    {
        public IReadOnlyList<int> Options { get; } = options;

        public int Taken { get; set; }
    }
}
