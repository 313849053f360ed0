using System.Globalization;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Json;

/// <summary>
/// Says in words what is wrong with a text that is no JSON, where the list of what could stand there says little to people who
/// write rule files in an editor.
/// </summary>
internal static class JsonErrorHint
{
    /// <summary>Describes the fault; null where the list of what could stand there is enough.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="at">Where it stops being JSON.</param>
    /// <param name="position">The same place, seen from the last token before it.</param>
    /// <param name="standing">The character at that place, as the fault shows it.</param>
    public static Wording? Find(ReadOnlySpan<byte> utf8, int at, JsonPosition position, string standing)
    {
        ReadOnlySpan<byte> rest = utf8[at..];
        if (position.IsInText && (rest.IsEmpty || rest[0] is (byte)'\n' or (byte)'\r'))
        {
            Wording begin = JsonErrorLocator.Place(utf8, at - position.BytesBegun);
            return new(
                $"{begin.Zh}开始的文本在本行没有右引号",
                $"the text from {begin.En} on has no closing \" in its line"
            );
        }

        if (rest.StartsWith("/*"u8) && rest.IndexOf("*/"u8) < 0)
        {
            return new("注释没有结尾的“*/”", "the comment has no */");
        }

        // A name in a list belongs to the object around it: the end of the list is missing.
        if (position.Open is (bool isObject, int start) && (rest.IsEmpty || (standing == ":" && !isObject)))
        {
            (Wording begin, string end) = (JsonErrorLocator.Place(utf8, start), isObject ? "}" : "]");
            return new(
                $"{begin.Zh}的“{(char)utf8[start]}”没有对应的“{end}”",
                $"{(char)utf8[start]} of {begin.En} has no {end}"
            );
        }

        return position.IsAfterTrailingComma(rest)
                ? new($"“{standing}”前多了一个逗号", $"{standing} stands after a comma that nothing follows")
            : position.IsTooDeep && standing is "{" or "["
                ? new(
                    string.Create(CultureInfo.InvariantCulture, $"“{standing}”的嵌套超过 {position.MostDepth} 层"),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{standing} is nested in more than {position.MostDepth} levels"
                    )
                )
            : standing[0] is '“' or '”'
                ? new("引号是全角的，应为半角", $"{standing[0]} is a full-width character; JSON has \"")
            : standing[0] is '%' or '％'
                ? new(
                    $"“{standing[0]}”不能写在数字之后，60% 写作 0.60",
                    $"{standing[0]} cannot follow a number; 60% is written 0.60"
                )
            : HalfWidth.Fold(standing[0]) is var half && half != standing[0]
                ? new(
                    $"“{standing[0]}”是全角{(char.IsDigit(half) ? "数字" : "符号")}，应为半角的“{half}”",
                    $"{standing[0]} is a full-width character; JSON has {half}"
                )
            : position.IsAfterNumberAndComma && char.IsAsciiDigit(standing[0])
                ? new(
                    $"“{standing}”前是逗号；小数点写作“.”，千位之间不写逗号",
                    $"{standing} follows a comma; a decimal is written with a point, thousands without commas"
                )
            : standing is "\"" && position.Expected is [',', ..] ? new("“\"”前缺少逗号", "\" has no comma before it")
            : null;
    }
}
