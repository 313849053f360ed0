using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Faults;

/// <summary>
/// Translates what faults find and allow into Chinese: <see cref="Fault.Found"/> and <see cref="Fault.Allowed"/> are for programs, and
/// hold names, numbers and a few English phrases.
/// </summary>
internal static partial class ChinesePhrase
{
    private static readonly FrozenDictionary<string, string> Phrases = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["a base"] = "有基数",
        ["a choice"] = "选项",
        ["a constant other than 0"] = "不为 0 的常数",
        ["a decimal number such as 0.60"] = "小数，如 0.60",
        ["a division by 0"] = "除以 0",
        ["a divisor that is not constant"] = "除数不是常数",
        ["a fact"] = "一项事实",
        ["a list"] = "缴费档次表",
        ["a longer chain or deeper nesting"] = "链过长或嵌套过深",
        ["a number"] = "数",
        ["a number or a choice beside null"] = "与 null 比较的须为数或选项",
        ["a number, a name or an operator"] = "数、名称或运算符",
        ["0.60 for 60 %"] = "小数：60% 写作 0.60",
        ["a number, a name, '-', 'not' or '('"] = "数、名称、“-”、“not”或“(”",
        ["a product of two unknowns"] = "两个未知量相乘",
        ["a rounded number"] = "已取整的数",
        ["a truth value"] = "真假值",
        ["a truth value beside null"] = "与 null 比较的是真假值",
        ["an empty file, a pipe or a device"] = "空文件、管道或设备",
        ["a plain file"] = "普通文件",
        ["an operator or the end"] = "运算符或结尾",
        ["'and', 'or' or the end after a comparison"] = "比较之后须为“and”“or”或结尾",
        ["\"…\""] = "文本",
        ["\"…\":"] = "属性名和冒号",
        ["an unpaired surrogate"] = "不成对的代理项",
        ["array"] = "列表",
        ["date (yyyy-MM-dd)"] = "日期，如 2011-05-27",
        ["deeper nesting"] = "嵌套过深",
        ["end of expression"] = "表达式结尾",
        ["end of text"] = "文本结束",
        ["four digits, such as 2011"] = "四位数字，如 2011",
        ["letters, digits, '-', '_' and '.', such as own-wage"] = "由文字、数字和 -、_、. 组成，如 own-wage",
        ["letter (letter | digit | _)*"] = "以英文字母开头，由英文字母、数字和 _ 组成",
        ["more, with amounts and abbreviations written out"] = "展开数额和简称后过长",
        ["no base"] = "没有基数",
        ["no comma before it"] = "其前没有逗号",
        ["no exception"] = "不作其他规则的例外",
        ["no rule that silences it"] = "没有使其让位的规则",
        ["not UTF-8"] = "不是 UTF-8 编码",
        ["null"] = "空值",
        ["null only beside = or !="] = "null 只能用 = 或 != 比较",
        ["employer, flexible"] = "单位（employer）或灵活就业人员（flexible）",
        ["medical: maternity"] = "仅医疗保险费率可包括生育保险",
        ["number"] = "数字",
        ["object"] = "对象",
        ["one constant factor"] = "一个因数是常数",
        ["one = for equality"] = "一个等号：相等写作 =",
        ["only one rule of a determination may precede all"] = "同一核定只能有一条规则优先于全部规则",
        ["six digits (GB/T 2260)"] = "六位数字（GB/T 2260）",
        ["six digits (GB/T 2260), such as 230600"] = "六位数字（GB/T 2260），如 230600",
        ["rates, roundings"] = "rates 或 roundings",
        ["string"] = "文本",
        ["the name of a list of tiers"] = "缴费档次表的名称",
        ["the number of decimals"] = "小数位数",
        ["true | false"] = "真假值 true 或 false",
        ["two names or more"] = "至少两个名称",
        ["use another id"] = "请改用其他编号",
        ["unreadable"] = "无法读取",
        ["whole number"] = "整数",
        ["workInjury"] = "工伤保险（workInjury）",
        ["yyyy-MM"] = "年月，如 2024-03",
        ["yyyy-MM, such as 2024-03"] = "年月，如 2024-03",
        ["{ and } in pairs"] = "{ 与 } 成对",
        ["0 … 1 (16 % = 0.16), 0.000001 × n"] = "0 至 1，至多六位小数，如 16% 写作 0.16",
        ["0.01 … 10000 (employee, flexible)"] = "0.01 至 10000 元，仅限个人和灵活就业人员",
        ["0.01, 0.1, 1"] = "0.01、0.1 或 1",
        ["0.5 … 1.5, 0.000001 × n"] = "0.5 至 1.5，至多六位小数",
        ["0.5 … 1.5 (workInjury)"] = "0.5 至 1.5，仅限工伤保险",
        ["0.01, 0.1, 1, … 1000000 yuan"] = "整分的步长（元），如 0.01、0.1、1，不超过 1000000",
        ["38 digits in all"] = "合计 38 位数字",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Translates a phrase; any other text stays as it is.</summary>
    public static string Translate(string english) =>
        Phrases.TryGetValue(english, out string? chinese) ? chinese
        : Place().Match(english) is { Success: true } place
            ? $"第 {place.Groups["line"]} 行第 {place.Groups["byte"]} 字节：{Translate(place.Groups["what"].Value)}"
        : Amount().Match(english) is { Success: true } amount
            ? $"{amount.Groups["number"]} {Unit(amount.Groups["of"].Value)}"
        : Code().Match(english) is { Success: true } code ? OfCode(code.Groups)
        : english.Contains(" | ", StringComparison.Ordinal) ? Either(english.Split(" | ").Select(Translate))
        : Range().Match(english) is { Success: true } range
            ? (
                range.Groups["most"].Length == 0
                    ? $"不小于 {range.Groups["least"]}"
                    : $"{range.Groups["least"]} 至 {range.Groups["most"]}"
            )
        : Multiple().Match(english) is { Success: true } multiple ? $"{multiple.Groups["step"]} 的整数倍"
        : english is ['\'', _, .., '\''] ? $"“{english[1..^1]}”"
        : english is [not (>= '0' and <= '9')] ? $"“{english}”"
        : english
            .Replace(
                " (closed: no file above has childMaySet)",
                "（不可改动：上级文件没有 childMaySet）",
                StringComparison.Ordinal
            )
            .Replace(" (not UTF-8)", "（不是 UTF-8 编码）", StringComparison.Ordinal);

    /// <summary>A value as JSON has it.</summary>
    public static string Json(string value) =>
        value switch
        {
            "object" or "array" => Phrases[value],
            "the number of decimals" => Phrases[value],
            "true" or "false" => $"真假值 {value}",
            ['"', .. string text, '"'] => $"文本“{text}”",
            ['"', .. string cut] => $"文本“{cut}”",
            _ => value,
        };

    /// <summary>Fills in the places <c>{0}</c> and <c>{1}</c> of a sentence. What is filled in is input, and has no places.</summary>
    /// <param name="sentence">The sentence, in any language.</param>
    /// <param name="first">The text for <c>{0}</c>.</param>
    /// <param name="second">The text for <c>{1}</c>.</param>
    /// <param name="chinese">Whether a blank parts Chinese characters from other letters.</param>
    public static string Fill(string sentence, string first, string second, bool chinese) =>
        Places()
            .Split(sentence)
            .Aggregate(
                "",
                (filled, part) =>
                    part switch
                    {
                        "{0}" => chinese ? Beside(filled, first) : filled + first,
                        "{1}" => chinese ? Beside(filled, second) : filled + second,
                        _ => filled + part,
                    }
            );

    /// <summary>One of several.</summary>
    private static string Either(IEnumerable<string> phrases) =>
        phrases.Aggregate((before, next) => Beside(Beside(before, "或"), next));

    /// <summary>Joins two texts, with a blank between a Chinese character and other letters.</summary>
    private static string Beside(string before, string after)
    {
        bool isBlank =
            before.Length > 0
            && after.Length > 0
            && ((IsChinese(before[^1]) && IsLatin(after[0])) || (IsLatin(before[^1]) && IsChinese(after[0])));
        return isBlank ? $"{before} {after}" : before + after;
    }

    private static bool IsChinese(char sign) => sign is >= '\u3400' and <= '\u9fff';

    private static bool IsLatin(char sign) => sign is (>= '!' and <= '~') or '≤' or '≥';

    /// <summary>Translates a phrase about the text of a rule file: its names and words stay as they are written.</summary>
    private static string OfCode(GroupCollection parts) =>
        parts switch
        {
            _ when parts["beside"].Success => $"{Translate(parts["beside"].Value)}，名称须与 =、!= 或 in 连用",
            _ when parts["name"].Success => $"名称“{parts["name"]}”",
            _ when parts["choice"].Success => $"{parts["choice"]} 的取值",
            _ when parts["operands"].Success => $"{Translate(parts["function"].Value)}有 {parts["operands"]} 个参数",
            _ when parts["status"].Success => $"状态 {parts["status"]}",
            _ when parts["since"].Success => $"不早于 {parts["since"]} 的年月",
            _ => $"自 {parts["first"]} 起的年月，至多十二个月",
        };

    private static string Unit(string english) =>
        english switch
        {
            "digits" => "位数字",
            "bytes" => "字节",
            "files" => "个文件",
            "levels" => "层",
            "parts" => "个部分",
            _ => "个字符",
        };

    [GeneratedRegex(@"(?<place>\{[01]\})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Places();

    [GeneratedRegex(
        "^line (?<line>[0-9]+), byte (?<byte>[0-9]+): (?<what>.+)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Place();

    [GeneratedRegex(
        "^((?<beside>a .+); a name stands beside =, != or in"
            + "|the name '(?<name>.+)'"
            + "|a (?<choice>[a-z]+\\.[A-Za-z]+)"
            + "|(?<function>'.+') with (?<operands>[0-9]+) operands"
            + "|status (?<status>[A-Za-z]+)"
            + "|yyyy-MM ≥ (?<since>[-0-9]+)"
            + "|yyyy-MM from (?<first>[-0-9]+), at most twelve months)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        "^(?<least>[-0-9.]+) …( (?<most>[-0-9.]+))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Range();

    [GeneratedRegex("^(?<step>[0-9.]+) × n$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Multiple();

    [GeneratedRegex(
        "^(?<number>(> )?[0-9]+) (?<of>digits|characters|bytes|files|levels|parts)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Amount();
}
