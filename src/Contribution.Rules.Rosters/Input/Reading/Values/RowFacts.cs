using System.Collections.Immutable;
using Contribution.Rules.FactTables;

namespace Contribution.Rules.Rosters.Input.Reading.Values;

/// <summary>The facts of a row.</summary>
internal static class RowFacts
{
    /// <summary>Reads all facts of an owner; a missing required fact rejects the row.</summary>
    public static TOwner Read<TOwner>(RowValues values, ImmutableArray<Fact<TOwner>> facts, TOwner blank)
        where TOwner : class
    {
        TOwner owner = blank;
        foreach (Fact<TOwner> fact in facts)
        {
            if (fact.IsRequired)
            {
                values.Required(fact.Name);
            }

            if (fact is TextFact<TOwner> named && values.Text(fact.Name) is string text)
            {
                owner = named.With(owner, text);
            }
            else if (fact is ValueFact<TOwner> valued && Read(values, valued) is decimal value)
            {
                owner = valued.With(owner, value);
            }
        }

        return owner;
    }

    private static decimal? Read<TOwner>(RowValues values, ValueFact<TOwner> fact)
        where TOwner : class =>
        fact.Kind switch
        {
            ValueKind.Money => values.Money(fact.Name),
            ValueKind.Count => values.Whole(fact.Name, (int)fact.Range.Least, (int)fact.Range.Most),
            ValueKind.Truth => values.Truth(fact.Name) is bool truth ? (truth ? 1 : 0) : null,
            _ => values.Choice(fact.Name, fact.Symbol.Type.Choices),
        };
}
