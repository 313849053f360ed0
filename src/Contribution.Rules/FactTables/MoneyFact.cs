using System.Text.Json;
using Contribution.Rules.Language;

namespace Contribution.Rules.FactTables;

/// <summary>An amount of yuan in whole fen, or not known.</summary>
internal sealed class MoneyFact<TOwner, TProperty>(string prefix, string name, string zh, string en)
    : ValueFact<TOwner>(name, zh, en, SymbolOf(prefix + name))
    where TOwner : class
    where TProperty : struct, IProperty<TOwner, decimal?>
{
    private const int FenPerYuan = 100;
    private const decimal Least = 0.00m;

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Money;

    /// <inheritdoc/>
    public override (decimal Least, decimal Most) Range => (Least, Fen.MostYuan);

    /// <inheritdoc/>
    public override long? Read(TOwner owner) => TProperty.Get(owner) is decimal yuan ? Fen.Of(yuan) : null;

    /// <inheritdoc/>
    public override TOwner With(TOwner owner, decimal? value) => TProperty.With(owner, value);

    /// <inheritdoc/>
    public override RangeFault? FindFault(TOwner owner) =>
        TProperty.Get(owner) is decimal yuan && !Fen.TryOf(yuan, out _) ? RangeFault.OfMoney(yuan, Least) : null;

    /// <inheritdoc/>
    public override ulong ReadColumn(ReadOnlySpan<TOwner> owners, Span<long> values, ref ulong unsound)
    {
        (ulong known, ulong outside) = (0, 0);
        for (int index = 0; index < owners.Length; index++)
        {
            decimal? yuan = TProperty.Get(owners[index]);
            if (!yuan.HasValue)
            {
                continue;
            }

            known |= 1UL << index;
            if (!Fen.TryOf(yuan.GetValueOrDefault(), out values[index]))
            {
                outside |= 1UL << index;
            }
        }

        unsound |= outside;
        return known;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank)
    {
        if (TProperty.Get(owner) is decimal yuan)
        {
            writer.WriteNumber(Name, yuan);
        }
    }

    private static Symbol SymbolOf(string name) =>
        new(name, DataType.Number)
        {
            MayBeUnknown = true,
            Grain = FenPerYuan,
            Most = Fen.MostYuan,
        };
}
