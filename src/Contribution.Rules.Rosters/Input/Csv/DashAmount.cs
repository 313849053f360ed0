using System.Buffers;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>A dash where an amount is expected. It may mean that there is none, or that it is not known.</summary>
internal static class DashAmount
{
    private const int MostLetters = 8;

    private static readonly SearchValues<char> Dashes = SearchValues.Create(
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\uFF0D\uFE63/\uFF0F"
    );

    /// <summary>The fault of one where an amount is needed.</summary>
    public static Wording Reason { get; } =
        new(
            "短横线表示没有金额，可能是零，也可能是不详；金额为零请填 0，不详请留空",
            "a dash is no amount: it may mean zero or not known; write 0, or leave the cell empty"
        );

    /// <summary>Whether a value is one.</summary>
    public static bool Is(string value) =>
        value.Length is > 0 and <= MostLetters && !value.AsSpan().ContainsAnyExcept(Dashes);
}
