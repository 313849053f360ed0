using Contribution.Rules.Rosters.Excel.Reading.Package;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A workbook that cannot be read.</summary>
public sealed class WorkbookException : ContributionRulesException
{
    internal WorkbookException(Wording reason)
        : base(reason.En) => Reason = reason;

    /// <summary>The reason and the remedy, in both languages.</summary>
    public Wording Reason { get; }

    /// <summary>
    /// Whether naming the sheets to read is a remedy: <see cref="WorkbookReadOptions.Sheets"/>.
    /// </summary>
    public bool AsksForSheets { get; internal init; }

    internal static WorkbookException Broken() =>
        new(
            new Wording(
                "文件已损坏，或不是 .xlsx 工作簿；请用 Excel 打开后另存为 .xlsx",
                "damaged, or no .xlsx workbook; open it in Excel and save it as .xlsx"
            )
        );

    internal static WorkbookException TooManyRows() =>
        TooLarge($"超过 {PackageLimits.Rows} 行", $"more than {PackageLimits.Rows} rows");

    internal static WorkbookException TooLarge(string zh, string en) =>
        new(new Wording($"工作簿过大：{zh}", $"the workbook is too large: {en}"));
}
