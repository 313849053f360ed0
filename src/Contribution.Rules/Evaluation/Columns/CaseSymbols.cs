using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>
/// The facts that a case of one kind of base can have, each with the number of its column. The numbers are the same for
/// every rule set. The reference wage has no column: all cases share it.
/// </summary>
internal sealed class CaseSymbols
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly long[] _defaults;

    private CaseSymbols(BaseKind kind)
    {
        Facts = [.. Vocabulary.Readable(kind, referenceWage: false)];
        All = [.. Facts, .. Vocabulary.Answer];
        for (int place = 0; place < All.Length; place++)
        {
            _places.Add(All[place].Name, place);
        }

        _defaults = new long[All.Length];
        foreach (ValueFact<EmployerFacts> fact in Vocabulary.EmployerFacts)
        {
            _defaults[PlaceOf(fact.Symbol)] = AbsentEmployer.Read(fact, employer: null) ?? 0;
        }

        foreach (ValueFact<PersonFacts> fact in kind == BaseKind.IndividualBase ? Vocabulary.PersonFacts : [])
        {
            _defaults[PlaceOf(fact.Symbol)] = fact.Read(PersonFactTable.Blank) ?? 0;
        }
    }

    /// <summary>The cases of persons: the employer's facts, then the person's, then the answer's.</summary>
    public static CaseSymbols Persons { get; } = new(BaseKind.IndividualBase);

    /// <summary>The cases of employers: the totals over the persons, then the employer's facts, then the answer's.</summary>
    public static CaseSymbols Employers { get; } = new(BaseKind.EmployerBase);

    /// <summary>The facts without those of the answer.</summary>
    public ImmutableArray<Symbol> Facts { get; }

    /// <summary>Every fact by the number of its column.</summary>
    public ImmutableArray<Symbol> All { get; }

    /// <summary>The cases of a kind of base.</summary>
    public static CaseSymbols For(BaseKind kind) => kind == BaseKind.IndividualBase ? Persons : Employers;

    /// <summary>The column of a fact; -1 where it has none.</summary>
    public int PlaceOf(Symbol symbol) => PlaceOf(symbol.Name);

    /// <summary>The column of a fact by its name in expressions; -1 where it has none.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);

    /// <summary>The default of a column: no employer, and the defaults of the person's facts.</summary>
    public long DefaultOf(int column) => _defaults[column];
}
