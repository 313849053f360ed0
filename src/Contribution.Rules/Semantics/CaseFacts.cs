using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Semantics;

/// <summary>The known facts of one case, by symbol, as exact numbers.</summary>
internal sealed class CaseFacts
{
    private readonly Dictionary<Symbol, Rational> _known = [];

    private CaseFacts(ReferenceWage? wage)
    {
        Wage = wage;
        Add(Vocabulary.ReferenceWage, Vocabulary.Exact(wage?.Grains));
        First = new Interpreter(Number);
        Second = new Interpreter(Number, testsAreUnknown: true);
    }

    /// <summary>The reference wage as it was published; null is not known.</summary>
    public ReferenceWage? Wage { get; }

    /// <summary>The first reading, which decides: <c>f != null</c> on an unknown f is false.</summary>
    public Interpreter First { get; }

    /// <summary>The second reading, for open rules: <c>f != null</c> on an unknown f is unknown.</summary>
    public Interpreter Second { get; }

    public static CaseFacts Read(PersonFacts person, EmployerFacts? employer, ReferenceWage? wage)
    {
        CaseFacts facts = new(wage);
        facts.Add(employer);
        facts.Add(Vocabulary.PersonFacts, person);
        return facts;
    }

    public static CaseFacts Read(EmployerFacts employer, Totals totals, ReferenceWage? wage) =>
        Read(
            employer,
            [totals.IndividualBases.Sum, totals.ExemptWages.Sum, totals.ExemptWagesOutside.Sum],
            totals.Headcount,
            wage
        );

    /// <summary>Reads the facts of a case.</summary>
    /// <param name="symbols">The facts.</param>
    /// <param name="read">A fact in whole grains by its place among them; null is not known.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    public static CaseFacts Read(ImmutableArray<Symbol> symbols, Func<int, long?> read, long? wage)
    {
        CaseFacts facts = new(wage: null);
        facts.Add(Vocabulary.ReferenceWage, Vocabulary.Exact(wage));
        for (int place = 0; place < symbols.Length; place++)
        {
            facts.Add(symbols[place], Exact(symbols[place], read(place)));
        }

        return facts;
    }

    /// <summary>Reads the facts of an employer.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="sums">The sums over its persons in yuan, in the order of the vocabulary; null is not known.</param>
    /// <param name="headcount">The number of persons.</param>
    /// <param name="wage">The reference wage; null is not known.</param>
    public static CaseFacts Read(
        EmployerFacts employer,
        ReadOnlySpan<Rational?> sums,
        int headcount,
        ReferenceWage? wage
    )
    {
        CaseFacts facts = new(wage);
        facts.Add(employer);
        facts.Add(Vocabulary.IndividualBases, sums[0]);
        facts.Add(Vocabulary.ExemptWages, sums[1]);
        facts.Add(Vocabulary.ExemptWagesOutside, sums[2]);
        facts.Add(Vocabulary.Headcount, new Rational(headcount, 1));
        return facts;
    }

    /// <summary>Adds the answer, as findings read it.</summary>
    /// <param name="status">The status.</param>
    /// <param name="yuan">The base; null where there is none.</param>
    /// <param name="adjustment">The adjustment; null where nothing is trued up.</param>
    public void AddAnswer(DeterminationStatus status, decimal? yuan, decimal? adjustment)
    {
        Add(Vocabulary.Status, new Rational((int)status, 1));
        Add(Vocabulary.Base, yuan is decimal known ? Rational.From(known) : null);
        Add(Vocabulary.Adjustment, adjustment is decimal due ? Rational.From(due) : null);
    }

    /// <summary>The fact; null is not known. Choices and truth values are always known, by their default if need be.</summary>
    public Rational? Number(Symbol symbol) =>
        _known.TryGetValue(symbol, out Rational value) ? value
        : symbol.MayBeUnknown ? null
        : Rational.Zero;

    private void Add(EmployerFacts? employer)
    {
        foreach (ValueFact<EmployerFacts> fact in Vocabulary.EmployerFacts)
        {
            Add(fact.Symbol, Exact(fact.Symbol, AbsentEmployer.Read(fact, employer)));
        }
    }

    private void Add<TOwner>(ImmutableArray<ValueFact<TOwner>> facts, TOwner owner)
        where TOwner : class
    {
        foreach (ValueFact<TOwner> fact in facts)
        {
            Add(fact.Symbol, Exact(fact.Symbol, fact.Read(owner)));
        }
    }

    private void Add(Symbol symbol, Rational? value)
    {
        if (value is Rational known)
        {
            _known[symbol] = known;
        }
    }

    private static Rational? Exact(Symbol symbol, long? grains) =>
        grains is long whole ? new Rational(whole, symbol.Grain) : null;
}
