using System.Collections.Frozen;

namespace Contribution.Rules.Faults;

/// <summary>Writes a fault as a sentence. <c>{0}</c> is the value that was found, <c>{1}</c> the allowed values.</summary>
internal static class FaultText
{
    private static readonly FrozenDictionary<string, (string Zh, string En)> Sentences = new Dictionary<
        string,
        (string, string)
    >(StringComparer.Ordinal)
    {
        [FaultCode.MalformedJson] = ("不是合法的 JSON：{0}；应为{1}", "not valid JSON: {0}; expected {1}"),
        [FaultCode.MoreFaults] = (
            "错误过多：另有 {0} 处未列出；至多列出 {1} 处",
            "too many faults: {0} more are not listed; at most {1} are"
        ),
        [FaultCode.WrongType] = ("类型不符：读到{0}，应为{1}", "wrong type: found {0}, expected {1}"),
        [FaultCode.UnknownProperty] = ("未知的属性“{0}”；可用：{1}", "unknown property \"{0}\"; known here: {1}"),
        [FaultCode.DuplicateProperty] = ("属性“{0}”重复", "property \"{0}\" is given twice"),
        [FaultCode.Missing] = ("缺少必填项；应为{1}", "missing; expected {1}"),
        [FaultCode.ToFill] = ("尚待填写：{0}", "still to fill in: {0}"),
        [FaultCode.UnknownValue] = ("未知的取值“{0}”；可取：{1}", "unknown value \"{0}\"; allowed: {1}"),
        [FaultCode.OutOfRange] = ("超出范围：{0}；允许{1}", "out of range: {0}; allowed: {1}"),
        [FaultCode.NotInFen] = ("金额须精确到分：{0}；允许{1}", "not a whole number of fen: {0}; allowed: {1}"),
        [FaultCode.DuplicateId] = ("编号“{0}”重复；{1}", "id \"{0}\" is used twice; {1}"),
        [FaultCode.NotCovered] = ("没有适用的规则集：{0}；已覆盖：{1}", "no rule set covers {0}; covered: {1}"),
        [FaultCode.OutsideCircular] = (
            "不在文件适用范围之内：{0}；适用于：{1}",
            "the circular does not cover {0}; it covers: {1}"
        ),
        [FaultCode.OrderBroken] = ("数额次序不符：{0}；应为{1}", "amounts out of order: {0}; expected {1}"),
        [FaultCode.Syntax] = ("表达式有误：{0}；应为{1}", "syntax error at {0}; expected {1}"),
        [FaultCode.UnknownName] = ("未知的名称“{0}”；可用：{1}", "unknown name \"{0}\"; known here: {1}"),
        [FaultCode.TypeMismatch] = ("类型不符：{0}；应为{1}", "type mismatch: {0}; expected {1}"),
        [FaultCode.NotLinear] = ("不是线性式：{0}；应为{1}", "not linear: {0}; expected {1}"),
        [FaultCode.TooLarge] = ("超出限额：{0}；至多{1}", "too large: {0}; at most {1}"),
        [FaultCode.UnknownReference] = ("引用的“{0}”不存在；现有：{1}", "\"{0}\" does not exist; there are: {1}"),
        [FaultCode.Cycle] = (
            "循环引用：{0}；不得循环引用",
            "circular reference: {0}; references must not form a circle"
        ),
        [FaultCode.QuoteNotFound] = ("原文中没有这句话：“{0}”；应引自{1}", "the quote \"{0}\" does not occur in {1}"),
        [FaultCode.BaseAndStatus] = ("基数与状态不符：{0}；应为{1}", "base and status disagree: {0}; expected {1}"),
        [FaultCode.KindAlone] = (
            "单位有无基数只能取决于单位类型：{0}；应为{1}",
            "whether an employer has a base must depend on its kind alone: {0}; expected {1}"
        ),
        [FaultCode.NotForChildren] = (
            "下级文件不得这样设定：{0}；允许{1}",
            "an extending file may not set {0}; allowed: {1}"
        ),
        [FaultCode.RateNotOnFile] = ("费率未收录：{0}；已收录：{1}", "no rate is on file for {0}; on file: {1}"),
        [FaultCode.Overlapping] = ("起止月份与{1}重叠：{0}", "months overlap: {0}; see {1}"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // With other codes, Found quotes the input, and is not translated.
    private static readonly string[] Phrased =
    [
        FaultCode.MalformedJson,
        FaultCode.Syntax,
        FaultCode.BaseAndStatus,
        FaultCode.TypeMismatch,
        FaultCode.NotLinear,
        FaultCode.TooLarge,
    ];

    // Allowed is a list of names.
    private static readonly string[] Listing =
    [
        FaultCode.UnknownProperty,
        FaultCode.UnknownValue,
        FaultCode.UnknownName,
        FaultCode.UnknownReference,
        FaultCode.OutsideCircular,
    ];

    /// <summary>The fault as a sentence.</summary>
    /// <param name="chinese">Whether it is for Chinese readers, or else for English ones.</param>
    /// <param name="fault">The fault.</param>
    public static string In(bool chinese, Fault fault)
    {
        if (fault.Words?.Sentence is Wording own)
        {
            return own.For(chinese);
        }

        (string Zh, string En) sentence = Sentences.GetValueOrDefault(fault.Code, ("{0} {1}", "{0} {1}"));
        string whole = chinese ? sentence.Zh : sentence.En;
        // The hint precedes the allowed values, which can be long.
        int end = whole.IndexOf(chinese ? '；' : ';', StringComparison.Ordinal);
        end = end < 0 ? whole.Length : end;
        (string found, string allowed) = (Found(fault, chinese), Allowed(fault, chinese));
        return Fill(whole[..end]) + Hint(fault, chinese) + Fill(whole[end..]);

        string Fill(string part) => ChinesePhrase.Fill(part, found, allowed, chinese);
    }

    /// <summary>Writes the column, and the name that may have been meant.</summary>
    private static string Hint(Fault fault, bool chinese)
    {
        string? column = fault.Column is int at ? (chinese ? $"第 {at} 列" : $"column {at}") : null;
        string? meant = fault.Words is { IsNearestMeant: false }
            ? null
            : fault.Words?.Nearest?.For(chinese) ?? fault.Nearest;
        string? nearest =
            meant is null ? null
            : chinese ? $"是否指“{meant}”？"
            : $"did you mean \"{meant}\"?";
        string hint = string.Join(chinese ? "；" : "; ", new[] { column, nearest }.OfType<string>());
        return hint.Length == 0 ? ""
            : chinese ? $"（{hint}）"
            : $" ({hint})";
    }

    private static string Allowed(Fault fault, bool chinese) =>
        fault.Words?.Allowed is Wording words ? words.For(chinese)
        : fault.Allowed is null ? "-"
        : !chinese ? fault.Allowed
        : Array.IndexOf(Listing, fault.Code) >= 0 ? fault.Allowed.Replace(", ", "、", StringComparison.Ordinal)
        : ChinesePhrase.Translate(fault.Allowed);

    private static string Found(Fault fault, bool chinese)
    {
        string? found = fault.Words?.Found?.For(chinese) ?? fault.Found;
        return found is null ? (chinese ? "空白" : "nothing")
            : chinese && fault.Code is (FaultCode.WrongType or FaultCode.OutOfRange) ? ChinesePhrase.Json(found)
            : chinese && Array.IndexOf(Phrased, fault.Code) >= 0 ? ChinesePhrase.Translate(found)
            : fault.Code == FaultCode.ToFill && Blank.Parse(found) is { } blank ? blank.Wanted(chinese)
            : fault.RuleData is null ? found
            : chinese ? $"{found}（规则数据 {fault.RuleData}）"
            : $"{found} (rule data {fault.RuleData})";
    }
}
