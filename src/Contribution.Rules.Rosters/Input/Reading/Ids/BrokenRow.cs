using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>
/// A row that could not be split into fields, in which an id is looked for. A comma may be part of a value, so that the id may
/// stand at another place than its column's.
/// </summary>
/// <param name="text">The row.</param>
/// <param name="column">The id's column; null where the list has none.</param>
internal sealed class BrokenRow(string text, Column? column)
{
    private readonly string[] _parts = [.. text.Split(',').Select(part => IdText.Clean(column, Unquoted(part)))];

    /// <summary>The known ids that the row may be of: the one at the column's place, or else all that stand in the row.</summary>
    /// <param name="isKnown">Recognizes a known id.</param>
    public IEnumerable<string> Find(Func<string, bool> isKnown) =>
        column is not null && _parts.ElementAtOrDefault(column.Index) is string own && isKnown(own)
            ? [own]
            : _parts.Where(isKnown).Distinct();

    /// <summary>A part without quotes, and without the formula <c>="0001001"</c>, whose quotes may be doubled.</summary>
    private static string Unquoted(string part) =>
        part.Replace("\"", "", StringComparison.Ordinal).Trim().TrimStart('=');
}
