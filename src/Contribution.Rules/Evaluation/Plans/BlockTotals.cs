using System.Numerics;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>Adds up the totals that the employer's rules read over the persons of a block.</summary>
internal sealed class BlockTotals
{
    private readonly bool[] _isProvisional;
    private readonly int[] _exemptWages;

    // The rules that change more than the sum of the bases.
    private readonly int[] _special;
    private readonly int _inTotal = CaseSymbols.Persons.PlaceOf("person.wageInEmployerTotal");

    /// <summary>The totals of persons under a determination.</summary>
    public BlockTotals(Determination determination)
    {
        _isProvisional = [.. determination.Rules.Select(rule => rule.Status == DeterminationStatus.Provisional)];
        _exemptWages =
        [
            .. determination.Rules.Select(rule =>
                rule.ExemptWage?.Root is FactNode wage ? CaseSymbols.Persons.PlaceOf(wage.Symbol) : -1
            ),
        ];
        _special =
        [
            .. Enumerable
                .Range(0, _isProvisional.Length)
                .Where(rule => _isProvisional[rule] || _exemptWages[rule] >= 0),
        ];
    }

    /// <summary>The columns that are added up, and that say how.</summary>
    public IEnumerable<int> Reads
    {
        get
        {
            int[] wages = Array.FindAll(_exemptWages, wage => wage >= 0);
            return wages.Length == 0 ? [] : [.. wages, _inTotal];
        }
    }

    /// <summary>Adds all persons of the first block.</summary>
    public void Add(DecidedBlock decided, FactColumns cases, ref PersonSums sums) =>
        Add(decided, cases, 0, decided.Count, ref sums);

    /// <summary>Adds successive persons of the first block.</summary>
    /// <param name="decided">The decisions.</param>
    /// <param name="cases">The facts.</param>
    /// <param name="from">The first person.</param>
    /// <param name="to">The one behind the last.</param>
    /// <param name="sums">Takes the totals.</param>
    public void Add(DecidedBlock decided, FactColumns cases, int from, int to, ref PersonSums sums)
    {
        long bases = 0;
        foreach (CompactDecision decision in decided.Decisions.AsSpan(from, to - from))
        {
            bases += decision.Fen;
        }

        ulong some = ulong.MaxValue >> (FactColumns.BlockSize - (to - from)) << from;
        sums.Bases.Add(bases);
        sums.Heads += to - from;
        sums.BasesUnknown |= (decided.Undecided & some) != 0;
        foreach (int rule in _special)
        {
            ulong mask = decided.ByRule[rule] & some;
            sums.AnyProvisional |= _isProvisional[rule] && mask != 0;
            for (ulong left = _exemptWages[rule] >= 0 ? mask : 0; left != 0; left &= left - 1)
            {
                AddExempt(cases, BitOperations.TrailingZeroCount(left), rule, ref sums);
            }
        }
    }

    private void AddExempt(FactColumns cases, int row, int rule, ref PersonSums sums)
    {
        long? wage = cases.Find(_exemptWages[rule], row);
        sums.AddExempt(wage ?? 0, wage is not null, cases.ValuesOf(_inTotal)[row] != 0);
    }
}
