using System.Collections.Immutable;

namespace Contribution.Rules.Facts;

/// <summary>The words for insurances: in the JSON contract, in Chinese, and by their codes of GB/T 40217.</summary>
internal static class InsuranceNames
{
    // In the order of the enumeration: every word that lists and commands may use.
    private static readonly ImmutableArray<string[]> Words =
    [
        ["pension", "养老保险", "养老", "基本养老保险", "企业职工基本养老保险", "城镇职工基本养老保险", "110"],
        ["medical", "医疗保险", "医疗", "基本医疗保险", "职工基本医疗保险", "城镇职工基本医疗保险", "310"],
        ["unemployment", "失业保险", "失业", "210"],
        ["workInjury", "工伤保险", "工伤", "work injury", "410"],
        ["maternity", "生育保险", "生育", "510"],
    ];

    /// <summary>The insurance that a word means; false where it means none.</summary>
    /// <param name="word">The JSON name, a Chinese name, or the code of GB/T 40217 (AAE140).</param>
    /// <param name="insurance">The insurance.</param>
    public static bool TryParse(string? word, out Insurance insurance)
    {
        string wanted = word?.Trim() ?? "";
        int at = Words.IndexOf(
            Words.FirstOrDefault(words => words.Contains(wanted, StringComparer.OrdinalIgnoreCase)) ?? []
        );
        insurance = at < 0 ? default : (Insurance)at;
        return at >= 0;
    }
}
