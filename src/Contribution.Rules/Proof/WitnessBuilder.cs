using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Proof;

/// <summary>Turns a path into a request: the choices as made, the numbers chosen readable.</summary>
/// <param name="set">The rule set.</param>
/// <param name="kind">Whose base it is.</param>
/// <param name="path">The path.</param>
/// <param name="facts">The facts that the path asked for.</param>
/// <param name="more">Further constraints of the case.</param>
internal sealed class WitnessBuilder(
    RuleSet set,
    BaseKind kind,
    CasePath path,
    SymbolicFacts facts,
    params Constraint[] more
)
{
    private const string WitnessId = "W";
    private const decimal Any = 1000m;

    /// <summary>The case.</summary>
    /// <param name="instead">Of two compared cases: the fact and the variable of its greater value.</param>
    public Witness Build((Symbol Fact, string Variable)? instead = null)
    {
        WitnessNumbers numbers = WitnessNumbers.Choose(path.Solve(more), facts.Counts);
        return new Witness(
            request: new BasesRequest
            {
                Jurisdiction = set.Id.Jurisdiction,
                ContributionYear = set.Id.Year,
                ContributionMonth = set.Id.FirstMonth,
                Insurance = set.Id.Insurance,
                ReferenceWages = Wages(numbers),
                Employer = Employer(numbers),
                Persons = kind == BaseKind.IndividualBase ? [Person(numbers)] : [],
            },
            onFenGrid: numbers.OnFenGrid
        )
        {
            Totals = kind == BaseKind.EmployerBase ? Totals(numbers) : [],
            Against = instead is (Symbol fact, string variable)
                ? (fact.Name, numbers.Exact(facts.Variables[variable]).ToString())
                : null,
        };
    }

    private ReferenceWages? Wages(WitnessNumbers numbers)
    {
        if (set.ReferenceWage is not { } read || facts.WasKnown(Vocabulary.ReferenceWage.Name) != true)
        {
            return null;
        }

        ReferenceWage wage = ReferenceWage.Monthly(numbers.Fen(0));
        return read.Scope switch
        {
            WageScope.Province => new ReferenceWages { Province = wage },
            WageScope.City => new ReferenceWages { City = wage },
            _ => new ReferenceWages { PoolingArea = wage },
        };
    }

    private EmployerFacts? Employer(WitnessNumbers numbers)
    {
        if (facts.AnyKind() is not { } chosen)
        {
            return null;
        }

        EmployerFacts employer = EmployerFactTable.Blank with { Id = WitnessId, Kind = chosen };
        return Vocabulary.EmployerFacts.Aggregate(employer, (made, fact) => With(made, fact, numbers));
    }

    private PersonFacts Person(WitnessNumbers numbers)
    {
        PersonFacts blank = PersonFactTable.Blank with { Id = WitnessId, Category = facts.AnyCategory() };
        PersonFacts person = Vocabulary.PersonFacts.Aggregate(blank, (made, fact) => With(made, fact, numbers));
        // A correction cannot be filed without the base that it corrects, though no rule read it.
        return person.Correction == Correction.None || person.DeterminedBase is not null
            ? person
            : person with
            {
                DeterminedBase = Any,
            };
    }

    /// <summary>The owner with a fact as the path has it.</summary>
    private TOwner With<TOwner>(TOwner owner, ValueFact<TOwner> fact, WitnessNumbers numbers)
        where TOwner : class =>
        fact.With(
            owner,
            fact.Kind switch
            {
                ValueKind.Money => Money(fact.Symbol.Name, numbers),
                ValueKind.Count => Count(fact.Symbol.Name, numbers),
                _ => path.Chosen(fact.Symbol.Name),
            }
        );

    private ImmutableArray<(string Name, decimal? Yuan)> Totals(WitnessNumbers numbers) =>
        [
            .. Vocabulary
                .Totals.Where(total =>
                    facts.WasKnown(total.Name) is not null || facts.Variables.ContainsKey(total.Name)
                )
                .Select(total =>
                    (total.Name, facts.WasKnown(total.Name) == false ? (decimal?)null : Amount(total.Name, numbers))
                ),
        ];

    private decimal? Money(string name, WitnessNumbers numbers) =>
        facts.WasKnown(name) == true ? Amount(name, numbers) : null;

    /// <summary>A count that nothing bounds is one: months end at twelve.</summary>
    private int? Count(string name, WitnessNumbers numbers) =>
        facts.WasKnown(name) != true ? null
        : facts.Variables.TryGetValue(name, out int variable) ? (int)Math.Ceiling(numbers.Fen(variable))
        : 1;

    /// <summary>The chosen value; a number that nothing bounds is any.</summary>
    private decimal Amount(string name, WitnessNumbers numbers) =>
        facts.Variables.TryGetValue(name, out int variable) ? numbers.Fen(variable) : Any;
}
