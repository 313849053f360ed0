namespace Contribution.Rules.RuleSets.Wages;

/// <summary>The populations whose wages are averaged. Another one than these may be meant, but not one that differs by a slip.</summary>
internal static class Populations
{
    private static readonly string[] Names = ["onPost", "employees", "allUrbanUnit", "announced"];

    /// <summary>The known ones, for messages.</summary>
    public static string Known => string.Join(", ", Names);

    /// <summary>The known population that a name was meant to be; null where it is one, or none is near.</summary>
    /// <param name="population">The name; null is any.</param>
    public static string? FindSlip(string? population) =>
        population is null || Names.Contains(population, StringComparer.Ordinal)
            ? null
            : NearestName.Find(population, Names);
}
