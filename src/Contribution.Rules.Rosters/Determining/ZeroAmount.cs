using Contribution.Rules.FactTables;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>A person with one amount that is zero.</summary>
internal static class ZeroAmount
{
    /// <summary>The person with zero for an amount.</summary>
    /// <param name="person">The person.</param>
    /// <param name="fact">The amount's JSON name.</param>
    public static PersonFacts Set(PersonFacts person, string fact) =>
        PersonFactTable.Values.FirstOrDefault(value => value.Kind == ValueKind.Money && value.Name == fact)
            is ValueFact<PersonFacts> amount
            ? amount.With(person, 0m)
            : throw new ArgumentOutOfRangeException(nameof(fact), fact, "no amount of a person");
}
