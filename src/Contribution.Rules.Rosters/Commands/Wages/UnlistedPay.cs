namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The treatment of items that no clause names.</summary>
internal enum UnlistedPay
{
    /// <summary>A person who has one has no average.</summary>
    Unsettled,

    /// <summary>They count, or do not, by the catch-all clause of the document.</summary>
    ByDocument,
}
