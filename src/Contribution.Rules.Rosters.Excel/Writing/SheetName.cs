using System.Buffers;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>The names that Excel takes for sheets. It calls a workbook with another one damaged, or changes the name.</summary>
internal static class SheetName
{
    private const int MostLetters = 31;
    private const char Apostrophe = '\'';

    private static readonly SearchValues<char> Refused = SearchValues.Create(@":\/?*[]");

    /// <summary>Refuses a name that Excel does not take beside those of the other sheets.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">The names of the other sheets; case does not make another name.</param>
    /// <exception cref="ArgumentException">Excel does not take it.</exception>
    public static void Check(string name, IReadOnlyCollection<string> taken)
    {
        bool isWellFormed =
            name.Length is > 0 and <= MostLetters
            && !name.AsSpan().ContainsAny(Refused)
            && !name.Any(char.IsControl)
            && !name.StartsWith(Apostrophe)
            && !name.EndsWith(Apostrophe);
        if (!isWellFormed)
        {
            throw new ArgumentException(
                $@"""{name}"" is no name of a sheet; it has 1 to {MostLetters} letters, none of : \ / ? * [ ], and no apostrophe at its ends.",
                nameof(name)
            );
        }

        if (taken.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"Another sheet is called \"{name}\" too.", nameof(name));
        }
    }
}
