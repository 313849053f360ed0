using System.Collections.Immutable;

namespace Contribution.Rules.Explaining;

/// <summary>What the employer's rules read of its persons; null is not known.</summary>
internal sealed class TotalsExplanation
{
    public TotalsExplanation(
        decimal? individualBases,
        decimal? exemptWages,
        decimal? exemptWagesOutside,
        int headcount,
        ImmutableArray<string> zh,
        ImmutableArray<string> en
    ) =>
        (IndividualBases, ExemptWages, ExemptWagesOutside, Headcount, Zh, En) = (
            individualBases,
            exemptWages,
            exemptWagesOutside,
            headcount,
            zh,
            en
        );

    /// <summary>S: the sum of the individual bases; unknown when one of them is undetermined.</summary>
    public decimal? IndividualBases { get; }

    /// <summary>X: the wages of the persons lawfully outside; unknown when one of them is.</summary>
    public decimal? ExemptWages { get; }

    /// <summary>Xo: the part of X that does not stand inside the employer's reported total.</summary>
    public decimal? ExemptWagesOutside { get; }

    /// <summary>The number of persons listed.</summary>
    public int Headcount { get; }

    /// <summary>The persons whose base is undetermined, so that S is unknown; empty where there are none.</summary>
    public ImmutableArray<string> Undetermined { get; init; } = [];

    /// <summary>The exempt persons whose wage is not known, so that X is unknown; empty where there are none.</summary>
    public ImmutableArray<string> ExemptWageUnknown { get; init; } = [];

    /// <summary>The totals in Chinese, one a line, with what they add up.</summary>
    public ImmutableArray<string> Zh { get; }

    /// <summary>The totals in English, one a line, with what they add up.</summary>
    public ImmutableArray<string> En { get; }
}
