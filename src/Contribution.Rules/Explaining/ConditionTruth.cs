namespace Contribution.Rules.Explaining;

/// <summary>The value of a condition: true, false or unknown.</summary>
internal enum ConditionTruth
{
    /// <summary>It holds.</summary>
    True,

    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It depends on facts that are not known.</summary>
    Unknown,
}
