namespace Contribution.Rules.RuleSets.Rates;

/// <summary>How far a rate of work injury may float (浮动费率).</summary>
internal sealed record FloatingBand
{
    /// <summary>The least, as a ratio of the industry's rate: 0.5.</summary>
    public required decimal AtLeast { get; init; }

    /// <summary>The most, as a ratio of it: 1.5.</summary>
    public required decimal AtMost { get; init; }
}
