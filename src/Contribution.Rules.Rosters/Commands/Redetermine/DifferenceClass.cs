namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>The result of determining a base again; each is in exactly one class.</summary>
internal enum DifferenceClass
{
    /// <summary>Both bases are known, and differ.</summary>
    Changed,

    /// <summary>Both bases are known, and are the same; or there is none, then or now.</summary>
    Same,

    /// <summary>Benefits or a transfer were settled: the old base stays (待遇已核定、关系已转移).</summary>
    Settled,

    /// <summary>The person has no base in the months already charged.</summary>
    OutsideMonths,

    /// <summary>One of the two bases is not known.</summary>
    NotComputed,
}
