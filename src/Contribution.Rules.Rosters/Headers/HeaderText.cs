using System.Collections.Frozen;
using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Headers;

/// <summary>Removes the parts of a header that have no meaning: white space, a unit, and the marks of required columns.</summary>
internal static class HeaderText
{
    private static readonly FrozenSet<string> Remarks = FrozenSet.ToFrozenSet([
        "元",
        "元/月",
        "元/人月",
        "元/人/月",
        "元/月/人",
        "元每月",
        "单位:元",
        "人民币",
        "人民币元",
        "RMB",
        "必填",
        "选填",
        "必填项",
        "文本",
        "文本格式",
        "人",
    ]);

    private static readonly FrozenSet<string> Numbering = FrozenSet.ToFrozenSet(
        ["序号", "序", "行号", "No", "No.", "#", "顺序号"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> OtherUnits = FrozenSet.ToFrozenSet([
        "万元",
        "千元",
        "百元",
        "万",
        "千",
        "角",
        "分",
        "元/日",
        "元/天",
        "元/年",
        "美元",
        "港元",
        "港币",
        "澳门元",
        "欧元",
    ]);

    /// <summary>A unit other than yuan that stands behind a header's words; null is none.</summary>
    /// <param name="header">The header.</param>
    /// <param name="words">The words before the unit.</param>
    public static string? OtherUnit(string header, out string words)
    {
        string bare = Bare(header);
        words = bare;
        if (bare is not [.., ')'] || bare.LastIndexOf('(') is not (> 0 and int open))
        {
            return null;
        }

        words = bare[..open];
        return UnitIn(bare[(open + 1)..^1]);
    }

    /// <summary>The unit other than yuan that a remark such as <c>单位:万元</c> names; null is none.</summary>
    public static string? UnitIn(string remark)
    {
        string unit = Bare(remark).Replace(JoinedHeader.Between, '/');
        unit = unit[(unit.LastIndexOf(':') + 1)..].Replace("人民币", "", StringComparison.Ordinal);
        unit = unit.EndsWith("/月", StringComparison.Ordinal) ? unit[..^2] : unit;
        return OtherUnits.Contains(unit) ? unit : null;
    }

    /// <summary>Whether a header names the numbering of rows.</summary>
    public static bool IsNumbering(string header) => Numbering.Contains(Bare(header));

    /// <summary>Gets the words of a header, as the table of headers has them.</summary>
    public static string Bare(string header)
    {
        string bare = string.Concat(
            CellText.Clean(header).Where(letter => !char.IsWhiteSpace(letter)).Select(HalfWidthSign)
        );
        bare = bare.Trim('*', '※', '★', '#', ':');
        while (bare is [.., ')'] && bare.LastIndexOf('(') is > 0 and int open && IsRemark(bare[(open + 1)..^1]))
        {
            bare = bare[..open].TrimEnd('*');
        }

        return bare;
    }

    // Before the unit's bracket this slash joins a header of two rows.
    private static bool IsRemark(string remark) =>
        Remarks.Contains(remark.Replace(JoinedHeader.Between, '/').Replace("·", "", StringComparison.Ordinal));

    private static char HalfWidthSign(char letter) =>
        letter switch
        {
            '（' or '[' or '【' or '〔' => '(',
            '）' or ']' or '】' or '〕' => ')',
            '：' => ':',
            '＊' => '*',
            _ => letter,
        };
}
