using System.Text.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.FactTables;

/// <summary>A whole number, or not known.</summary>
/// <param name="name">The name in JSON.</param>
/// <param name="least">The least that it may be.</param>
/// <param name="most">The most that it may be.</param>
internal sealed class CountFact<TOwner, TProperty>(string name, int least, int most = int.MaxValue)
    : PropertyFact<TOwner>(name, new Symbol(InExpressions(name), DataType.Number) { MayBeUnknown = true, Most = most })
    where TOwner : class
    where TProperty : struct, IProperty<TOwner, int?>
{
    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Count;

    /// <inheritdoc/>
    public override (decimal Least, decimal Most) Range => (least, most);

    /// <inheritdoc/>
    public override long? Read(TOwner owner) => TProperty.Get(owner);

    /// <inheritdoc/>
    public override TOwner With(TOwner owner, decimal? value) => TProperty.With(owner, (int?)value);

    /// <inheritdoc/>
    public override RangeFault? FindFault(TOwner owner) =>
        TProperty.Get(owner) is int whole && (whole < least || whole > most)
            ? new RangeFault(
                FaultCode.OutOfRange,
                FigureFormat.Text(whole),
                FigureFormat.Text(least) + (most == int.MaxValue ? " …" : " … " + FigureFormat.Text(most))
            )
            : null;

    /// <inheritdoc/>
    public override ulong ReadColumn(ReadOnlySpan<TOwner> owners, Span<long> values, ref ulong unsound)
    {
        (ulong known, ulong outside) = (0, 0);
        for (int index = 0; index < owners.Length; index++)
        {
            if (TProperty.Get(owners[index]) is int whole)
            {
                values[index] = whole;
                known |= 1UL << index;
                if (whole < least || whole > most)
                {
                    outside |= 1UL << index;
                }
            }
        }

        unsound |= outside;
        return known;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank)
    {
        if (TProperty.Get(owner) is int whole)
        {
            writer.WriteNumber(Name, whole);
        }
    }
}
