using System.Globalization;

namespace Contribution.Rules.Testing;

/// <summary>Shows where two texts differ: the first lines that do, of long ones the part that does.</summary>
internal static class LineDifference
{
    private const int MostShown = 5;
    private const int Width = 160;
    private const int Before = 40;

    /// <summary>The number of lines that differ, and the first of them: <c>-</c> as accepted, <c>+</c> as found.</summary>
    public static IEnumerable<string> Describe(IReadOnlyList<string> accepted, IReadOnlyList<string> found) =>
        accepted.Count == 0 ? Block(0, [], found)
        : accepted.Count == found.Count ? Pairs(accepted, found)
        : Around(accepted, found);

    private static IEnumerable<string> Pairs(IReadOnlyList<string> accepted, IReadOnlyList<string> found)
    {
        int[] places = [.. Enumerable.Range(0, found.Count).Where(place => accepted[place] != found[place])];
        return places
            .Take(MostShown)
            .SelectMany(place =>
            {
                int from = Math.Max(0, Alike(accepted[place], found[place]) - Before);
                return new[] { Line(place, '-', accepted[place], from), Line(place, '+', found[place], from) };
            })
            .Prepend($"{places.Length} of {found.Count} lines differ:");
    }

    /// <summary>
    /// Finds the differing lines where lines were added or removed: those between the first and the last difference.
    /// </summary>
    private static IEnumerable<string> Around(IReadOnlyList<string> accepted, IReadOnlyList<string> found)
    {
        int shorter = Math.Min(accepted.Count, found.Count);
        int head = Enumerable.Range(0, shorter).TakeWhile(place => accepted[place] == found[place]).Count();
        int tail = Enumerable.Range(1, shorter - head).TakeWhile(back => accepted[^back] == found[^back]).Count();
        return Block(
            head,
            [.. accepted.Take(accepted.Count - tail).Skip(head)],
            [.. found.Take(found.Count - tail).Skip(head)]
        );
    }

    private static IEnumerable<string> Block(int head, IReadOnlyList<string> accepted, IReadOnlyList<string> found) =>
        [
            $"from line {head + 1} on, {accepted.Count} accepted lines and {found.Count} found ones differ:",
            .. accepted.Take(MostShown).Select((text, place) => Line(head + place, '-', text, 0)),
            .. found.Take(MostShown).Select((text, place) => Line(head + place, '+', text, 0)),
        ];

    private static int Alike(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static string Line(int place, char mark, string text, int from)
    {
        string shown = text.Length <= Width ? text : text.Substring(from, Math.Min(Width, text.Length - from));
        bool cutBefore = text.Length > Width && from > 0;
        bool cutAfter = text.Length > Width && from + Width < text.Length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place + 1} {mark} {(cutBefore ? "…" : "")}{shown}{(cutAfter ? "…" : "")}"
        );
    }
}
