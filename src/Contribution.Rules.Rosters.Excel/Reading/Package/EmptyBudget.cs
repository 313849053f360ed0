namespace Contribution.Rules.Rosters.Excel.Reading.Package;

/// <summary>
/// The maximum number of empty rows, cells and other elements of a workbook: forms have many, but not a hundred
/// million for a thousand that are filled in.
/// </summary>
/// <param name="most">The maximum where nothing is filled in.</param>
internal sealed class EmptyBudget(long most = PackageLimits.Empty)
{
    private const int EachFilled = 30;

    private long _empty;
    private long _filled;

    /// <summary>Counts a cell that is not empty.</summary>
    public void AddFilled() => _filled++;

    /// <summary>Counts an empty element.</summary>
    /// <exception cref="WorkbookException">There are too many.</exception>
    public void AddEmpty()
    {
        if (++_empty > most + (EachFilled * _filled))
        {
            throw WorkbookException.TooLarge(
                $"空行、空单元格超过 {most} 个",
                $"more than {most} rows and cells in which nothing stands"
            );
        }
    }
}
