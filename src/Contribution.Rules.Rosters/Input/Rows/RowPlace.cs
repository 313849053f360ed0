using System.Globalization;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>The place of a row in its file.</summary>
/// <param name="Sheet">The sheet of a workbook; null is a CSV file.</param>
/// <param name="Row">The row of the sheet, or the line of the file, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowPlace(string? Sheet, int Row)
{
    /// <summary>How many places a note lists at most.</summary>
    public const int MostListed = 5;

    /// <summary>The place in a Chinese sentence.</summary>
    public string Zh => Sheet is null ? $"第 {Number} 行" : $"工作表“{Sheet}”第 {Number} 行";

    /// <summary>The place in an English sentence.</summary>
    public string En => Sheet is null ? $"line {Number}" : $"sheet \"{Sheet}\", row {Number}";

    /// <summary>The first places of many, as notes list them: 等 and … stand for the others.</summary>
    /// <param name="places">The places, in their order.</param>
    /// <param name="count">How many there are with those that are not given.</param>
    public static Wording List(IEnumerable<RowPlace> places, long count)
    {
        RowPlace[] first = [.. places.Take(MostListed)];
        (string more, string moreEn) = count > first.Length ? ("等", ", …") : ("", "");
        return new Wording(
            string.Join("、", first.Select(place => place.Zh)) + more,
            string.Join("; ", first.Select(place => place.En)) + moreEn
        );
    }

    private string Number => Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file's name with the sheet behind it, as messages begin.</summary>
    public string FileOf(string file) => Sheet is null ? file : $"{file}[{Sheet}]";
}
