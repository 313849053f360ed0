using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>Which lines of a list come from which sheet of a workbook.</summary>
/// <param name="Starts">The sheets in the list's order.</param>
public sealed record SheetLines(ImmutableArray<SheetStart> Starts)
{
    /// <summary>The sheet and the row of a line.</summary>
    /// <param name="line">The line of the list, from 1.</param>
    public RowPlace PlaceOf(int line)
    {
        SheetStart start = Starts.Last(start => start.LinesBefore < line || start == Starts[0]);
        return new RowPlace(start.Name, line - start.LinesBefore);
    }
}

/// <summary>A sheet whose rows are lines of a list: row <c>n</c> is line <c>LinesBefore + n</c>.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="LinesBefore">How many lines of the list come from the sheets before it.</param>
public sealed record SheetStart(string Name, int LinesBefore);

/// <summary>Where a row stands in its file.</summary>
/// <param name="Sheet">The sheet of a workbook; null is a CSV file.</param>
/// <param name="Row">The row of the sheet, or the line of the file, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RowPlace(string? Sheet, int Row)
{
    /// <summary>The place in a Chinese sentence.</summary>
    public string Zh => Sheet is null ? $"第 {Number} 行" : $"工作表“{Sheet}”第 {Number} 行";

    /// <summary>The place in an English sentence.</summary>
    public string En => Sheet is null ? $"line {Number}" : $"sheet \"{Sheet}\", row {Number}";

    private string Number => Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file's name with the sheet behind it, as messages begin.</summary>
    public string FileOf(string file) => Sheet is null ? file : $"{file}[{Sheet}]";
}
