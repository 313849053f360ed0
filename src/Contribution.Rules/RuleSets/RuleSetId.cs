using System.Globalization;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets;

/// <summary>Which rule set: <c>230600/pension/2011</c>; <c>210000/pension/2020-07</c> where it is of a later part of that year.</summary>
/// <param name="Jurisdiction">The six-digit code of the place whose circular it is.</param>
/// <param name="Insurance">The insurance.</param>
/// <param name="Year">The contribution year.</param>
public readonly record struct RuleSetId(string Jurisdiction, Insurance Insurance, int Year)
{
    /// <summary>The id without its year, as <c>extends</c> may name it: <c>230600/pension</c>.</summary>
    public string Family => $"{Jurisdiction}/{ChoiceNames.Of(Insurance)}";

    /// <summary>The month in which a period begins that is the later part of its year; null for all others.</summary>
    public int? Month { get; init; }

    /// <summary>The id as a request can name it: by its year alone.</summary>
    internal RuleSetId OfYear => this with { Month = null };

    /// <inheritdoc/>
    public override string ToString() =>
        Month is int month
            ? string.Create(CultureInfo.InvariantCulture, $"{Family}/{Year}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Family}/{Year}");
}
