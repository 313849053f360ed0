using System.Runtime.InteropServices;

namespace Contribution.Rules.Workbooks.Reading.Cells;

/// <summary>What the number format of a cell makes of its number.</summary>
internal enum NumberForm
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A month of a year, without its day.</summary>
    Month,
}

/// <summary>A number format, as far as it tells what a number means.</summary>
/// <param name="Form">What the number is.</param>
/// <param name="Digits">How many digits a whole number has at least, as in <c>000000</c> for an id.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberFormat(NumberForm Form, int Digits = 0)
{
    /// <summary>A format that workbooks name by a number alone. Chinese Excel has dates at 27 to 36 and 50 to 58.</summary>
    public static NumberFormat BuiltIn(uint id) =>
        id switch
        {
            17 or 27 or 36 or 50 or 52 or 57 => new NumberFormat(NumberForm.Month),
            (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => new NumberFormat(
                NumberForm.Day
            ),
            _ => default,
        };

    /// <summary>A format that is written out, such as <c>yyyy"年"m"月"</c>.</summary>
    public static NumberFormat Of(string code)
    {
        string signs = Bare(code);
        if (signs.Length > 1 && signs.All(sign => sign == '0'))
        {
            return new NumberFormat(NumberForm.Number, signs.Length);
        }

        (bool year, bool month, bool day) = (signs.Contains('y'), signs.Contains('m'), signs.Contains('d'));
        return year && month && !day ? new NumberFormat(NumberForm.Month)
            : year || month || day ? new NumberFormat(NumberForm.Day)
            : default;
    }

    /// <summary>The signs of its first section, in lower case, without what is quoted, escaped or in brackets.</summary>
    private static string Bare(string code)
    {
        List<char> signs = [];
        for (int at = 0; at < code.Length && code[at] != ';'; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = End(code, '"', at);
                    break;
                case '[':
                    at = End(code, ']', at);
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                default:
                    signs.Add(char.ToLowerInvariant(code[at]));
                    break;
            }
        }

        return string.Concat(signs);
    }

    private static int End(string code, char sign, int from)
    {
        int end = code.IndexOf(sign, from + 1);
        return end < 0 ? code.Length : end;
    }
}
