using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>How the number format of a cell shows its number.</summary>
internal enum NumberForm
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A month of a year, without its day.</summary>
    Month,
}

/// <summary>A number format, as far as it determines how a number is read.</summary>
/// <param name="form">The form of the number.</param>
/// <param name="digits">The minimum number of digits of a whole number, as in <c>000000</c> for an id.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct NumberFormat(NumberForm form, int digits = 0)
{
    // Built-in formats: 0, 0.00, #,##0, #,##0.00, 0%, 0.00%, and those of accounting.
    private const string Accounting = "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";
    private const int MostOfNumbers = 3;
    private const string AccountingWhole = "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ";

    private readonly ImmutableArray<NumberSection> _sections;

    /// <summary>The form of the number.</summary>
    public NumberForm Form { get; } = form;

    /// <summary>The minimum number of digits of a whole number.</summary>
    public int Digits { get; } = digits;

    private NumberFormat(ImmutableArray<NumberSection> sections)
        : this(NumberForm.Number) => _sections = sections;

    /// <summary>A format that shows nothing in place of a number.</summary>
    public static NumberFormat Nothing { get; } = Parse(";;");

    /// <summary>A format that workbooks name by a number alone. Chinese Excel has dates at 27 to 36 and 50 to 58.</summary>
    public static NumberFormat BuiltIn(uint id) =>
        id switch
        {
            17 or 27 or 36 or 50 or 52 or 57 => new NumberFormat(NumberForm.Month),
            (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => new NumberFormat(
                NumberForm.Day
            ),
            1 or 3 or 37 or 38 => Parse("#,##0"),
            2 or 4 or 39 or 40 => Parse("#,##0.00"),
            9 => Parse("0%"),
            10 => Parse("0.00%"),
            41 or 42 => Parse(AccountingWhole),
            43 or 44 => Parse(Accounting),
            _ => default,
        };

    /// <summary>A format that is written out, such as <c>yyyy"年"m"月"</c>.</summary>
    public static NumberFormat Parse(string code)
    {
        ImmutableArray<NumberSection> sections = [.. Sections(code).Take(MostOfNumbers).Select(NumberSection.Parse)];
        string signs = sections[0].Signs;
        if (signs.Length > 1 && signs.All(sign => sign == '0'))
        {
            return new NumberFormat(NumberForm.Number, signs.Length);
        }

        // The word, and exponents, have letters of dates; Chinese formats may write a year as e.
        (bool year, bool month, bool day) = (
            signs.AsSpan().ContainsAny('y', 'e'),
            signs.Contains('m'),
            signs.Contains('d')
        );
        return sections[0].IsGeneral ? new NumberFormat(sections)
            : year && month && !day ? new NumberFormat(NumberForm.Month)
            : year || month || day ? new NumberFormat(NumberForm.Day)
            : new NumberFormat(sections);
    }

    /// <summary>The section that shows a number: by its condition, or else by the number's sign.</summary>
    public NumberSection SectionOf(decimal number)
    {
        if (_sections.IsDefaultOrEmpty)
        {
            return NumberSection.General;
        }

        if (_sections.Any(section => section.HasCondition))
        {
            // Of three sections, one without a condition in the middle is that of numbers below zero.
            return _sections.FirstOrDefault(section => section.Meets(number))
                ?? (_sections is [_, { HasCondition: false } below, _] && number < 0m ? below : _sections[^1]);
        }

        return number < 0m && _sections.Length > 1 ? _sections[1]
            : number == 0m && _sections.Length == MostOfNumbers ? _sections[2]
            : _sections[0];
    }

    /// <summary>The sections for numbers above zero, below it, and zero.</summary>
    private static string[] Sections(string code)
    {
        List<string> sections = [];
        int from = 0;
        for (int at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = End(code, '"', at);
                    break;
                case '\\' or '_' or '*' or '!':
                    at++;
                    break;
                case ';':
                    sections.Add(code[from..at]);
                    from = at + 1;
                    break;
                default:
                    break;
            }
        }

        sections.Add(code[Math.Min(from, code.Length)..]);
        return [.. sections];
    }

    /// <summary>The place of the sign that ends a quoted or bracketed part.</summary>
    internal static int End(string code, char sign, int from)
    {
        int end = code.IndexOf(sign, from + 1);
        return end < 0 ? code.Length : end;
    }
}
