using System.Globalization;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>An announced amount and the result of its formula, with the reason where the rule file has one.</summary>
internal static class DifferingText
{
    // Computed figures can have more decimals than announced ones.
    private const string Figure = "0.00####";

    public static string Line(DifferingAmount amount, Locale locale) =>
        locale.Labelled(locale.Pick(amount.DisplayName) ?? amount.Name, Figures(amount, locale));

    /// <summary>Writes the figures without the amount's name.</summary>
    public static string Figures(DifferingAmount amount, Locale locale) =>
        locale.Pick(
            $"公布 {Yuan(amount.Announced)} 元，按公式为 {Yuan(amount.Computed)} 元",
            $"announced {Yuan(amount.Announced)}, by its formula {Yuan(amount.Computed)} yuan"
        ) + (amount.Reading is { } why ? locale.Aside(locale.Pick(why)) : "");

    private static string Yuan(decimal figure) => figure.ToString(Figure, CultureInfo.InvariantCulture);
}
