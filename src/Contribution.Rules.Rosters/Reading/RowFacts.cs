using System.Collections.Immutable;
using Contribution.Rules.FactTables;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>The facts of a row.</summary>
internal sealed class RowFacts : IFactSource
{
    private readonly RowValues _values;

    private RowFacts(RowValues values) => _values = values;

    /// <summary>Reads all facts of an owner; what must be there and is not rejects the row.</summary>
    public static TOwner Read<TOwner>(RowValues values, ImmutableArray<Fact<TOwner>> facts, TOwner blank)
        where TOwner : class
    {
        RowFacts source = new(values);
        TOwner owner = blank;
        foreach (Fact<TOwner> fact in facts)
        {
            if (fact.IsRequired)
            {
                values.Required(fact.Name);
            }

            owner = fact.Read(source, owner);
        }

        return owner;
    }

    /// <inheritdoc/>
    public string? Text(string name) => _values.Text(name);

    /// <inheritdoc/>
    public decimal? Money(string name) => _values.Money(name);

    /// <inheritdoc/>
    public int? Whole(string name, int least, int most) => _values.Whole(name, least, most);

    /// <inheritdoc/>
    public bool? Truth(string name) => _values.Truth(name);

    /// <inheritdoc/>
    public TChoice? Choice<TChoice>(string name)
        where TChoice : struct, Enum => _values.Choice<TChoice>(name);
}
