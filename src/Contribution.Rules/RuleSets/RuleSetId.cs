using Contribution.Rules.Facts;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets;

/// <summary>Which rule set: <c>230600/pension/2011</c>.</summary>
/// <param name="Jurisdiction">The six-digit code of the place whose circular it is.</param>
/// <param name="Insurance">The insurance.</param>
/// <param name="Year">The contribution year.</param>
public readonly record struct RuleSetId(string Jurisdiction, Insurance Insurance, int Year)
{
    /// <summary>The id without its year, as <c>extends</c> may name it: <c>230600/pension</c>.</summary>
    public string Family => $"{Jurisdiction}/{ChoiceNames.Of(Insurance)}";

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Family}/{Year}");
}
