using Contribution.Rules.Evaluation;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Decides one person after the other, adds up and writes the lines; each worker has its own.</summary>
internal sealed class PersonDecisions
{
    private readonly SlotPlan _plan;
    private readonly EmployerTable _employers;
    private readonly bool[] _hasBase;
    private readonly bool[] _isProvisional;
    private readonly bool[] _isTruedUp;
    private readonly int _inTotal;
    private readonly byte[][] _endings;
    private readonly int _provisionalBase;
    private readonly int _provisionalMonths;
    private readonly ulong _trueUp;

    public PersonDecisions(SlotPlan plan, EmployerTable employers)
    {
        (_plan, _employers) = (plan, employers);
        Totals = new EmployerTotals(employers.Count);
        ByRule = new long[plan.Rules.Length + 1];
        _hasBase = [.. plan.Rules.Select(rule => rule.Base is not null)];
        _isProvisional = [.. plan.Rules.Select(rule => rule.Status == DeterminationStatus.Provisional)];
        _isTruedUp =
        [
            .. plan.Rules.Select(rule =>
                plan.Set.TrueUp is not null && rule is { Base: not null, Status: DeterminationStatus.Determined }
            ),
        ];
        _inTotal = plan.PlaceOf("wageInEmployerTotal");
        _endings = [.. plan.Endings.Select(ending => (byte[])[.. ending, .. ",\n"u8])];
        _provisionalBase = plan.PlaceOf("provisionalBase");
        _provisionalMonths = plan.PlaceOf("provisionalMonths");
        _trueUp = SlotPlan.BitOf(_provisionalBase) | SlotPlan.BitOf(_provisionalMonths);
    }

    /// <summary>What was added up by employer.</summary>
    public EmployerTotals Totals { get; }

    /// <summary>How many persons each rule decided; the last are those undetermined.</summary>
    public long[] ByRule { get; }

    /// <summary>Decides a person and writes the line.</summary>
    /// <param name="person">The person's facts.</param>
    /// <param name="id">The id as it is written.</param>
    /// <param name="lines">Takes the line.</param>
    /// <param name="line">Where the person stands, for the report of a defect.</param>
    /// <exception cref="RuleSetDefectException">The rule set is faulty.</exception>
    public void Decide(PersonSlots person, ReadOnlySpan<byte> id, ByteBuffer lines, int line)
    {
        int rule = _plan.Decide(person.Values, person.Known, out long fen);
        lines.AppendValues(id, _employers.Written(person.Employer));
        if (rule < 0)
        {
            Undecided(person, rule, lines, line);
            return;
        }

        ByRule[rule]++;
        if (_hasBase[rule])
        {
            lines.AppendYuan(fen);
        }

        if (_isTruedUp[rule] && (person.Known & _trueUp) == _trueUp)
        {
            lines.Append(_plan.Endings[rule]);
            lines.AppendYuan((fen - person.Values[_provisionalBase]) * person.Values[_provisionalMonths]);
            lines.Append(",\n"u8);
        }
        else
        {
            lines.Append(_endings[rule]);
        }

        Add(person, rule, fen);
    }

    private void Add(PersonSlots person, int rule, long fen)
    {
        if (person.Employer == _employers.NoEmployer)
        {
            return;
        }

        ref PersonSums sums = ref Totals[person.Employer];
        sums.Add(fen, _isProvisional[rule]);
        int wage = _plan.ExemptWages[rule];
        if (wage >= 0)
        {
            bool known = (person.Known & SlotPlan.BitOf(wage)) != 0;
            sums.AddExempt(person.Values[wage], known, person.Values[_inTotal] != 0);
        }
    }

    private void Undecided(PersonSlots person, int why, ByteBuffer lines, int line)
    {
        byte[] missing = why == Evaluation.Undecided.NoRule ? _plan.Missing.Of(person.Values, person.Known) : [];
        if (missing.Length == 0)
        {
            string defect = why switch
            {
                Evaluation.Undecided.NoRule => "no rule decides and none is open",
                Evaluation.Undecided.TwoRules => "two rules decide",
                _ => "the deciding rule's base reads an unknown fact",
            };
            throw new RuleSetDefectException(_plan.Set.Id, $"line {line}", defect);
        }

        ByRule[^1]++;
        lines.Append(missing);
        if (person.Employer != _employers.NoEmployer)
        {
            Totals[person.Employer].AddUndetermined();
        }
    }
}
