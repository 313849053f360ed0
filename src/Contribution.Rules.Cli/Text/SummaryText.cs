using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Cli.Text;

/// <summary>The tables of a summary on the terminal. Files keep the names of the contract; people read their own words.</summary>
internal sealed class SummaryText(Locale locale)
{
    /// <summary>A table; its first column is left as it is where it holds names of the user's own.</summary>
    public string Of(ResultTable table, bool ownNames) =>
        TextTable.Of(
            table.Columns.Select(column => Word(column.Heading)),
            table.Rows.Select(row => row.Select((cell, i) => ownNames && i == 0 ? cell : Word(cell)).ToArray())
        );

    // Figures are no names.
    private string Word(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) ? ResultWords.Of(text, locale == Locale.Zh) : text;
}
