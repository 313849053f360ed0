using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>The result of reading a workbook, without the list itself.</summary>
public sealed class WorkbookReading
{
    internal WorkbookReading(ListOrigin origin, ImmutableArray<Wording> notes) => (Origin, Notes) = (origin, notes);

    /// <summary>Where the lines of the list come from.</summary>
    public ListOrigin Origin { get; }

    /// <summary>Notes for case workers: the sheets that are read and from which row, cells without their value.</summary>
    public ImmutableArray<Wording> Notes { get; }
}
