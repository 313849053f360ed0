using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Reading.Files;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters;

/// <summary>
/// Facts about a list that are not in its bytes: where its lines come from, and values that hold for all its rows.
/// </summary>
public sealed class ListOrigin
{
    /// <summary>A CSV file of which nothing else is known.</summary>
    public static ListOrigin Plain { get; } = new();

    /// <summary>No list: where none is given, one with a header alone stands in.</summary>
    internal static ListOrigin None { get; } = new();

    /// <summary>
    /// Values for all rows by the JSON names of their columns, such as <c>employerId</c> and <c>category</c>. A value is
    /// used only where the list has no such column.
    /// </summary>
    public ImmutableDictionary<string, string> Defaults { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The contribution year; a list whose title names neither it nor the year before is refused. Null is any.</summary>
    public int? ContributionYear { get; init; }

    /// <summary>The sheets that the lines come from; null is a CSV file, whose header has to be found.</summary>
    internal SheetLines? Sheets { get; init; }

    /// <summary>The rows of the sheets down to the ends of their headers, each as its different texts.</summary>
    internal ImmutableArray<string[]> Head { get; init; } = [];

    /// <summary>How many amounts of a line have more decimals than the workbook shows, where they do.</summary>
    internal ImmutableDictionary<int, int> Rounded { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>How many amounts of a line have more decimals than the workbook shows.</summary>
    internal int RoundedIn(int line) => Rounded.GetValueOrDefault(line);

    /// <summary>The place of a line of the list in its file.</summary>
    internal RowPlace PlaceOf(int line) => Sheets?.PlaceOf(line) ?? new RowPlace(null, line);
}
