namespace Contribution.Rules;

/// <summary>A published average wage, given by the month or by the year.</summary>
public readonly partial record struct ReferenceWage
{
    /// <summary>The grains of a fen: a wage published by the year is divided by 12 exactly.</summary>
    internal const int GrainsPerFen = YearMonth.PerYear;

    private ReferenceWage(decimal yuan, bool isAnnual) => (Yuan, IsAnnual) = (yuan, isAnnual);

    /// <summary>The figure as published, in yuan; above zero and a multiple of 0.01.</summary>
    public decimal Yuan { get; }

    /// <summary>Whether the figure is a year's; the month's is then exactly a twelfth, unrounded.</summary>
    public bool IsAnnual { get; }

    /// <summary>Whether the figure is valid for a published wage: above zero, in whole fen, within the range of money.</summary>
    internal bool IsInFen => Fen.TryFromYuan(Yuan, out long fen) && fen > 0;

    /// <summary>The month's wage in 1/1200 yuan: a whole number, whichever way it was published.</summary>
    /// <exception cref="InvalidOperationException">The figure is not above zero, has more than two decimals or is too large.</exception>
    internal long Grains =>
        Fen.TryFromYuan(Yuan, out long fen) && fen > 0
            ? (IsAnnual ? fen : fen * GrainsPerFen)
            : throw new InvalidOperationException($"no reference wage in whole fen above 0: {this}");

    /// <summary>A wage published by the month, in yuan.</summary>
    public static ReferenceWage Monthly(decimal yuan) => new(yuan, isAnnual: false);

    /// <summary>A wage published by the year, in yuan.</summary>
    public static ReferenceWage Annual(decimal yuan) => new(yuan, isAnnual: true);
}
