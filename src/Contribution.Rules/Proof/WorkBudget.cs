namespace Contribution.Rules.Proof;

/// <summary>
/// How much work a proof may take, counted in steps and not in time, so that the same rule set is always proved or
/// refused alike.
/// </summary>
/// <param name="steps">The steps that are left.</param>
internal sealed class WorkBudget(int steps)
{
    /// <summary>
    /// The most steps for the proof of one determination or invariant: some seconds, and fifty times what any embedded one takes.
    /// </summary>
    public const int Usual = 400_000;

    // Two compared cases stand on any two tiers of a list.
    private const int TiersPerUsual = 5;

    private int _left = steps;

    /// <summary>Makes the budget for the proof of a rule set.</summary>
    public static WorkBudget For(RuleSet set) => new(StepsFor(set));

    /// <summary>The steps for the proof of a rule set: more where it has long lists of tiers.</summary>
    public static int StepsFor(RuleSet set) => Usual * (1 + (set.Tiers.Sum(list => list.Items.Length) / TiersPerUsual));

    /// <summary>Takes steps.</summary>
    /// <exception cref="OverBudgetException">None are left.</exception>
    public void Spend(int count = 1)
    {
        _left -= count;
        if (_left < 0)
        {
            throw new OverBudgetException();
        }
    }
}
