using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A column of a sheet.</summary>
/// <param name="heading">The heading.</param>
/// <param name="isMoney">
/// Whether amounts of money or counts stand in it: those with exactly two decimals, and whole numbers, become numbers. All
/// else stays text, so that no id loses a digit.
/// </param>
public sealed class WorkbookColumn(string heading, bool isMoney = false)
{
    /// <summary>The heading.</summary>
    public string Heading { get; } = heading;

    /// <summary>Whether amounts of money or counts stand in it.</summary>
    public bool IsMoney { get; } = isMoney;

    /// <summary>The words that a form lets people choose from; none is any text.</summary>
    internal ImmutableArray<string> Choices { get; init; } = [];
}
