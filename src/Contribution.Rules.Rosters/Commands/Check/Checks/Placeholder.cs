using System.Collections.Frozen;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>Recognizes placeholder values, typed only to fill a cell.</summary>
internal static class Placeholder
{
    private const int FewestRepeated = 6;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "无",
            "没有",
            "未知",
            "不详",
            "暂无",
            "待补",
            "待定",
            "测试",
            "张三",
            "李四",
            "王五",
            "某某",
            "某某某",
            "/",
            "\\",
            "-",
            "--",
            "—",
            "——",
            ".",
            "*",
            "?",
            "0",
            "null",
            "none",
            "n/a",
            "na",
            "#n/a",
            "#ref!",
            "#value!",
            "test",
            "xxx",
            "123456",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a value is one: a known word, or one letter over and over.</summary>
    public static bool Is(string value) =>
        Words.Contains(value) || (value.Length >= FewestRepeated && value.All(letter => letter == value[0]));

    /// <summary>Whether a date is one: as any value, or the first month that spreadsheets know, such as 1900-01-01.</summary>
    public static bool IsDate(string value) =>
        Is(value) || DateText.Read(value) is DateOnly { Year: 1900, Month: 1, Day: 1 };
}
