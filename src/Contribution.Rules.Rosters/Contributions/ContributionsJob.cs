namespace Contribution.Rules.Rosters;

/// <summary>What is due for a whole roster, file to file.</summary>
public sealed record ContributionsJob
{
    /// <summary>The rule sets, the lists, and the question of the bases.</summary>
    public required BasesJob Roster { get; init; }

    /// <summary>What is asked; its bases are those of <see cref="Roster"/>.</summary>
    public required ContributionsQuestion Question { get; init; }
}
