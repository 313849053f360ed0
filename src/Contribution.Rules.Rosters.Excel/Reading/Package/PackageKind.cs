using System.IO.Compression;

namespace Contribution.Rules.Rosters.Excel.Reading.Package;

/// <summary>Recognizes archives of other kinds than <c>.xlsx</c> by their content.</summary>
internal static class PackageKind
{
    private const string SaveAs = "请用 Excel 或 WPS 打开，另存为 .xlsx";
    private const string SaveAsEn = "open it in Excel and save it as .xlsx";

    // Behind Chinese, letters have a blank before them.
    private static readonly (string Part, Wording Kind)[] Others =
    [
        ("xl/workbook.bin", new Wording("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)")),
        ("content.xml", new Wording(" OpenDocument 表格（.ods）", "an OpenDocument spreadsheet (.ods)")),
        ("word/document.xml", new Wording(" Word 文档（.docx）", "a Word document (.docx)")),
        ("Index/Document.iwa", new Wording(" Numbers 表格（.numbers）", "a Numbers spreadsheet (.numbers)")),
    ];

    /// <summary>Throws for an archive that is no <c>.xlsx</c>.</summary>
    /// <exception cref="WorkbookException">It is another kind of file.</exception>
    public static void Check(ZipArchive archive)
    {
        foreach ((string part, Wording kind) in Others)
        {
            if (archive.GetEntry(part) is not null)
            {
                throw new WorkbookException(
                    new Wording(
                        $"这是{kind.Zh}，不能读取；{SaveAs}",
                        $"this is {kind.En}, which is not read; {SaveAsEn}"
                    )
                );
            }
        }
    }
}
