using System.Text.RegularExpressions;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>Recognizes the error values of failed formulas: <c>#N/A</c>, <c>#DIV/0!</c>.</summary>
internal static partial class ErrorValue
{
    /// <summary>Whether a cell has such a value.</summary>
    public static bool Is(string cell) => Form().IsMatch(cell);

    /// <summary>Whether a cell is a formula that failed or was never calculated.</summary>
    public static bool IsFailed(string cell) => Is(cell) || cell.StartsWith('=');

    [GeneratedRegex(
        @"^#(N/A|GETTING_DATA|[A-Z/]{2,12}0?[!?])$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Form();
}
