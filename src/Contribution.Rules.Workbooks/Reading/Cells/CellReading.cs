using System.Runtime.InteropServices;

namespace Contribution.Rules.Workbooks.Reading.Cells;

/// <summary>What is wrong with a cell.</summary>
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
}

/// <summary>What stands in a cell.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Text">What it says, as a list in CSV would have it.</param>
/// <param name="Trouble">What is wrong with it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellReading(int Column, string Text, CellTrouble Trouble);
