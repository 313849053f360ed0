using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Input.Reading.Tables;

/// <summary>
/// Completes a row without its last cells: Excel leaves out the commas of empty last columns from the 17th row on. A row that lost a
/// cell further left has its last value in the wrong column. So a row is completed only where its last value can be that of no
/// column behind it, none of which has amounts; and where its line has an end, as the last value may be cut off with the file.
/// </summary>
internal static class EmptyEnd
{
    /// <summary>The row with all its cells; null where it may lack others than the last.</summary>
    public static CsvRecord? Completed(CsvRecord record, Columns columns)
    {
        int last = record.Fields.Length - 1;
        while (last >= 0 && string.IsNullOrWhiteSpace(record.Fields[last]))
        {
            last--;
        }

        if (!record.HasLineEnd || last < 0 || columns.All.Length <= record.Fields.Length)
        {
            return null;
        }

        string text = CellText.Clean(record.Fields[last]);
        bool isValue = IsValue(columns.All[last], text, columns.Known);
        return columns.All.Skip(last + 1).All(column => !MayHold(column, text, isValue, columns.Known))
            ? record.With([.. record.Fields, .. Enumerable.Repeat("", columns.All.Length - record.Fields.Length)])
            : null;
    }

    /// <summary>Whether a text is more than a remark may be.</summary>
    private static bool IsValue(Column column, string text, KnownHeaders known) =>
        LooseAmount.MayBeZero(text)
        || MonthText.Read(text) is not null
        || (WrittenOf(column, known) == "choice" && ChoiceWords.For(column.Name!).NameOf(text) is not null);

    private static bool MayHold(Column column, string text, bool isValue, KnownHeaders known) =>
        WrittenOf(column, known) switch
        {
            "month" => MonthText.Read(text) is not null,
            "whole" => text.All(char.IsAsciiDigit),
            "truth" => ChoiceWords.For("truth").NameOf(text) is not null,
            "choice" => ChoiceWords.For(column.Name!).NameOf(text) is not null,
            _ => !(isValue && column.Name is null && ListWords.Remark.AreIn(column.Header)),
        };

    private static string WrittenOf(Column column, KnownHeaders known) =>
        column.Name is string name ? known.WrittenOf(name) : "";
}
