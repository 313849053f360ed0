using System.Collections.Immutable;

namespace Contribution.Rules.Explaining;

/// <summary>The totals over persons that the employer's rules read; null is not known.</summary>
internal sealed class TotalsExplanation
{
    /// <summary>S: the sum of the individual bases; unknown when one of them is undetermined.</summary>
    public required decimal? IndividualBases { get; init; }

    /// <summary>X: the wages of the persons lawfully outside; unknown when one of them is.</summary>
    public required decimal? ExemptWages { get; init; }

    /// <summary>Xo: the part of X that does not stand inside the employer's reported total.</summary>
    public required decimal? ExemptWagesOutside { get; init; }

    /// <summary>The number of persons listed.</summary>
    public required int Headcount { get; init; }

    /// <summary>The persons whose base is undetermined, so that S is unknown; empty where there are none.</summary>
    public ImmutableArray<string> Undetermined { get; init; } = [];

    /// <summary>The exempt persons whose wage is not known, so that X is unknown; empty where there are none.</summary>
    public ImmutableArray<string> ExemptWageUnknown { get; init; } = [];

    /// <summary>The totals in Chinese, one a line, with what they add up.</summary>
    public required ImmutableArray<string> Zh { get; init; }

    /// <summary>The totals in English, one a line, with what they add up.</summary>
    public required ImmutableArray<string> En { get; init; }
}
