using System.Globalization;
using System.Runtime.InteropServices;
using Contribution.Rules.Rosters.Excel.Reading.Package;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>The place of a cell in its sheet.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellAddress(int Row, int Column)
{
    private const int Letters = 26;

    /// <summary>The column, from 0, of an address such as <c>BC12</c>.</summary>
    /// <exception cref="WorkbookException">It is none, or lies behind the last column.</exception>
    public static int ColumnOf(string address)
    {
        int column = 0;
        foreach (char letter in address.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * Letters) + (letter - 'A') + 1;
            if (column > PackageLimits.Columns)
            {
                throw WorkbookException.TooLarge(
                    $"单元格 {address} 超出第 {PackageLimits.Columns} 列",
                    $"cell {address} lies behind column {PackageLimits.Columns}"
                );
            }
        }

        return column > 0 ? column - 1 : throw WorkbookException.Broken();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string letters = "";
        for (int rest = Column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters + Row.ToString(CultureInfo.InvariantCulture);
    }
}
