namespace Contribution.Rules.Proof;

/// <summary>
/// Walks all cases by running a reading again and again: each run follows the choices of the one before up to the last
/// that has an option left, and takes that option. Only what the reading asks for is ever split on.
/// </summary>
internal sealed class CaseTree(WorkBudget budget)
{
    private readonly List<(IReadOnlyList<int> Options, int Taken)> _trail = [];
    private int _at;

    public WorkBudget Budget { get; } = budget;

    /// <summary>Runs a reading on every path.</summary>
    /// <exception cref="OverBudgetException">There are more cases than the budget allows.</exception>
    public void Walk(Action<CasePath> reading)
    {
        do
        {
            Budget.Spend();
            _at = 0;
            reading(new CasePath(this));
        } while (Advance());
    }

    /// <summary>The option of the next choice on this run.</summary>
    public int Next(Func<IReadOnlyList<int>> options)
    {
        if (_at == _trail.Count)
        {
            _trail.Add((options(), 0));
        }

        (IReadOnlyList<int> known, int taken) = _trail[_at++];
        return known[taken];
    }

    private bool Advance()
    {
        while (_trail.Count > 0)
        {
            (IReadOnlyList<int> options, int taken) = _trail[^1];
            _trail.RemoveAt(_trail.Count - 1);
            if (taken + 1 < options.Count)
            {
                _trail.Add((options, taken + 1));
                return true;
            }
        }

        return false;
    }
}
