namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>A line of pay with its treatment.</summary>
/// <param name="Pay">The line.</param>
/// <param name="Treatment">The treatment, with its reason.</param>
internal sealed record TreatedLine(PayLine Pay, ItemTreatment Treatment)
{
    /// <summary>Whether an earlier line has the same payee, item, month and amount. Both count: it may be right.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it corrects another line: its amount is below zero.</summary>
    public bool IsCorrection => Pay.Amount < 0;
}
