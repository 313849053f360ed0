using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Check.Rows;

/// <summary>A row as it stands in its list, whether it could be read or not.</summary>
internal sealed record QualityRow(ListTable List, CsvRecord Record)
{
    /// <summary>Whether it could be cut into values.</summary>
    public bool IsWhole => Record.Fault is null;

    /// <summary>Its place in the file.</summary>
    public RowPlace Place => List.PlaceOf(Record.Line);

    /// <summary>Gets the text of a column by its JSON name; null where it is empty.</summary>
    public string? Text(string name) =>
        List.Columns.Find(name) is Column column ? Text(column) : List.Columns.Default(name);

    /// <summary>Gets the text of a column; null where it is empty.</summary>
    public string? Text(Column column)
    {
        string value = IsWhole ? CellText.Clean(Record.Fields[column.Index]) : "";
        return value.Length == 0 ? null : value;
    }

    /// <summary>Gets an id as the reader reads it, to compare rows by it; null where there is none.</summary>
    public string? Id(string name) => IsWhole ? new RowValues(List.Columns, Record).Text(name) : null;

    /// <summary>The JSON name of the choice in a column; null is none that is known.</summary>
    public string? Choice(string name) => Text(name) is string text ? ChoiceWords.For(name).NameOf(text) : null;

    /// <summary>The money in a column; null is none.</summary>
    public decimal? Money(string name) =>
        Text(name) is string text && MoneyText.Read(text, out decimal yuan) is null ? yuan : null;

    /// <summary>Something to look at in a column.</summary>
    public Anomaly Hit(string name, string code, Wording text) =>
        Hit(List.Columns.Find(name)?.Header ?? name, Text(name), code, text);

    /// <summary>Something to look at in a column.</summary>
    public Anomaly Hit(Column column, string code, Wording text) => Hit(column.Header, Text(column), code, text);

    private Anomaly Hit(string header, string? value, string code, Wording text) =>
        new(Place.FileOf(List.File), Place.Row, header, value ?? "", code, text.Zh, text.En) { ListLine = Record.Line };
}
