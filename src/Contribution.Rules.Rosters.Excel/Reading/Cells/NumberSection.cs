using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>
/// One section of a number format, such as that for zero: its signs, and the texts that stand beside the digits or instead of
/// them.
/// </summary>
internal sealed partial class NumberSection
{
    private static readonly string[] Thousands = ["k", "m"];

    // In a format a dollar sign alone is often that of a program's own currency; US$ leaves HK and US of HK$ and US$.
    private static readonly string[] Foreign =
    [
        "USD",
        "US",
        "HKD",
        "HK",
        "MOP",
        "TWD",
        "NTD",
        "NT",
        "EUR",
        "€",
        "GBP",
        "£",
        "JPY",
        "KRW",
        "₩",
        "SGD",
        "AUD",
        "CAD",
    ];

    private readonly string _operator = "";
    private readonly decimal _limit;
    private readonly string _shown;
    private readonly int _last;
    private readonly bool _isForeign;

    private NumberSection(string code)
    {
        (Signs, _shown, string[] brackets) = Split(code);
        Match condition = Condition().Match(string.Join(' ', brackets));
        if (condition.Success)
        {
            _operator = condition.Groups["operator"].Value;
            _limit = decimal.Parse(condition.Groups["limit"].ValueSpan, CultureInfo.InvariantCulture);
        }

        _last = Signs.LastIndexOfAny(['0', '#', '?']);
        _isForeign = brackets.Any(IsForeign) || Foreign.Contains(Literal, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The section of a format that shows numbers as they are.</summary>
    public static NumberSection General { get; } = new("General");

    /// <summary>The signs, in lower case, without quoted, escaped and bracketed parts.</summary>
    public string Signs { get; }

    /// <summary>Whether numbers are shown as they are: the word General, an exponent, a fraction, a text's place.</summary>
    public bool IsGeneral =>
        Signs.Contains("general", StringComparison.Ordinal)
        || Signs.Contains("e+", StringComparison.Ordinal)
        || Signs.Contains("e-", StringComparison.Ordinal)
        || Signs.Contains('@')
        || (_last >= 0 && Signs.Contains('/'));

    /// <summary>Whether it has a condition, such as <c>[&gt;=10000]</c>.</summary>
    public bool HasCondition => _operator.Length > 0;

    /// <summary>The number of decimals that are shown; null is as many as there are.</summary>
    public int? Decimals =>
        IsGeneral || _last < 0 ? null
        : Signs.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point
            ? Signs[point..].Count(sign => sign is '0' or '#' or '?')
        : 0;

    /// <summary>Whether a number is shown as a percentage.</summary>
    public bool IsPercentage => Signs.Contains('%');

    /// <summary>
    /// Whether the shown number is not yuan: it is in thousands, or a unit such as 万元 or another currency stands beside it.
    /// </summary>
    public bool IsScaled =>
        _isForeign
        || (_last >= 0 && _last + 1 < Signs.Length && Signs[_last + 1] == ',')
        || _shown.AsSpan().ContainsAny("万千百亿‰")
        || Thousands.Contains(Literal, StringComparer.OrdinalIgnoreCase)
        || HeaderText.UnitIn(Literal) is not null;

    /// <summary>The text that stands beside the digits or instead of them, without currency signs.</summary>
    public string Literal => _shown.Trim(' ', '¥', '￥', '$');

    /// <summary>Reads a section. Chinese programs write General as G/通用格式.</summary>
    public static NumberSection Parse(string code) =>
        new(code.Replace("G/通用格式", "General", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the condition is met.</summary>
    public bool Meets(decimal number) =>
        _operator switch
        {
            "<" => number < _limit,
            "<=" => number <= _limit,
            ">" => number > _limit,
            ">=" => number >= _limit,
            "=" => number == _limit,
            "<>" => number != _limit,
            _ => false,
        };

    /// <summary>Whether digits of a number are shown; only the sign 0 shows a zero.</summary>
    public bool ShowsDigits(decimal number) =>
        IsGeneral || Signs.Contains('0') || (number != 0m && Signs.AsSpan().ContainsAny('#', '?'));

    /// <summary>Whether a bracketed part is a currency other than yuan: <c>[$USD]</c>, <c>[$HK$-C04]</c>, <c>[$$-409]</c>.</summary>
    private static bool IsForeign(string bracket) =>
        Currency().Match(bracket) is { Success: true } match
        && match.Groups["sign"].Value.Trim() is var sign
        && (sign == "$" || Foreign.Contains(sign.TrimEnd('$'), StringComparer.OrdinalIgnoreCase));

    /// <summary>Takes the signs, the shown texts and the bracketed parts apart.</summary>
    private static (string Signs, string Shown, string[] Brackets) Split(string code)
    {
        StringBuilder signs = new();
        StringBuilder shown = new();
        List<string> brackets = [];
        for (int at = 0; at < code.Length; at++)
        {
            int end;
            switch (code[at])
            {
                case '"':
                    end = NumberFormat.End(code, '"', at);
                    shown.Append(code, at + 1, end - at - 1);
                    at = end;
                    break;
                case '[':
                    end = NumberFormat.End(code, ']', at);
                    brackets.Add(code[(at + 1)..end]);
                    at = end;
                    break;
                case '\\' or '!':
                    shown.Append(++at < code.Length ? code[at..(at + 1)] : "");
                    break;
                case '_' or '*':
                    at++;
                    break;
                case '-' or (> '\u007F'):
                    shown.Append(code[at]);
                    signs.Append(code[at]);
                    break;
                default:
                    signs.Append(char.ToLowerInvariant(code[at]));
                    break;
            }
        }

        return (signs.ToString(), shown.ToString(), [.. brackets]);
    }

    [GeneratedRegex(
        @"^\$(?<sign>[^-]+)(-[0-9A-Fa-f]+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Currency();

    [GeneratedRegex(
        @"(^|\s)(?<operator><=|>=|<>|<|>|=)(?<limit>-?[0-9]+(\.[0-9]+)?)(\s|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Condition();
}
