namespace Contribution.Rules.Rosters.Wages;

/// <summary>A month in which the payroll's own sum (应发) differs from the sum of its items.</summary>
/// <param name="Payee">The person who was paid, and the employer that paid.</param>
/// <param name="Month">The month.</param>
/// <param name="Items">The sum of the items of pay, yuan.</param>
/// <param name="Sum">The payroll's sum, yuan.</param>
internal sealed record SumDifference(Payee Payee, YearMonth Month, decimal Items, decimal Sum)
{
    /// <summary>The months of a payroll whose sum differs from its items, in its order.</summary>
    /// <param name="lines">The lines of all persons.</param>
    internal static IEnumerable<SumDifference> Among(IEnumerable<TreatedLine> lines) =>
        lines
            .GroupBy(line => (line.Pay.Payee, line.Pay.Month))
            .Select(month => Find(month.Key.Payee, month.Key.Month, [.. month]))
            .OfType<SumDifference>();

    /// <summary>
    /// Compares a month's items with its sum. Items that do not count as wages may be outside the sum; several sums are each of
    /// all items, or of a part.
    /// </summary>
    private static SumDifference? Find(Payee payee, YearMonth month, TreatedLine[] lines)
    {
        decimal[] sums =
        [
            .. lines.Where(line => line.Treatment.NoPay is { OfAllItems: true }).Select(line => line.Pay.Amount),
        ];
        if (sums.Length == 0)
        {
            return null;
        }

        decimal counted = Total(lines, WageTreatment.Included);
        decimal all = counted + Total(lines, WageTreatment.Excluded) + Total(lines, WageTreatment.Unsettled);
        return sums.Append(sums.Sum()).Any(sum => sum == all || sum == counted)
            ? null
            : new SumDifference(payee, month, all, sums.Max());
    }

    private static decimal Total(TreatedLine[] lines, WageTreatment treatment) =>
        lines.Where(line => line.Treatment.Treatment == treatment).Sum(line => line.Pay.Amount);
}
