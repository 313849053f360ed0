namespace Contribution.Rules.Rosters.Audits;

/// <summary>What the list of insured persons says of a listed one.</summary>
internal enum InsuredStanding
{
    /// <summary>There is no such list: what is filed tells who is insured.</summary>
    Unknown,

    /// <summary>The person is on it.</summary>
    Insured,

    /// <summary>The person is not on it.</summary>
    NotInsured,

    /// <summary>The person is not on it, but may stand in a row that could not be read.</summary>
    Unreadable,
}
