using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Contribution.Rules.Rosters.Excel.Reading.Package;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>A text as a workbook has it: characters that XML cannot hold are written as <c>_x0007_</c>.</summary>
internal static partial class CellString
{
    private const char Damaged = '\uFFFD';
    private const string More = "…";

    /// <summary>The text of a cell; a longer one than a cell may have is cut.</summary>
    public static string Write(string text)
    {
        string whole = text.Length > PackageLimits.Letters ? text[..(PackageLimits.Letters - 1)] + More : text;
        string plain = LooksEscaped().Replace(whole, "_x005F_");
        return plain.All(XmlConvert.IsXmlChar) ? plain : Escaped(plain);
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune letter in text.EnumerateRunes())
        {
            // Half a letter comes as the sign for damage.
            bool holds = !letter.IsBmp || letter.Value == Damaged || XmlConvert.IsXmlChar((char)letter.Value);
            escaped.Append(
                holds ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"_x{letter.Value:X4}_")
            );
        }

        return escaped.ToString();
    }

    /// <summary>The underscore before a text that would be read as an escape.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex LooksEscaped();
}
