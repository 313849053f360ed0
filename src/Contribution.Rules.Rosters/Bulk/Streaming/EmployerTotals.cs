using Contribution.Rules.Evaluation;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>What one worker adds up for each employer.</summary>
internal sealed class EmployerTotals(int employers)
{
    private readonly PersonSums[] _sums = new PersonSums[employers];

    /// <summary>The totals of an employer, to be added to.</summary>
    public ref PersonSums this[int employer] => ref _sums[employer];

    /// <summary>Notes of every employer that somebody's row is missing.</summary>
    public void AddUnreadToAll(int persons)
    {
        for (int employer = 0; employer < _sums.Length; employer++)
        {
            _sums[employer].AddUnread(persons);
        }
    }

    /// <summary>The totals of an employer over all workers.</summary>
    public static PersonSums Of(IEnumerable<EmployerTotals> workers, int employer)
    {
        PersonSums totals = default;
        foreach (EmployerTotals worker in workers)
        {
            totals.Add(worker._sums[employer]);
        }

        return totals;
    }
}
