using Contribution.Rules.Rosters.Commands.Rosters;

namespace Contribution.Rules.Rosters;

/// <summary>The bases of a whole roster, file to file.</summary>
public sealed record BasesJob
{
    /// <summary>The rule sets.</summary>
    public required IContributionRules Rules
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The question.</summary>
    public required RosterQuestion Question
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The list of persons; null is none.</summary>
    public RosterSource? Persons { get; init; }

    /// <summary>The list of employers; null is none: each person with an employer is rejected then.</summary>
    public RosterSource? Employers { get; init; }

    /// <summary>The part of the roster that is wanted.</summary>
    internal Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether reasons are in Chinese, or else in English.</summary>
    public bool Chinese { get; init; }

    /// <summary>Whether each file of results begins with a byte order mark, by which Excel reads its Chinese.</summary>
    public bool WritesByteOrderMark { get; init; }
}
