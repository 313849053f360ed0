using System.Text;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>Writes the contributions of persons, and adds them up by employer.</summary>
internal sealed class PersonContributionsWriter : PersonDecisions
{
    private static readonly bool[] PayAlone = [.. Enum.GetValues<PersonCategory>().Select(Payers.PaysAlone)];

    private readonly DuePlan _plan;
    private readonly EmployerTable _employers;
    private readonly ulong _all;
    private readonly DeterminationStatus[][] _statuses;
    private readonly byte[][][] _endings;
    private readonly byte[][] _months;
    private readonly int _category = StreamedRules.ColumnOf("category");

    /// <summary>Computes the contributions of the requested insurances.</summary>
    public PersonContributionsWriter(
        DuePlan plan,
        StreamedRules[] rules,
        EmployerTable employers,
        PersonRows rows,
        MonthSpan asked
    )
        : base(rows, [.. rules.Select(insurance => new BlockDecisions(insurance, employers, rows))])
    {
        (_plan, _employers) = (plan, employers);
        _all = Input.Months.PersonMonths.Bits(0, asked.Count);
        _months = [.. asked.Months().Select(month => Encoding.UTF8.GetBytes($"{month}"))];
        _statuses = [.. rules.Select(insurance => insurance.Rules.Select(rule => rule.Status).ToArray())];
        _endings =
        [
            .. rules.Select(insurance =>
                insurance
                    .Rules.Zip(
                        insurance.Rulings,
                        (rule, ending) => rule.Base is null ? (byte[])[.. ending, .. ",,,,\n"u8] : ending
                    )
                    .ToArray()
            ),
        ];
        Sums = [.. rules.Select(_ => new DueSums[(employers.Count + 1) * plan.Segments])];
        Persons = [.. rules.Select(_ => new DuePersons[employers.Count + 1])];
    }

    /// <summary>The sums by insurance, employer and segment.</summary>
    public DueSums[][] Sums { get; }

    /// <summary>The state of the persons by insurance and employer.</summary>
    public DuePersons[][] Persons { get; }

    /// <summary>Whether there are persons without an employer.</summary>
    public bool HasPersonsOfNone { get; private set; }

    /// <inheritdoc/>
    protected override void WriteAll(ByteBuffer lines)
    {
        for (int row = 0; row < Rows.Count; row++)
        {
            int employer = Rows.Employers[row];
            DueRates[] rates = _plan.RatesOf(employer);
            bool alone = PayAlone[Rows.Facts.Values(_category)[row]];
            bool refused = _plan.IsRefused(employer);
            // For a person who is insured in none of the months nothing is due, and no rate is needed.
            bool isInsured = Rows.Insured[row] != 0;
            HasPersonsOfNone |= employer == _employers.NoEmployer;
            for (int insurance = 0; insurance < rates.Length; insurance++)
            {
                CompactDecision decision = Insurances[insurance].Decider.Decisions[row];
                if (isInsured && Note(insurance, decision, rates[insurance], row, alone) && !refused)
                {
                    _plan.Refuse(employer);
                    refused = true;
                }
            }

            for (int insurance = 0; insurance < rates.Length && isInsured && !refused; insurance++)
            {
                Write(insurance, row, rates[insurance], alone, lines);
            }
        }
    }

    /// <summary>Records the state of a person.</summary>
    /// <returns>Whether a rate of the person is not on file.</returns>
    private bool Note(int insurance, CompactDecision decision, DueRates rates, int row, bool alone)
    {
        DeterminationStatus status =
            decision.Rule < 0 ? DeterminationStatus.Undetermined : _statuses[insurance][decision.Rule];
        ref DuePersons known = ref Persons[insurance][Rows.Employers[row]];
        ulong insured = Rows.Insured[row];
        // The first month begins a span in any case.
        known.Changes |= insured == _all ? 0 : (insured ^ (insured << 1)) & _all & ~1UL;
        known.Undetermined += status == DeterminationStatus.Undetermined ? 1 : 0;
        bool pays = status is not (DeterminationStatus.NotInsured or DeterminationStatus.NotApplicable);
        if (alone)
        {
            known.HasOthers |= pays;
            return pays && rates.Others is null;
        }

        known.HasEmployees |= pays;
        known.RestsOnEmployer |=
            rates.Collection.Mode == CollectionMode.DualBaseSingleRate || status == DeterminationStatus.NotApplicable;
        return pays && rates.Employees is null;
    }

    private void Write(int insurance, int row, DueRates rates, bool alone, ByteBuffer lines)
    {
        CompactDecision decision = Insurances[insurance].Decider.Decisions[row];
        if (decision.Rule < 0)
        {
            byte[] missing = Insurances[insurance].Decider.Missing(row, LineOf);
            AddGap(insurance, row);
            WriteRuns(row, rates.Whole, Rows.Insured[row], missing, lines);
            return;
        }

        byte[] ending = _endings[insurance][decision.Rule];
        if (Insurances[insurance].Rules.Rules[decision.Rule].Base is null)
        {
            WriteRuns(row, rates.Whole, Rows.Insured[row], ending, lines);
            return;
        }

        bool provisional = _statuses[insurance][decision.Rule] == DeterminationStatus.Provisional;
        foreach (DueSpan span in (alone ? rates.Others : rates.Employees)!)
        {
            if ((Rows.Insured[row] & span.Mask) is not 0 and ulong months)
            {
                DueAmounts due = new(span, decision.Fen);
                Add(insurance, Rows.Employers[row], span, months, due, provisional);
                WriteRuns(row, span, months, ending, lines, due, decision.Fen);
            }
        }
    }

    private void Add(int insurance, int employer, DueSpan span, ulong months, in DueAmounts due, bool provisional)
    {
        Span<DueSums> sums = Sums[insurance].AsSpan(employer * _plan.Segments, _plan.Segments);
        if (months == span.Mask)
        {
            for (int segment = _plan.SegmentOf(span.First); segment <= _plan.SegmentOf(span.Last); segment++)
            {
                due.AddTo(ref sums[segment], provisional);
            }

            return;
        }

        for (; months != 0; months &= months - 1)
        {
            due.AddTo(ref sums[_plan.SegmentOf(System.Numerics.BitOperations.TrailingZeroCount(months))], provisional);
        }
    }

    private void AddGap(int insurance, int row)
    {
        Span<DueSums> sums = Sums[insurance].AsSpan(Rows.Employers[row] * _plan.Segments, _plan.Segments);
        for (ulong months = Rows.Insured[row]; months != 0; months &= months - 1)
        {
            sums[_plan.SegmentOf(System.Numerics.BitOperations.TrailingZeroCount(months))].HasGap = true;
        }
    }

    /// <summary>Writes a line for all months of a span, or one for each run of months in which the person is insured.</summary>
    private void WriteRuns(
        int row,
        DueSpan span,
        ulong months,
        byte[] ending,
        ByteBuffer lines,
        in DueAmounts due = default,
        long fen = 0
    )
    {
        if (months == span.Mask)
        {
            lines.AppendValues(_employers.Written(Rows.Employers[row]), IdOf(row));
            lines.Append(span.Written);
            WriteAmounts(span, span.Months, ending, lines, due, fen);
            return;
        }

        while (months != 0)
        {
            int first = System.Numerics.BitOperations.TrailingZeroCount(months);
            int count = System.Numerics.BitOperations.TrailingZeroCount(~(months >> first));
            lines.AppendValues(_employers.Written(Rows.Employers[row]), IdOf(row));
            lines.Append(span.Insurance);
            lines.AppendValues(_months[first], _months[first + count - 1]);
            lines.AppendWhole(count);
            lines.Append((byte)',');
            WriteAmounts(span, count, ending, lines, due, fen);
            months &= count + first >= Input.Months.PersonMonths.MostInMask ? 0 : ulong.MaxValue << (first + count);
        }
    }

    private static void WriteAmounts(
        DueSpan span,
        int months,
        byte[] ending,
        ByteBuffer lines,
        in DueAmounts due,
        long fen
    )
    {
        if (!due.IsSome)
        {
            lines.Append(ending);
            return;
        }

        lines.AppendYuan(fen);
        lines.Append(ending);
        due.Write(span, months, lines);
    }
}
