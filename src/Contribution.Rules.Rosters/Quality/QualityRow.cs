using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Quality;

/// <summary>A row as it stands in its list, whether it could be read or not.</summary>
internal sealed record QualityRow(Sheet Sheet, CsvRecord Record)
{
    /// <summary>Whether it could be cut into values.</summary>
    public bool IsWhole => Record.Fault is null;

    /// <summary>What stands in a column, by its JSON name; null is nothing.</summary>
    public string? Text(string name) => Sheet.Columns.Of(name) is Column column ? Text(column) : null;

    /// <summary>What stands in a column; null is nothing.</summary>
    public string? Text(Column column)
    {
        string value = IsWhole ? Record.Fields[column.Index].Trim() : "";
        return value.Length == 0 ? null : value;
    }

    /// <summary>The JSON name of the choice that stands in a column; null is none that is known.</summary>
    public string? Choice(string name) => Text(name) is string text ? ChoiceWords.Of(name).NameOf(text) : null;

    /// <summary>The money that stands in a column; null is none.</summary>
    public decimal? Money(string name) =>
        Text(name) is string text && MoneyText.Read(text, out decimal yuan) is null ? yuan : null;

    /// <summary>Something to look at in a column.</summary>
    public Anomaly Hit(string name, string code, Wording text) =>
        new(Sheet.File, Record.Line, Sheet.Columns.Of(name)?.Header ?? name, Text(name) ?? "", code, text.Zh, text.En);

    /// <summary>Something to look at in a column.</summary>
    public Anomaly Hit(Column column, string code, Wording text) =>
        new(Sheet.File, Record.Line, column.Header, Text(column) ?? "", code, text.Zh, text.En);
}
