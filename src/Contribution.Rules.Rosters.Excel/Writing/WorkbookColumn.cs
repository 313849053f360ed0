using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">What stands at its head.</param>
/// <param name="IsMoney">
/// Whether amounts of money or counts stand in it: those with exactly two decimals, and whole numbers, become numbers. All
/// else stays text, so that no id loses a digit.
/// </param>
public sealed record WorkbookColumn(string Heading, bool IsMoney = false)
{
    /// <summary>The words that a form lets people choose from; none is any text.</summary>
    internal ImmutableArray<string> Choices { get; init; } = [];
}
