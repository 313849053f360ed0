using System.Collections.Immutable;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>How a list is laid out: its header, and what stands above it.</summary>
/// <param name="Headers">The header of each column; of a header in two rows, group and column joined.</param>
/// <param name="First">The line on which the header begins.</param>
/// <param name="Last">The line on which it ends; the rows are below.</param>
internal sealed record ListLayout(ImmutableArray<string> Headers, int First, int Last)
{
    /// <summary>Whether all columns are there that the list must have.</summary>
    public bool IsReadable { get; init; }

    /// <summary>Values for all rows that stand above the header, or that options give, by JSON names.</summary>
    public ImmutableDictionary<string, string> Defaults { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The year that stands above the header; null where none or more than one does.</summary>
    public int? Year { get; init; }

    /// <summary>The unit other than yuan that stands above the header, such as 万元; null is none.</summary>
    public string? OtherUnit { get; init; }

    /// <summary>What is said of such a unit.</summary>
    public Wording? UnitFault =>
        OtherUnit is null
            ? null
            : new Wording(
                $"表头上方写明金额单位为{OtherUnit}；金额应以元为单位",
                $"above the header the unit of amounts is said to be {OtherUnit}; amounts are in yuan"
            );

    /// <summary>What a case worker should know of it.</summary>
    public ImmutableArray<Wording> Notes { get; init; } = [];
}
