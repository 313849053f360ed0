using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>A table of a form.</summary>
/// <param name="columns">Its columns.</param>
/// <param name="rows">Its rows, each with a cell for every column.</param>
internal sealed class SheetTable(ImmutableArray<SheetColumn> columns, ImmutableArray<ImmutableArray<SheetCell>> rows)
{
    public ImmutableArray<SheetColumn> Columns { get; } = columns;
    public ImmutableArray<ImmutableArray<SheetCell>> Rows { get; } = rows;

    /// <summary>The table without links.</summary>
    public ResultTable Texts => new(Columns, Rows.Select(row => row.Select(cell => cell.Text).ToArray()));
}

/// <summary>A column of a table of results or of a form.</summary>
/// <param name="heading">Its heading, repeated on each page.</param>
/// <param name="kind">The kind of its values.</param>
public sealed class SheetColumn(string heading, SheetColumnKind kind = SheetColumnKind.Text)
{
    /// <summary>Its heading, repeated on each page.</summary>
    public string Heading { get; } = heading;

    /// <summary>The kind of its values.</summary>
    public SheetColumnKind Kind { get; } = kind;

    /// <summary>The words that a form lets people choose from; none is any text.</summary>
    internal ImmutableArray<string> Choices { get; init; } = [];
}

/// <summary>The kind of a column.</summary>
public enum SheetColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>
    /// Figures, set to the right. In a workbook those with exactly two decimals, and whole numbers, become numbers; all else stays
    /// text, so that no id loses a digit.
    /// </summary>
    Figure,

    /// <summary>Room to write by hand.</summary>
    Blank,
}

/// <summary>A cell of a form's table.</summary>
/// <param name="Text">The text.</param>
/// <param name="Link">The file it leads to; null is none.</param>
internal sealed record SheetCell(string Text, string? Link = null)
{
    /// <summary>A cell without a link.</summary>
    public static implicit operator SheetCell(string? text) => FromString(text);

    /// <summary>A cell without a link; null is an empty one.</summary>
    public static SheetCell FromString(string? text) => new(text ?? "");
}
