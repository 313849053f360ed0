using Contribution.Rules.Rosters.Excel.Reading.Package;
using Contribution.Rules.Rosters.Excel.Writing;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>
/// Writes tables as an Excel workbook, sheet after sheet and row after row, so that none is in memory as a whole. The same
/// tables give the same bytes.
/// </summary>
public static class WorkbookWriter
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="workbook">Takes it; stays open.</param>
    /// <param name="sheets">Its sheets. One with more rows than Excel takes continues on a further sheet.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="ArgumentException">Excel does not take the name of a sheet, or two have one name.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the output is no workbook.</exception>
    public static void Write(
        Stream workbook,
        IEnumerable<WorkbookSheet> sheets,
        CancellationToken cancellation = default
    ) => Write(workbook, sheets, PackageLimits.Rows, cancellation);

    /// <summary>Writes a workbook whose sheets have fewer rows.</summary>
    internal static void Write(
        Stream workbook,
        IEnumerable<WorkbookSheet> sheets,
        int mostRows,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(sheets);
        using WorkbookPackage writer = new(workbook, mostRows);
        foreach (WorkbookSheet sheet in sheets)
        {
            ArgumentNullException.ThrowIfNull(sheet, nameof(sheets));
            writer.Add(sheet, cancellation);
        }

        writer.Complete();
    }
}
