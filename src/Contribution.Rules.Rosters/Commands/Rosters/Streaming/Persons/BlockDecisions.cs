using Contribution.Rules.Evaluation.Batches;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;

/// <summary>The decisions of one rule set on up to 64 persons, and their totals; each worker has its own.</summary>
internal sealed class BlockDecisions
{
    private readonly PersonRows _rows;

    public BlockDecisions(StreamedRules rules, EmployerTable employers, PersonRows rows)
    {
        (Rules, _rows) = (rules, rows);
        Decider = new BlockDecider(rules.OverColumns, rows.Facts, rules.Wage);
        Totals = new EmployerTotals(employers.Count);
        ByRule = new long[rules.Rules.Length + 1];
    }

    /// <summary>The rules.</summary>
    public StreamedRules Rules { get; }

    /// <summary>The totals by employer.</summary>
    public EmployerTotals Totals { get; }

    /// <summary>The number of persons by deciding rule; the last is that of the undetermined.</summary>
    public long[] ByRule { get; }

    /// <summary>The decisions, and the facts that undetermined persons lack.</summary>
    public BlockDecider Decider { get; }

    /// <summary>Decides and counts all that are kept, and adds them up by employer.</summary>
    /// <param name="nameOf">Names a person, for the report of a defect.</param>
    /// <exception cref="RuleSetDefectException">
    /// The rule set is faulty, or a base is more than a <see cref="CompactDecision"/> holds.
    /// </exception>
    public void Decide(Func<int, string> nameOf)
    {
        ReadOnlySpan<int> employers = _rows.Employers.AsSpan(0, _rows.Count);
        Decider.Decide(employers.Length, nameOf);
        Decider.Count(ByRule);
        // Lists are often in the order of their employers.
        for (int from = 0, to; from < employers.Length; from = to)
        {
            int employer = employers[from];
            int others = employers[from..].IndexOfAnyExcept(employer);
            to = others < 0 ? employers.Length : from + others;
            if (employer < Totals.Count)
            {
                Decider.Add(from, to, ref Totals[employer]);
            }
        }
    }
}
