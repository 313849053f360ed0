using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Input.Headers;

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

    private const string OtherSeparators = ";\t|\uFF1B\uFF0C\uFF5C";

    private static readonly SearchValues<char> Separators = SearchValues.Create(OtherSeparators);

    private static readonly string[] Each = ["/人月", "/人", "/月"];

    private static readonly string[] UnitLabels = ["单位为", "单位是", "单位", "人民币"];

    /// <summary>The units other than yuan, but those of a single letter, which names may end in.</summary>
    public static IEnumerable<string> LongUnits => OtherUnits.Where(unit => unit.Length > 1);

    /// <summary>A unit other than yuan that stands behind a header's words, in brackets or not; null is none.</summary>
    /// <param name="header">The header.</param>
    /// <param name="words">The words before the unit.</param>
    public static string? OtherUnit(string header, out string words)
    {
        string bare = WithoutEach(Bare(header).Replace(JoinedHeader.Between, '/').TrimEnd(')'));
        string? unit = OtherUnits
            .Where(one => bare.EndsWith(one, StringComparison.Ordinal))
            .OrderByDescending(one => one.Length)
            .FirstOrDefault();
        string before = unit is null ? bare : bare[..^unit.Length];
        words = WithoutLabels(before);
        // A name may end in one letter that is a unit too.
        return words.Length > 0 && (unit?.Length > 1 || words.Length < before.Length) ? unit : null;
    }

    /// <summary>The unit other than yuan that a remark such as <c>单位:万元</c> names; null is none.</summary>
    public static string? UnitIn(string remark)
    {
        string unit = Bare(remark).Trim('(', ')').Replace(JoinedHeader.Between, '/');
        unit = WithoutEach(unit[(unit.LastIndexOf(':') + 1)..].Replace("人民币", "", StringComparison.Ordinal));
        return OtherUnits.Contains(unit) ? unit : null;
    }

    /// <summary>Whether a text is a unit and no more.</summary>
    public static bool IsUnit(string text) => Remarks.Contains(Bare(text).Trim('(', ')')) || UnitIn(text) is not null;

    private static string WithoutEach(string unit)
    {
        while (Array.Find(Each, each => unit.EndsWith(each, StringComparison.Ordinal)) is string end)
        {
            unit = unit[..^end.Length];
        }

        return unit;
    }

    /// <summary>The words before a unit, without the signs and labels between them.</summary>
    private static string WithoutLabels(string words)
    {
        string trimmed = words.TrimEnd('(', ':', '/', ',', '\uFF0C', '、', '-', '_', '*');
        return Array.Find(UnitLabels, label => trimmed.EndsWith(label, StringComparison.Ordinal)) is string end
            ? WithoutLabels(trimmed[..^end.Length])
            : trimmed;
    }

    /// <summary>The year of a header such as <c>2010年月平均工资</c>; null is none, or no wage's.</summary>
    /// <param name="header">The header.</param>
    /// <param name="wage">The header as that of the wage of the year before.</param>
    public static int? YearOfWage(string header, out string wage)
    {
        string bare = Bare(header);
        int at = bare.IndexOf('年', StringComparison.Ordinal);
        bool isYear =
            at == "2010".Length
            && bare.StartsWith("20", StringComparison.Ordinal)
            && bare[..at].All(char.IsAsciiDigit)
            && bare.Contains("工资", StringComparison.Ordinal);
        wage = isYear ? $"上年度{bare[(at + 1)..].TrimStart('度')}" : "";
        return isYear ? int.Parse(bare[..at], CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether a text has a sign other than a comma between its parts.</summary>
    public static bool HasOtherSeparator(string text) => text.AsSpan().ContainsAny(Separators);

    /// <summary>The parts of a text between such signs.</summary>
    public static string[] Separated(string text) =>
        text.Split([.. OtherSeparators], StringSplitOptions.RemoveEmptyEntries);

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
