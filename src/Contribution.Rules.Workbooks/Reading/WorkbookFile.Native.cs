using System.Collections.Immutable;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>Tells workbooks, and reads none of them.</summary>
public static partial class WorkbookFile
{
    /// <summary>Why workbooks are neither read nor written here.</summary>
    public static Wording? Refusal { get; } =
        new(
            "本机程序不读写 Excel 工作簿;请另存为 CSV,或使用 .NET 工具",
            "a native program reads and writes no Excel workbooks; save it as CSV, or take the .NET tool"
        );

    /// <summary>Refuses.</summary>
    /// <exception cref="WorkbookException">Always.</exception>
    public static ImmutableArray<Wording> ToCsv(
        Stream workbook,
        WorkbookList list,
        Stream csv,
        CancellationToken cancellation = default
    ) => throw Refused();

    internal static WorkbookException Refused() => new(Refusal!);
}
