using System.Collections.Concurrent;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The workspaces of a plan, handed from request to request. Safe to share between threads.</summary>
/// <param name="plan">The plan.</param>
internal sealed class WorkspacePool(DeterminationPlan plan)
{
    private readonly ConcurrentBag<Workspace> _others = [];

    // Nearly every request finds this one.
    private Workspace? _spare;

    /// <summary>Rents a workspace for exclusive use until it is returned.</summary>
    public Workspace Rent() =>
        Interlocked.Exchange(ref _spare, null)
        ?? (_others.TryTake(out Workspace? other) ? other : new Workspace(plan, withFindings: true));

    /// <summary>Returns a workspace; one that an exception left behind need not be.</summary>
    public void Return(Workspace workspace)
    {
        if (Interlocked.CompareExchange(ref _spare, workspace, null) is not null)
        {
            _others.Add(workspace);
        }
    }
}
