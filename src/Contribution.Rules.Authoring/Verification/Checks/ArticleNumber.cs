using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>A numbered place of a circular: 二（一）3. A part that is 0 is not named.</summary>
/// <param name="Chapter">The number of 一、 or 第一条.</param>
/// <param name="Section">The number of （一）.</param>
/// <param name="Item">The number of 1、.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct ArticleNumber(int Chapter, int Section, int Item)
{
    private const string Digits = "一二三四五六七八九";
    private const char Ten = '十';
    private const int Base = 10;

    /// <summary>The places that an article names: <c>二(一)、四.4</c>; empty where it is of another form.</summary>
    /// <param name="article">The article in half-width letters.</param>
    public static IReadOnlyList<ArticleNumber> ParseAll(string article)
    {
        Match[] named = [.. article.Split('、').Select(part => Form().Match(part.Trim()))];
        return Array.TrueForAll(named, match => match.Success) ? [.. named.Select(Create)] : [];
    }

    /// <summary>The number in Chinese digits, 1 to 99; 0 where it is none.</summary>
    public static int Number(string chinese)
    {
        int ten = chinese.IndexOf(Ten, StringComparison.Ordinal);
        if (ten < 0)
        {
            return chinese.Length == 1 ? Digits.IndexOf(chinese[0], StringComparison.Ordinal) + 1 : 0;
        }

        int tens = ten == 0 ? 1 : Number(chinese[..ten]);
        return (tens * Base) + (ten + 1 < chinese.Length ? Number(chinese[(ten + 1)..]) : 0);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Chinese(Chapter)}{(Section > 0 ? $"（{Chinese(Section)}）" : "")}{(Item > 0 ? $"{(Section > 0 ? "" : ".")}{Item}" : "")}"
        );

    private static ArticleNumber Create(Match match) =>
        new(
            Number(match.Groups["chapter"].Value),
            match.Groups["section"].Success ? Number(match.Groups["section"].Value) : 0,
            match.Groups["item"].Success ? int.Parse(match.Groups["item"].ValueSpan, CultureInfo.InvariantCulture) : 0
        );

    private static string Chinese(int number) =>
        number < Base
            ? Digits.Substring(number - 1, 1)
            : (number / Base > 1 ? Digits.Substring((number / Base) - 1, 1) : "")
                + Ten
                + (number % Base > 0 ? Digits.Substring((number % Base) - 1, 1) : "");

    [GeneratedRegex(
        "^第?(?<chapter>[一二三四五六七八九十]{1,3})[条章]?(\\((?<section>[一二三四五六七八九十]{1,3})\\))?(\\.?(?<item>[0-9]{1,2}))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Form();
}
