using System.Text.RegularExpressions;

namespace Contribution.Rules.Faults;

/// <summary>Where a text cannot be read, in Chinese: faults tell it in English, for programs.</summary>
internal static partial class TextPlace
{
    /// <summary>A place and what stands there, or what could: <c>line 3, byte 9: end of text</c>.</summary>
    public static string Chinese(string english) =>
        english switch
        {
            "end of text" => "文本结束",
            "not UTF-8" => "不是 UTF-8 编码",
            "an unpaired surrogate" => "不成对的代理项",
            "unreadable" => "无法读取",
            _ when Place().Match(english) is { Success: true } place =>
                $"第 {place.Groups["line"]} 行第 {place.Groups["byte"]} 字节:{Chinese(place.Groups["what"].Value)}",
            _ => english,
        };

    [GeneratedRegex(
        "^line (?<line>[0-9]+), byte (?<byte>[0-9]+): (?<what>.+)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Place();
}
