using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Explaining;

/// <summary>What is known in one case, by symbol, exactly.</summary>
internal sealed class CaseFacts
{
    private const string EmployerKindName = "employer.kind";

    private readonly Dictionary<Symbol, Rational> _known = [];

    private CaseFacts(ReferenceWage? wage)
    {
        Wage = wage;
        if (wage is ReferenceWage given)
        {
            _known[Vocabulary.ReferenceWage] = new Rational(given.Grains, Vocabulary.ReferenceWage.Grain);
        }

        First = new Interpreter(Number);
        Second = new Interpreter(Number, testsAreUnknown: true);
    }

    /// <summary>The reference wage as it was published; null is not known.</summary>
    public ReferenceWage? Wage { get; }

    /// <summary>The first reading, which decides: <c>f != null</c> on an unknown f is false.</summary>
    public Interpreter First { get; }

    /// <summary>The second reading, which asks what is open: <c>f != null</c> on an unknown f is unknown.</summary>
    public Interpreter Second { get; }

    public static CaseFacts Of(PersonFacts person, EmployerFacts? employer, ReferenceWage? wage)
    {
        CaseFacts facts = new(wage);
        facts.Add(employer);
        facts.Add(Vocabulary.PersonFacts, person);
        return facts;
    }

    public static CaseFacts Of(EmployerFacts employer, Totals totals, ReferenceWage? wage)
    {
        CaseFacts facts = new(wage);
        facts.Add(employer);
        facts.Add(Vocabulary.IndividualBases, totals.IndividualBases.Sum);
        facts.Add(Vocabulary.ExemptWages, totals.ExemptWages.Sum);
        facts.Add(Vocabulary.ExemptWagesOutside, totals.ExemptWagesOutside.Sum);
        facts.Add(Vocabulary.Headcount, new Rational(totals.Headcount, 1));
        return facts;
    }

    /// <summary>The fact; null is not known. Choices and truth values are always known, by their default if need be.</summary>
    public Rational? Number(Symbol symbol) =>
        _known.TryGetValue(symbol, out Rational value) ? value
        : symbol.MayBeUnknown ? null
        : Rational.Zero;

    private void Add(EmployerFacts? employer)
    {
        if (employer is not null)
        {
            Add(Vocabulary.EmployerFacts, employer);
            return;
        }

        // Of an absent employer nothing is known but that its kind is none.
        Symbol kind = Vocabulary.EmployerFacts.Single(fact => fact.Symbol.Name == EmployerKindName).Symbol;
        _known[kind] = new Rational(kind.Type.Choices.IndexOf(Vocabulary.NoEmployer), 1);
    }

    private void Add<TOwner>(ImmutableArray<Fact<TOwner>> facts, TOwner owner)
    {
        foreach (Fact<TOwner> fact in facts)
        {
            Add(fact.Symbol, fact.Read(owner) is long value ? new Rational(value, fact.Symbol.Grain) : null);
        }
    }

    private void Add(Symbol symbol, Rational? value)
    {
        if (value is Rational known)
        {
            _known[symbol] = known;
        }
    }
}
