using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Reading.Files;

/// <summary>Which lines of a list come from which sheet of a workbook.</summary>
/// <param name="starts">The sheets in the list's order.</param>
internal sealed class SheetLines(ImmutableArray<SheetStart> starts)
{
    /// <summary>The names of the sheets.</summary>
    public IEnumerable<string> Names => starts.Select(start => start.Name);

    /// <summary>The sheet and the row of a line.</summary>
    /// <param name="line">The line of the list, from 1.</param>
    public RowPlace PlaceOf(int line)
    {
        SheetStart start = starts.Last(start => start.LinesBefore < line || start == starts[0]);
        return new RowPlace(start.Name, line - start.LinesBefore);
    }
}

/// <summary>A sheet whose rows are lines of a list: row <c>n</c> is line <c>LinesBefore + n</c>.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="LinesBefore">The number of lines of the list from the sheets before it.</param>
internal sealed record SheetStart(string Name, int LinesBefore);
