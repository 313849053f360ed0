namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>A target figure (目标任务), with the percentage that a report printed.</summary>
internal sealed record TargetRow
{
    /// <summary>The line it begins on, from 1; of a JSON list its place.</summary>
    public required int Line { get; init; }

    /// <summary>The name of the indicator: 参保总人数.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Which figure of the roster was reached, where <see cref="Actual"/> is not given: <c>insuredPersons</c>, ….
    /// </summary>
    public string? Measure { get; init; }

    /// <summary>The figure that was reached; null is taken from the roster.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The figure to compare with; above zero.</summary>
    public required decimal Target { get; init; }

    /// <summary>The percentage that the report printed; null is none.</summary>
    public Percentage? Printed { get; init; }

    /// <summary>The percentage that was to be reached; null is none.</summary>
    public Percentage? Goal { get; init; }
}
