using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>A range of cells.</summary>
/// <param name="FirstRow">The first row, from 1.</param>
/// <param name="FirstColumn">The first column, from 0.</param>
/// <param name="LastRow">The last row.</param>
/// <param name="LastColumn">The last column.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{new CellAddress(FirstRow, FirstColumn)}:{new CellAddress(LastRow, LastColumn)}";
}
