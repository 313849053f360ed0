using Contribution.Rules.Evaluation.Batches;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bases;

/// <summary>Writes the lines of the persons' bases.</summary>
internal sealed class StreamedPersonBases : PersonDecisions
{
    private readonly BlockDecisions _decisions;
    private readonly EmployerTable _employers;
    private readonly bool[] _hasBase;
    private readonly bool[] _isTruedUp;
    private readonly byte[][] _endings;
    private readonly int _provisionalBase = StreamedRules.ColumnOf("provisionalBase");
    private readonly int _provisionalMonths = StreamedRules.ColumnOf("provisionalMonths");

    public StreamedPersonBases(StreamedRules rules, EmployerTable employers, PersonRows rows)
        : base(rows, [new BlockDecisions(rules, employers, rows)])
    {
        (_decisions, _employers) = (Insurances[0], employers);
        _hasBase = [.. rules.Rules.Select(rule => rule.Base is not null)];
        _isTruedUp = [.. rules.Rules.Select(rules.OverColumns.IsTruedUp)];
        _endings = [.. rules.Rulings.Select(ending => (byte[])[.. ending, .. ",\n"u8])];
    }

    /// <inheritdoc/>
    protected override void WriteAll(ByteBuffer lines)
    {
        CompactDecision[] decisions = _decisions.Decider.Decisions;
        ulong adjusted = Rows.Facts.Known(_provisionalBase)[0] & Rows.Facts.Known(_provisionalMonths)[0];
        for (int row = 0; row < Rows.Count; row++)
        {
            Write(row, decisions[row], ((adjusted >> row) & 1) != 0, lines);
        }
    }

    private void Write(int row, CompactDecision decision, bool isAdjusted, ByteBuffer lines)
    {
        lines.AppendValues(IdOf(row), _employers.Written(Rows.Employers[row]));
        int rule = decision.Rule;
        if (rule < 0)
        {
            lines.Append(_decisions.Decider.Missing(row, LineOf));
        }
        else
        {
            if (_hasBase[rule])
            {
                lines.AppendYuan(decision.Fen);
            }

            WriteEnding(row, decision, isAdjusted, lines);
        }
    }

    private void WriteEnding(int row, CompactDecision decision, bool isAdjusted, ByteBuffer lines)
    {
        if (!isAdjusted || !_isTruedUp[decision.Rule])
        {
            lines.Append(_endings[decision.Rule]);
            return;
        }

        lines.Append(_decisions.Rules.Rulings[decision.Rule]);
        lines.AppendYuan(Adjustment(row, decision.Fen));
        lines.Append(",\n"u8);
    }

    private long Adjustment(int row, long fen) =>
        BlockDecider.Adjustment(
            fen,
            Rows.Facts.Values(_provisionalBase)[row],
            Rows.Facts.Values(_provisionalMonths)[row]
        );
}
