using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Explaining;
using Contribution.Rules.FactTables;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Authoring;

/// <summary>Writes the witness of a proof for people: each fact by its name, with its value.</summary>
public static class WitnessWords
{
    /// <summary>The facts that the case gives: <c>社平工资 1000.00，单位类型 企业</c>. Those that it does not give are not known.</summary>
    /// <param name="witness">The case.</param>
    public static Wording Describe(Witness witness)
    {
        ArgumentNullException.ThrowIfNull(witness);
        BasesRequest request = witness.Request;
        ReferenceWages? wages = request.ReferenceWages;
        decimal? wage = (wages?.Province ?? wages?.City ?? wages?.PoolingArea)?.Yuan;
        Wording[] facts =
        [
            .. wage is decimal yuan ? [Named("referenceWage", Money(yuan))] : Array.Empty<Wording>(),
            .. request.Employer is EmployerFacts employer
                ? Facts(EmployerFactTable.Values, employer, EmployerFactTable.Blank, "kind")
                : [],
            .. request.Persons.SelectMany(person =>
                Facts(PersonFactTable.Values, person, PersonFactTable.Blank, "category")
            ),
            .. witness.Totals.Select(total =>
                Named(total.Name, total.Yuan is decimal sum ? Money(sum) : new Wording("未提供", "not given"))
            ),
        ];
        return new Wording(
            string.Join('，', facts.Select(fact => fact.Zh)),
            string.Join(", ", facts.Select(fact => fact.En))
        );
    }

    /// <summary>Describes the greater value of the fact for an invariant that compares two cases; null for one case.</summary>
    /// <param name="witness">The case.</param>
    public static Wording? Against(Witness witness)
    {
        ArgumentNullException.ThrowIfNull(witness);
        return witness.Against is (string fact, string value) ? Named(fact, Value(fact, value)) : null;
    }

    /// <summary>Formats money as elsewhere; a value between two fen, and a count, unchanged.</summary>
    private static Wording Value(string fact, string value) =>
        !IsCount(fact)
        && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal yuan)
        && decimal.Remainder(yuan, 0.01m) == 0
            ? Money(yuan)
            : Wording.Plain(value);

    private static bool IsCount(string fact) =>
        fact == Vocabulary.Headcount.Name
        || PersonFactTable.Values.Any(known => known.Symbol.Name == fact && known.Kind != ValueKind.Money)
        || EmployerFactTable.Values.Any(known => known.Symbol.Name == fact && known.Kind != ValueKind.Money);

    private static IEnumerable<Wording> Facts<TOwner>(
        ImmutableArray<ValueFact<TOwner>> facts,
        TOwner owner,
        TOwner blank,
        string always
    )
        where TOwner : class =>
        facts
            .Where(fact => fact.Name == always || fact.Read(owner) != fact.Read(blank))
            .Select(fact => (Fact: fact, Value: fact.Read(owner)))
            .Where(given => given.Value is not null)
            .Select(given => Named(given.Fact.Symbol.Name, Value(given.Fact, given.Value!.Value)));

    private static Wording Value<TOwner>(ValueFact<TOwner> fact, long value)
        where TOwner : class =>
        fact.Kind switch
        {
            ValueKind.Money => Money(Fen.ToYuan(value)),
            ValueKind.Truth => Glossary.Name(value != 0),
            ValueKind.Choice => Glossary.NameOfFact(fact.Symbol.Name, fact.Symbol.Type.Choices[(int)value]),
            _ => Wording.Plain(value.ToString(CultureInfo.InvariantCulture)),
        };

    private static Wording Money(decimal yuan) => Wording.Plain(FigureFormat.Money(yuan));

    private static Wording Named(string fact, Wording value)
    {
        Wording name = FactWords.Named(fact) ?? Wording.Plain(fact);
        return new Wording($"{name.Zh} {value.Zh}", $"{name.En} {value.En}");
    }
}
