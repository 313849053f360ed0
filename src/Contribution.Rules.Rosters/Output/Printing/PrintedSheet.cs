using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>A form to print on A4: a title, head lines, one table, and lines to fill in below it.</summary>
internal sealed class PrintedSheet
{
    /// <summary>The form's title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the paper lies on its long side.</summary>
    public bool Landscape { get; init; }

    /// <summary>Whether its words are English, or else Chinese.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>The lines above the table: the employer, the year, ….</summary>
    public ImmutableArray<SheetLine> Head { get; init; } = [];

    /// <summary>The table.</summary>
    public required SheetTable Table { get; init; }

    /// <summary>The table's last row, with a cell for every column; empty where it has no total.</summary>
    public ImmutableArray<SheetCell> Total { get; init; } = [];

    /// <summary>The lines below the table: the figures of the whole.</summary>
    public ImmutableArray<SheetLine> Foot { get; init; } = [];

    /// <summary>The labels of signatures, in columns of one width; a label that asks for a seal (盖章) gets room for it.</summary>
    public ImmutableArray<string> Signatures { get; init; } = [];

    /// <summary>The rule data that the figures were computed by, at the very end; null where nothing was computed.</summary>
    public string? Origin { get; init; }

    /// <summary>Explanations of the table, such as the sentences of the circular.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>A label and its value.</summary>
/// <param name="Label">The label.</param>
/// <param name="Value">The text; null or empty is a blank to fill in by hand.</param>
internal sealed record SheetLine(string Label, string? Value = null);
