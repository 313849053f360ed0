namespace Contribution.Rules.Rosters;

/// <summary>Computes the contributions of a whole roster, from files to files.</summary>
public sealed record ContributionsJob
{
    /// <summary>The rule sets, the lists, and the question of the bases.</summary>
    public required BasesJob Roster
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The question; its bases are those of <see cref="Roster"/>.</summary>
    public required ContributionsQuestion Question
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }
}
