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
    public void Add(DecidedBlock decided, FactColumns cases, ref PersonSums sums)
    {
        long bases = 0;
        foreach (CompactDecision decision in decided.Decisions.AsSpan(0, decided.Count))
        {
            bases += decision.Fen;
        }

        sums.Bases.Add(bases);
        sums.Heads += decided.Count;
        sums.BasesUnknown |= decided.Undecided != 0;
        for (int rule = 0; rule < _isProvisional.Length; rule++)
        {
            ulong mask = decided.ByRule[rule];
            sums.AnyProvisional |= _isProvisional[rule] && mask != 0;
            for (ulong left = _exemptWages[rule] >= 0 ? mask : 0; left != 0; left &= left - 1)
            {
                AddExempt(cases, BitOperations.TrailingZeroCount(left), rule, ref sums);
            }
        }
    }

    /// <summary>Adds one person.</summary>
    public void Add(CompactDecision decision, FactColumns cases, int row, ref PersonSums sums)
    {
        if (decision.Rule < 0)
        {
            sums.AddUndetermined();
            return;
        }

        sums.Add(decision.Fen, _isProvisional[decision.Rule]);
        if (_exemptWages[decision.Rule] >= 0)
        {
            AddExempt(cases, row, decision.Rule, ref sums);
        }
    }

    private void AddExempt(FactColumns cases, int row, int rule, ref PersonSums sums)
    {
        long? wage = cases.Find(_exemptWages[rule], row);
        sums.AddExempt(wage ?? 0, wage is not null, cases.ValuesOf(_inTotal)[row] != 0);
    }
}
