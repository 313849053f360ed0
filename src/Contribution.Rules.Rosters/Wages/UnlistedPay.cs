namespace Contribution.Rules.Rosters.Wages;

/// <summary>What becomes of items that no clause names.</summary>
internal enum UnlistedPay
{
    /// <summary>Nobody who has one has an average.</summary>
    Unsettled,

    /// <summary>They count, or do not, as the document says of all that it does not name.</summary>
    ByDocument,
}
