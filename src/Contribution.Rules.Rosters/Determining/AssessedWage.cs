namespace Contribution.Rules.Rosters.Determining;

/// <summary>The monthly wage that forms show beside a base.</summary>
internal static class AssessedWage
{
    /// <summary>
    /// The prior year's monthly average, else last month's basic or total wage, the approved one, the first month's;
    /// null where none is known.
    /// </summary>
    public static decimal? Find(PersonFacts person) =>
        person.PriorYearMonthlyWage
        ?? person.LastMonthBasicWage
        ?? person.LastMonthTotalWage
        ?? person.ApprovedMonthlyWage
        ?? person.FirstMonthWage;
}
