using System.Collections.Frozen;
using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Headers;

/// <summary>A header without what does not tell its meaning: white space, a unit, and the marks of columns that must be filled.</summary>
internal static class HeaderText
{
    private static readonly FrozenSet<string> Remarks = FrozenSet.ToFrozenSet([
        "元",
        "元/月",
        "元/人月",
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

    /// <summary>The words that tell the meaning, as the table of headers has them.</summary>
    public static string Bare(string header)
    {
        string bare = string.Concat(
            CellText.Clean(header).Where(letter => !char.IsWhiteSpace(letter)).Select(HalfWidthSign)
        );
        bare = bare.Trim('*', '※', '★', '#', ':');
        while (bare is [.., ')'] && bare.LastIndexOf('(') is > 0 and int open && Remarks.Contains(bare[(open + 1)..^1]))
        {
            bare = bare[..open].TrimEnd('*');
        }

        return bare;
    }

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
