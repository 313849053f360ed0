using Contribution.Rules.Rosters.Csv;
using Contribution.Rules.Rosters.Layouts;

namespace Contribution.Rules.Rosters.Reading.Ids;

/// <summary>The text of a cell as an id.</summary>
internal static class IdText
{
    /// <summary>An id; a dash is none, and the letter at the end of an identity number is a capital one.</summary>
    /// <param name="column">The id's column; null where the list has none.</param>
    /// <param name="text">The text of the cell.</param>
    public static string Clean(Column? column, string text)
    {
        string id = CellText.CleanId(text);
        return DashAmount.Is(id) ? ""
            : id.EndsWith('x') && column?.Name == "idNumber" ? id[..^1] + 'X'
            : id;
    }
}
