using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>Finds the header of a sheet below its title: merged cells with a name, a unit, a date.</summary>
internal static class HeaderRow
{
    /// <summary>Down to which row a header is looked for.</summary>
    public const int Last = 20;

    private const int Fewest = 2;

    /// <summary>
    /// The header: the first row with two headers that some list knows, else the first with two texts, else the first.
    /// </summary>
    /// <param name="rows">The first rows.</param>
    /// <returns>The header's place among them; -1 where there are none.</returns>
    public static int Find(List<SheetRow> rows)
    {
        int known = rows.FindIndex(row => row.Cells.Count(cell => KnownHeaders.IsKnown(cell.Text)) >= Fewest);
        int wide = known >= 0 ? known : rows.FindIndex(row => row.Cells.Count >= Fewest);
        return wide >= 0 || rows.Count == 0 ? wide : 0;
    }
}
