using Contribution.Rules.FactTables;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>Reads facts of an employer, which were checked, into the columns of its persons.</summary>
/// <param name="symbols">The columns.</param>
/// <param name="columns">Those that are read; other owners' are passed over.</param>
internal sealed class EmployerLoader(CaseSymbols symbols, int[] columns)
{
    private readonly ValueFact<EmployerFacts>[] _facts =
    [
        .. Vocabulary.EmployerFacts.Where(fact => columns.Contains(symbols.PlaceOf(fact.Symbol))),
    ];

    private readonly int[] _columns =
    [
        .. Vocabulary.EmployerFacts.Select(fact => symbols.PlaceOf(fact.Symbol)).Where(columns.Contains),
    ];

    private static readonly int[] OfEmployers =
    [
        .. Vocabulary.EmployerFacts.Select(fact => CaseSymbols.Employers.PlaceOf(fact.Symbol)),
    ];

    /// <summary>Takes an employer as the first case among employers.</summary>
    /// <param name="values">Its facts in whole grains, in the order of the vocabulary.</param>
    /// <param name="known">A bit for each that is known.</param>
    /// <param name="into">Takes the facts.</param>
    public static void Load(ReadOnlySpan<long> values, ulong known, FactColumns into)
    {
        for (int place = 0; place < values.Length; place++)
        {
            into.ValuesOf(OfEmployers[place])[0] = values[place];
            into.KnownOf(OfEmployers[place])[0] = (known >> place) & 1;
        }
    }

    /// <summary>Gives an employer's facts to the first cases of the first block.</summary>
    /// <param name="employer">The employer; null is none.</param>
    /// <param name="into">Takes the facts.</param>
    /// <param name="count">The number of cases.</param>
    public void Load(EmployerFacts? employer, FactColumns into, int count)
    {
        for (int place = 0; place < _facts.Length; place++)
        {
            into.Fill(_columns[place], AbsentEmployer.Read(_facts[place], employer), count);
        }
    }
}
