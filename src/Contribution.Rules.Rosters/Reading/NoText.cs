using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>Tells the files that people give for CSV and that are none: workbooks, UTF-16, nothing at all.</summary>
internal static class NoText
{
    private static readonly Wording Empty = new("文件是空的", "the file is empty");
    private static readonly Wording Workbook = new(
        "这是 Excel 工作簿或压缩文件;请另存为 CSV UTF-8",
        "this is an Excel workbook or an archive; save it as CSV UTF-8"
    );

    private static readonly Wording Old = new(
        "这是旧版 Excel 文件(.xls)或加密的工作簿;请去掉密码,另存为 .xlsx 或 CSV UTF-8",
        "this is an old Excel file (.xls) or a workbook with a password; save it without one as .xlsx or CSV UTF-8"
    );

    private static readonly Wording Utf16 = new(
        "文件编码为 UTF-16(Unicode 文本);请另存为 CSV UTF-8",
        "the file is UTF-16 (Unicode text); save it as CSV UTF-8"
    );

    /// <summary>Why the bytes are no CSV; null where they may be.</summary>
    public static Wording? Fault(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [] => Empty,
            [(byte)'P', (byte)'K', 3, 4, ..] => Workbook,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Old,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Utf16,
            _ => null,
        };
}
