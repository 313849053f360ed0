using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>Collects the findings on rates and collection, each once.</summary>
internal sealed class DueFindings
{
    private readonly List<Finding> _all = [];

    /// <summary>The findings, in the order of the employers.</summary>
    public ImmutableArray<Finding> All => [.. _all];

    /// <summary>Adds findings.</summary>
    public void Add(ImmutableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (!_all.Contains(finding))
            {
                _all.Add(finding);
            }
        }
    }
}
