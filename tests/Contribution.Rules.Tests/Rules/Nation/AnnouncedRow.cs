using System.Globalization;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>
/// Bounds as announced, from <c>announced.tsv</c>: what was collected of the notices of all provinces, each row with its
/// document, where it was read, and how far it is to be trusted. They were written down apart from the rule files.
/// </summary>
internal sealed record AnnouncedRow
{
    private static readonly Insurance[] AllFive = Enum.GetValues<Insurance>();

    /// <summary>All rows.</summary>
    public static IReadOnlyList<AnnouncedRow> All { get; } =
    [.. NationalTable.Rows("announced.tsv").Select((row, number) => Of(number + 2, row))];

    public required int Line { get; init; }

    /// <summary>Codes of all places that the row speaks of.</summary>
    public required string[] Places { get; init; }

    public required string Name { get; init; }
    public required string Insurance { get; init; }
    public required bool IsOfFlexibleWorkers { get; init; }
    public required string From { get; init; }
    public required string Through { get; init; }
    public required decimal? Monthly { get; init; }
    public required decimal? Annual { get; init; }
    public required decimal? Floor { get; init; }
    public required decimal? Ceiling { get; init; }

    /// <summary>Whether the bounds are by the year, not by the month.</summary>
    public required bool IsByYear { get; init; }

    /// <summary>A official, B reprinted or from two sides, C from one third party.</summary>
    public required string Trust { get; init; }

    /// <summary>Why no rule set gives it; empty where they do.</summary>
    public required string NotReproduced { get; init; }

    /// <summary>The day as of which it counts, where it was settled later; null is all that is known.</summary>
    public required DateOnly? KnownOn { get; init; }

    public int Year => int.Parse(From.AsSpan(0, 4), CultureInfo.InvariantCulture);

    /// <summary>Its first month; null where only the year is on file, or all of a calendar year is meant.</summary>
    public YearMonth? Month => From.Length < 7 || IsCalendarYear ? null : YearMonth.Parse(From[..7]);

    private bool IsCalendarYear => From == $"{Year}-01" && Through == $"{Year}-12";

    /// <summary>The insurances that it speaks of.</summary>
    public IEnumerable<Insurance> Insurances =>
        Insurance == "all"
            ? AllFive
            : Insurance.Split('+').Select(word => Enum.Parse<Insurance>(word.Split('-')[0], ignoreCase: true));

    /// <summary>The kind of employer whose staff has its bounds under an insurance; null for flexible workers.</summary>
    public EmployerKind? KindUnder(Insurance insurance) =>
        IsOfFlexibleWorkers ? null
        : insurance == Contribution.Rules.Insurance.Pension
        && Insurance.Contains("institutions", StringComparison.Ordinal)
            ? EmployerKind.PublicInstitution
        : EmployerKind.Enterprise;

    /// <summary>The rule set of its month, where it answers; a contribution year may begin in the calendar year before.</summary>
    public RuleSet? SetIn(string place, Insurance insurance) =>
        RuleSetCatalogue.Embedded.Find(place, insurance, Year, Month)
        ?? RuleSetCatalogue.Embedded.Find(place, insurance, Year - 1, Month);

    /// <summary>A figure by the month, to the fen.</summary>
    public decimal ByMonth(decimal figure) =>
        IsByYear ? decimal.Round(figure / 12, 2, MidpointRounding.AwayFromZero) : figure;

    public override string ToString() => $"line {Line}: {Name} {Insurance} {From}";

    private static AnnouncedRow Of(int line, string[] fields) =>
        new()
        {
            Line = line,
            Places = fields[0].Split(' '),
            Name = fields[1],
            Insurance = fields[2],
            IsOfFlexibleWorkers = fields[3] == "flexible",
            From = fields[4],
            Through = fields[5],
            Monthly = Yuan(fields[6]),
            Annual = Yuan(fields[7]),
            Floor = Yuan(fields[8]),
            Ceiling = Yuan(fields[9]),
            IsByYear = fields[10] == "year",
            Trust = fields[11],
            NotReproduced = fields[14],
            KnownOn =
                fields[15].Length == 0
                    ? null
                    : DateOnly.ParseExact(fields[15], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    private static decimal? Yuan(string text) =>
        text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
