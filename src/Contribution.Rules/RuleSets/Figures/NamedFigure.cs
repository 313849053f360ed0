namespace Contribution.Rules.RuleSets.Figures;

/// <summary>The words for a figure of another year or place, for the finding that it is not on file.</summary>
/// <param name="IsKnown">Whether it is on file.</param>
/// <param name="Zh">The figure in Chinese: <c>浙江省 2021 年社会平均工资</c>.</param>
/// <param name="En">The figure in English.</param>
internal sealed record NamedFigure(bool IsKnown, string Zh, string En)
{
    /// <summary>The figure with ids, as hashes of rule sets have it ever since the first release.</summary>
    public required string WithIds { get; init; }
}
