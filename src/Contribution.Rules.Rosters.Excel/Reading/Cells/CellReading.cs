using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>The fault of a cell.</summary>
internal enum CellTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its number had more digits than Excel keeps.</summary>
    LostDigits,

    /// <summary>Its formula was never calculated.</summary>
    NotCalculated,

    /// <summary>Its formula failed.</summary>
    Failed,

    /// <summary>It is an amount with more decimals than fen has, and was rounded as it is shown; it is sound.</summary>
    Rounded,

    /// <summary>It is an amount in cells that are merged over several rows.</summary>
    Merged,

    /// <summary>It is an id that a spreadsheet took for a date.</summary>
    DatedId,

    /// <summary>It is an id that is a fraction or a truth value.</summary>
    NoId,

    /// <summary>It is shown in thousands or ten thousands, or with another unit.</summary>
    Scaled,

    /// <summary>It is an amount that its format or its sheet does not show.</summary>
    NotShown,
}

/// <summary>The content of a cell.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Text">The text, as in a list in CSV.</param>
/// <param name="Trouble">The fault.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellReading(int Column, string Text, CellTrouble Trouble)
{
    /// <summary>The number in it, which is no date; null where there is none.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether it is a date.</summary>
    public bool IsDate { get; init; }

    /// <summary>How its number is shown.</summary>
    public NumberFormat Format { get; init; }
}
