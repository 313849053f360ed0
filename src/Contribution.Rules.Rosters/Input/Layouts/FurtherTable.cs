using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds a row below the header from which on the rows mean something else: another header, the head of a form of another
/// employer, another unit. The list is refused, because the rows below would be read by the first header.
/// </summary>
/// <param name="kind">The kind of list.</param>
/// <param name="header">The rows of its header; the same again is a header repeated on each page.</param>
/// <param name="head">The values that the rows take from above the header.</param>
/// <param name="month">The month of all rows; null is none.</param>
internal sealed class FurtherTable(
    ListKind kind,
    ImmutableArray<TopRow> header,
    ImmutableDictionary<string, string> head,
    string? month = null
)
{
    private const int MostOfRemark = 3;
    private const int MostOfUnits = 6;

    private readonly bool _hasEmployer = head.ContainsKey("employerId");
    private readonly FurtherMonth? _month = month is null ? null : new FurtherMonth(kind, header, month);

    /// <summary>
    /// Whether rows of values in UTF-8 may have a remark that is the head of another table: a unit of amounts, or any remark where
    /// the head names the employer. For such rows <see cref="Next"/> has to be asked.
    /// </summary>
    public bool MayBeIn(ReadOnlySpan<byte> rows) => _hasEmployer || StatedUnit.MayBeIn(rows);

    /// <summary>Why the rows below a row mean something else; null where they do not. Rows are given in their order.</summary>
    public Wording? Next(TopRow row)
    {
        if (_month?.Next(row) is TopRow title)
        {
            return Fault(title, "月份不同", "names another month");
        }

        return row.Texts.Length <= MostOfUnits && StatedUnit.In(row) is string unit ? OtherUnit(row, unit)
            : IsOtherHead(row) ? Fault(row, "单位不同", "names another employer")
            : row.Texts.Length > 1 && IsHeader(row.Texts) && !IsRepeated(row)
                ? Fault(row, "表头不同", "is another header")
            : null;
    }

    /// <summary>
    /// Whether a row is a header: it begins as one and identifies persons, or is nothing but headers, as the second row of a
    /// header of persons who take two rows. A row of values begins with two values, apart from its number.
    /// </summary>
    private bool IsHeader(string[] texts) =>
        texts.Take(MostOfRemark).Any(kind.Knows)
        && kind.IsHeader(texts)
        && (texts.Any(kind.SaysWho) || texts.All(kind.Knows));

    private bool IsRepeated(TopRow row) =>
        header.Any(one =>
            Enumerable
                .Range(0, row.Cells.Length)
                .All(at =>
                    HeaderText.Bare(row.At(at)) is var text && (text.Length == 0 || text == HeaderText.Bare(one.At(at)))
                )
        );

    private bool IsOtherHead(TopRow row) =>
        head.TryGetValue("employerId", out string? employer)
        && row.Texts.Any(text => text.AsSpan().ContainsAny(':', '\uFF1A') || kind.Known.NameOf(text) == "employerId")
        && FormHead.Read([row], kind).Any(value => value.Name == "employerId" && value.Text != employer);

    private static Wording OtherUnit(TopRow row, string unit) =>
        new(
            $"第 {row.Line} 行写明金额单位为{unit}；金额应以元为单位",
            $"row {row.Line} names another unit of amounts, {unit}; amounts are in yuan"
        );

    private static Wording Fault(TopRow row, string zh, string en) =>
        new(
            $"第 {row.Line} 行起是另一张表（{zh}）；请把各表分开，一个工作表（或文件）只放一张表",
            $"row {row.Line} {en}, so another table begins there; put each table on a sheet or in a file of its own"
        );
}
