using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>Options for reading a workbook, in addition to the kind of list.</summary>
public sealed class WorkbookReadOptions
{
    /// <summary>The names of the sheets that are to be read; none is all that have the list's columns.</summary>
    public ImmutableArray<string> Sheets
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>Whether each of the names must be that of a sheet; else a workbook with none of them is read as ever.</summary>
    public bool MustHaveSheets { get; init; }

    /// <summary>The year of months that are named without one, as by a sheet named 12月; null is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The contribution year, as in <see cref="ListOrigin.ContributionYear"/>.</summary>
    public int? ContributionYear { get; init; }

    /// <summary>Values for all rows, as in <see cref="ListOrigin.Defaults"/>.</summary>
    public ImmutableDictionary<string, string> Defaults
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ImmutableDictionary<string, string>.Empty;
}
