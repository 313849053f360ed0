using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Check.Rows;

namespace Contribution.Rules.Rosters.Commands.Check;

/// <summary>The result of the quality check of lists. No row is dropped: each is counted, read or rejected.</summary>
internal sealed class QualityReport
{
    /// <summary>The rows, and those that could not be read.</summary>
    public required RosterReading Reading { get; init; }

    /// <summary>The five rates of each list: persons, then employers.</summary>
    public ImmutableArray<QualityRate> Rates { get; init; } = [];

    /// <summary>The accuracy of each class that the notice has a target for.</summary>
    public ImmutableArray<ClassAccuracy> Accuracy { get; init; } = [];

    /// <summary>The anomalies for case workers, by file and line.</summary>
    public ImmutableArray<Anomaly> Anomalies { get; init; } = [];
}

/// <summary>A rate without a target.</summary>
/// <param name="List">Of which list: <c>persons</c> or <c>employers</c>.</param>
/// <param name="Code">Which it is: <c>load</c>, <c>completeness</c>, <c>realFill</c>, <c>anomaly</c>, <c>duplication</c>.</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="Formula">The formula: a numerator over a denominator.</param>
/// <param name="Numerator">The count.</param>
/// <param name="Denominator">Of how many.</param>
internal sealed record QualityRate(
    string List,
    string Code,
    Wording Name,
    Wording Formula,
    int Numerator,
    int Denominator
)
{
    /// <summary>The rate in percent with two decimals, half up; null where there is nothing to divide by.</summary>
    public decimal? Percent => Share.Percent(Numerator, Denominator);
}

/// <summary>The share of correct values of a class, with its target.</summary>
/// <param name="Class">The class's name in the files.</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="Target">The notice's target, in percent.</param>
/// <param name="Correct">The number of rows that were found correct.</param>
/// <param name="Counted">The number of rows that the share refers to.</param>
/// <param name="Rows">The number of rows of the class, those not checked included.</param>
internal sealed record ClassAccuracy(string Class, Wording Name, int Target, int Correct, int Counted, int Rows)
{
    /// <summary>The accuracy in percent with two decimals, half up; null where no row of the class was checked.</summary>
    public decimal? Percent => Share.Percent(Correct, Counted);

    /// <summary>
    /// <c>pass</c> where the target is reached, exactly and not by rounding, or else <c>fail</c>; <c>noRows</c> where the
    /// class has none, <c>noneChecked</c> where none of them was checked.
    /// </summary>
    public string Outcome =>
        Rows == 0 ? "noRows"
        : Counted == 0 ? "noneChecked"
        : 100L * Correct >= (long)Target * Counted ? "pass"
        : "fail";
}
