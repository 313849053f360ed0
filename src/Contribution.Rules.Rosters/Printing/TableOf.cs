using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Printing;

/// <summary>A table whose rows are of one kind: each column says its heading and what it shows of a row.</summary>
/// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
internal sealed class TableOf<T>(bool chinese)
{
    private readonly List<(SheetColumn Column, Func<T, string?> Cell)> _columns = [];

    /// <summary>The table.</summary>
    public SheetTable Of(IEnumerable<T> rows) =>
        new(
            [.. _columns.Select(column => column.Column)],
            [
                .. rows.Select(row =>
                    _columns.Select(column => SheetCell.FromString(column.Cell(row))).ToImmutableArray()
                ),
            ]
        );

    /// <summary>A column of text.</summary>
    public TableOf<T> Text(string heading, Func<T, string?> text) => Add(heading, SheetColumnKind.Text, text);

    /// <summary>A column of yuan with two decimals.</summary>
    public TableOf<T> Money(string heading, Func<T, decimal?> yuan) =>
        Add(heading, SheetColumnKind.Figure, row => yuan(row)?.ToString("F2", CultureInfo.InvariantCulture));

    /// <summary>A column of whole numbers.</summary>
    public TableOf<T> Whole(string heading, Func<T, int?> number) =>
        Add(heading, SheetColumnKind.Figure, row => number(row)?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A column of choices by their names in the JSON contract.</summary>
    public TableOf<T> Choice<TChoice>(string heading, Func<T, TChoice?> choice)
        where TChoice : struct, Enum => Text(heading, row => choice(row) is TChoice one ? ChoiceName.Of(one) : null);

    /// <summary>A column of names.</summary>
    public TableOf<T> Names(string heading, Func<T, IEnumerable<string>> names) =>
        Text(heading, row => string.Join(' ', names(row)));

    /// <summary>A column of sentences.</summary>
    public TableOf<T> Sentences(string heading, Func<T, IEnumerable<Wording>> sentences) =>
        Text(heading, row => string.Join("; ", sentences(row).Select(said => chinese ? said.Zh : said.En)));

    private TableOf<T> Add(string heading, SheetColumnKind kind, Func<T, string?> cell)
    {
        _columns.Add((new SheetColumn(heading, kind), cell));
        return this;
    }
}
