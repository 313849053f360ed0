namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The state of a listed person in the list of insured persons.</summary>
internal enum InsuredStanding
{
    /// <summary>There is no such list: the filed bases determine the insured persons.</summary>
    Unknown,

    /// <summary>The person is on it.</summary>
    Insured,

    /// <summary>The person is not on it.</summary>
    NotInsured,

    /// <summary>The person is not on it, but may stand in a row that could not be read.</summary>
    Unreadable,
}
