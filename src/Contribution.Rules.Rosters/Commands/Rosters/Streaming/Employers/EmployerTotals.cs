using Contribution.Rules.Evaluation.Sums;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;

/// <summary>The totals of one worker for each employer.</summary>
internal sealed class EmployerTotals(int employers)
{
    private readonly PersonSums[] _sums = new PersonSums[employers];
    private readonly Dictionary<int, int> _unread = [];
    private int _unreadOfAny;

    /// <summary>The number of employers.</summary>
    public int Count => _sums.Length;

    /// <summary>The totals of an employer, to be added to.</summary>
    public ref PersonSums this[int employer] => ref _sums[employer];

    /// <summary>Notes that a person of an employer could not be read.</summary>
    public void AddUnread(int employer)
    {
        _sums[employer].AddUnread();
        _unread[employer] = _unread.GetValueOrDefault(employer) + 1;
    }

    /// <summary>Adds unread persons to the totals of every employer.</summary>
    public void AddUnreadToAll(int persons)
    {
        _unreadOfAny += persons;
        for (int employer = 0; employer < _sums.Length; employer++)
        {
            _sums[employer].AddUnread(persons);
        }
    }

    /// <summary>The number of rows over all workers that may be persons of an employer, and could not be read.</summary>
    public static int Unread(ReadOnlySpan<EmployerTotals> workers, int employer)
    {
        int unread = 0;
        foreach (EmployerTotals worker in workers)
        {
            unread += worker._unreadOfAny + worker._unread.GetValueOrDefault(employer);
        }

        return unread;
    }

    /// <summary>Whether no worker met a person of an employer, read or not.</summary>
    public static bool HasNobody(EmployerTotals[] workers, int employer) =>
        Array.TrueForAll(workers, worker => worker._sums[employer].Heads == 0);

    /// <summary>The totals of an employer over all workers.</summary>
    public static PersonSums Sum(ReadOnlySpan<EmployerTotals> workers, int employer)
    {
        PersonSums totals = default;
        foreach (EmployerTotals worker in workers)
        {
            totals.Add(worker._sums[employer]);
        }

        return totals;
    }
}
