using Contribution.Rules.Faults;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>
/// The populations whose wages are averaged. Another one than these may be meant, but not one that differs by a slip, nor one
/// of these by its Chinese name: rules that read <c>onPost</c> would not find it.
/// </summary>
internal static class Populations
{
    private const string Group = "population";

    private static readonly string[] Names = ["onPost", "employees", "allUrbanUnit", "announced"];

    /// <summary>The known ones, for messages.</summary>
    public static string Known => string.Join(", ", Names);

    /// <summary>The known population that a name was meant to be; null where it is one, or none is near.</summary>
    /// <param name="population">The name; null is any.</param>
    public static string? FindSlip(string? population) =>
        population is null || Names.Contains(population, StringComparer.Ordinal)
            ? null
            : FindByChinese(population.Trim()) ?? NearestName.Find(population, Names);

    /// <summary>Words for a name that was meant to be a known one.</summary>
    /// <param name="meant">The known one.</param>
    public static FaultWords Unknown(string meant) => NamedChoices.Unknown(Group, Names, meant);

    /// <summary>
    /// The population whose Chinese name a text begins, or that begins the text: 在岗, 在岗职工平均工资. A text in the middle of
    /// a name may be another population.
    /// </summary>
    private static string? FindByChinese(string text) =>
        text.Length > 1
            ? Array.Find(
                Names,
                name =>
                    Glossary.Name(Group, name).Zh is string words
                    && (
                        words.StartsWith(text, StringComparison.Ordinal)
                        || text.StartsWith(words, StringComparison.Ordinal)
                    )
            )
            : null;
}
