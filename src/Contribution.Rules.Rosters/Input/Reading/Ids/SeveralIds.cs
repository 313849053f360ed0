using System.Buffers;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>
/// Finds a cell that holds more than one id, such as <c>P-1、P-2</c> or <c>P-1 P-2</c>: the row would count as one person,
/// and the employer's headcount would be too small.
/// </summary>
internal static class SeveralIds
{
    /// <summary>Why the row is rejected.</summary>
    public static readonly Wording Reason = new(
        "可能是多个编号；一行只写一个编号，编号中不留空格和分隔符",
        "it may be more than one id; write one id a row, without spaces and separators in it"
    );

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\u3001\n\r");

    /// <summary>Whether a clean id may be several.</summary>
    public static bool May(string id) => id.AsSpan().ContainsAny(Separators) || HasDigitsOnBothSides(id);

    /// <summary>One id may have a space behind its letters; with digits on both sides of the space it may be two.</summary>
    private static bool HasDigitsOnBothSides(string id)
    {
        int first = id.AsSpan().IndexOfAnyInRange('0', '9');
        int last = id.AsSpan().LastIndexOfAnyInRange('0', '9');
        return first >= 0 && id[first..last].Any(char.IsWhiteSpace);
    }
}
