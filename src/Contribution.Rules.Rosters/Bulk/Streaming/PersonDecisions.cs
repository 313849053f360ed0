using Contribution.Rules.Evaluation;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Decides up to 64 persons at once, adds up and writes the lines; each worker has its own.</summary>
internal sealed class PersonDecisions
{
    private readonly StreamedRules _rules;
    private readonly EmployerTable _employers;
    private readonly PersonRows _rows;
    private readonly Workspace _workspace;
    private readonly Written[] _written = new Written[FactColumns.BlockSize];
    private readonly bool[] _hasBase;
    private readonly bool[] _isTruedUp;
    private readonly byte[][] _endings;
    private readonly int _provisionalBase = StreamedRules.ColumnOf("provisionalBase");
    private readonly int _provisionalMonths = StreamedRules.ColumnOf("provisionalMonths");

    public PersonDecisions(StreamedRules rules, EmployerTable employers, PersonRows rows)
    {
        (_rules, _employers, _rows) = (rules, employers, rows);
        _workspace = new Workspace(rules.Plan, withFindings: false);
        _workspace.SetWage(rules.Wage);
        Totals = new EmployerTotals(employers.Count);
        ByRule = new long[rules.Plan.Rules.Length + 1];
        _hasBase = [.. rules.Plan.Rules.Select(rule => rule.Base is not null)];
        _isTruedUp =
        [
            .. rules.Plan.Rules.Select(rule => rule.Base is not null && TrueUp.AppliesTo(rules.Set, rule.Status)),
        ];
        _endings = [.. rules.Endings.Select(ending => (byte[])[.. ending, .. ",\n"u8])];
    }

    /// <summary>What was added up by employer.</summary>
    public EmployerTotals Totals { get; }

    /// <summary>How many persons each rule decided; the last are those undetermined.</summary>
    public long[] ByRule { get; }

    /// <summary>Keeps the person that was read; decides all that are kept where there is no room for another.</summary>
    /// <param name="bytes">The id as it is written stands here; it stays until the persons are decided.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="lines">Takes the lines.</param>
    /// <param name="line">Where the person stands, for the report of a defect.</param>
    /// <exception cref="RuleSetDefectException">The rule set is faulty.</exception>
    public void Add(byte[] bytes, int from, int length, ByteBuffer lines, int line)
    {
        _written[_rows.Count] = new Written(bytes, from, length, line);
        _rows.Keep();
        if (_rows.Count == FactColumns.BlockSize)
        {
            Decide(lines);
        }
    }

    /// <summary>Decides all that are kept, and writes their lines.</summary>
    /// <param name="lines">Takes the lines.</param>
    /// <exception cref="RuleSetDefectException">The rule set is faulty.</exception>
    public void Decide(ByteBuffer lines)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        _workspace.Decide(_rows.Facts, block: 0, _rows.Count);
        DecidedBlock decided = _workspace.Decided;
        if (decided.IsDefective)
        {
            throw _rules.Plan.DefectOf(decided, row => $"line {_written[row].Line}");
        }

        if (decided.Undecided != 0)
        {
            _rules.Missing.Ask(_workspace.Missing, _rows.Facts, block: 0, _rows.Count, _rules.Wage);
        }

        for (int row = 0; row < _rows.Count; row++)
        {
            Write(row, decided.Decisions[row], lines);
        }

        _rows.Clear();
    }

    private void Write(int row, CompactDecision decision, ByteBuffer lines)
    {
        int employer = _rows.Employers[row];
        lines.AppendValues(_written[row].Id, _employers.Written(employer));
        int rule = decision.Rule;
        if (rule < 0)
        {
            WriteMissing(row, lines);
        }
        else
        {
            if (_hasBase[rule])
            {
                lines.AppendYuan(decision.Fen);
            }

            WriteEnding(row, decision, lines);
        }

        ByRule[rule < 0 ? ByRule.Length - 1 : rule]++;
        if (employer != _employers.NoEmployer)
        {
            _rules.Plan.Program.Totals.Add(decision, _rows.Facts, row, ref Totals[employer]);
        }
    }

    private void WriteEnding(int row, CompactDecision decision, ByteBuffer lines)
    {
        if (!_isTruedUp[decision.Rule] || Adjustment(row, decision.Fen) is not long adjustment)
        {
            lines.Append(_endings[decision.Rule]);
            return;
        }

        lines.Append(_rules.Endings[decision.Rule]);
        lines.AppendYuan(adjustment);
        lines.Append(",\n"u8);
    }

    private long? Adjustment(int row, long fen) =>
        _rows.Facts.Find(_provisionalBase, row) is long provisional
        && _rows.Facts.Find(_provisionalMonths, row) is long months
            ? Fen.FromYuan(TrueUp.Adjustment(Fen.ToYuan(fen), Fen.ToYuan(provisional), (int)months)!.Value)
            : null;

    private void WriteMissing(int row, ByteBuffer lines)
    {
        byte[] missing = _rules.Missing.Find(_workspace.Missing, _rows.Facts, row, _rules.Wage);
        if (missing.Length == 0)
        {
            throw new RuleSetDefectException(_rules.Set.Id, $"line {_written[row].Line}", Defects.NoneOpen);
        }

        lines.Append(missing);
    }

    /// <summary>How the list writes a person.</summary>
    private readonly record struct Written(byte[] Bytes, int From, int Length, int Line)
    {
        public ReadOnlySpan<byte> Id => Bytes.AsSpan(From, Length);
    }
}
