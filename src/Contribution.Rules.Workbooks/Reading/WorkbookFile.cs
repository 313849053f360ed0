namespace Contribution.Rules.Workbooks.Reading;

/// <summary>Tells workbooks from other files.</summary>
public static partial class WorkbookFile
{
    /// <summary>Whether a file is a workbook, or another archive: its first bytes tell, not its name.</summary>
    /// <param name="start">At least its first four bytes.</param>
    public static bool Is(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);
}
