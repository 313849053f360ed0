using System.Text.Json;
using Contribution.Rules.Language;

namespace Contribution.Rules.FactTables;

/// <summary>An amount of yuan in whole fen, or not known.</summary>
/// <param name="place">Its place among the owner's amounts.</param>
/// <param name="name">The name in JSON.</param>
internal sealed class MoneyFact<TOwner, TAmounts>(int place, string name)
    : ValueFact<TOwner>(name, SymbolOf(InExpressions(name)))
    where TOwner : class
    where TAmounts : struct, IAmounts<TOwner>
{
    private const decimal Least = 0.00m;

    /// <inheritdoc/>
    public override int? Place => place;

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Money;

    /// <inheritdoc/>
    public override (decimal Least, decimal Most) Range => (Least, Fen.MaxYuan);

    /// <inheritdoc/>
    public override long? Read(TOwner owner) => TAmounts.Get(owner)[place] is decimal yuan ? Fen.FromYuan(yuan) : null;

    /// <inheritdoc/>
    public override TOwner With(TOwner owner, decimal? value) => TAmounts.With(owner, place, value);

    /// <inheritdoc/>
    public override RangeFault? FindFault(TOwner owner) =>
        TAmounts.Get(owner).WordAt(place).IsElsewhere
            ? RangeFault.OfMoney(TAmounts.Get(owner)[place]!.Value, Least)
            : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank)
    {
        if (TAmounts.Get(owner)[place] is decimal yuan)
        {
            writer.WriteNumber(Name, yuan);
        }
    }

    private static Symbol SymbolOf(string name) =>
        new(name, DataType.Number)
        {
            MayBeUnknown = true,
            Grain = Fen.PerYuan,
            Most = Fen.MaxYuan,
        };
}
