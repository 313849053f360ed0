using System.Globalization;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Rules;

/// <summary>A floor, a ceiling or a tier as an agency announced it.</summary>
/// <param name="Place">The jurisdiction.</param>
/// <param name="Period">The months or the year it is of.</param>
/// <param name="ReferenceWage">The wage it was announced with; empty where only the year's was.</param>
/// <param name="Which">The name of the bound, in the table's words.</param>
/// <param name="Figure">The figure, to its last digit.</param>
internal sealed record AnnouncedBound(string Place, string Period, string ReferenceWage, string Which, string Figure)
{
    private const int Columns = 9;

    // The floors that were kept low in transition: an announcement, no arithmetic.
    private static readonly string[] WithoutArithmetic =
    [
        "210000 2021 floor",
        "210000 2022 floor",
        "210800 2020 floor",
    ];

    private static readonly Lazy<IReadOnlyList<AnnouncedBound>> Table = new(() =>
        [
            .. OutsideFigures
                .Rows("announced-bounds.csv", Columns)
                .Select(row => new AnnouncedBound(row[1], row[2], row[3], row[5], row[7])),
        ]
    );

    public static IReadOnlyList<AnnouncedBound> All => Table.Value;

    public int Year => int.Parse(Period[..4], CultureInfo.InvariantCulture);

    /// <summary>Months in the figure: 12 where it is a year's.</summary>
    public int Months => Period.Contains("ANNUAL", StringComparison.Ordinal) ? 12 : 1;

    public Rational Monthly => Rational.From(Yuan(Figure)) / Rational.From(Months);

    /// <summary>The amount of the rule set that it is.</summary>
    public string Amount =>
        Which switch
        {
            "cap" => "ceiling",
            "floor" or "flexible 下限 tier (2019 floor kept)" => "floor",
            _ => "tier" + Which["flexible ".Length..].TrimEnd('%'),
        };

    public bool IsKept => Which.Contains("kept", StringComparison.Ordinal);

    /// <summary>Whether a ratio and a rounding give it; else the rule set has to list the figure itself.</summary>
    public bool IsComputed => !WithoutArithmetic.Contains($"{Place} {Year} {Amount}");

    public static decimal Yuan(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
