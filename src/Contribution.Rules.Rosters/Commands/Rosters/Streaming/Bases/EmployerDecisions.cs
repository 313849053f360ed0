using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;
using Contribution.Rules.Rosters.Commands.Rosters.Tables;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bases;

/// <summary>Decides one employer after the other and writes the lines; each worker has its own.</summary>
/// <param name="plan">The rules for employers.</param>
/// <param name="wage">The reference wage; null is not known.</param>
/// <param name="employers">The employers.</param>
/// <param name="workers">The totals over their persons.</param>
/// <param name="headcount">Finds headcounts that are not known.</param>
internal sealed class EmployerDecisions(
    EmployerBase plan,
    ReferenceWage? wage,
    EmployerTable employers,
    EmployerTotals[] workers,
    UncertainHeadcount headcount
)
{
    private static readonly ulong TruedUp =
        (1UL << EmployerTable.PlaceOf("provisionalBase")) | (1UL << EmployerTable.PlaceOf("provisionalMonths"));

    private readonly Dictionary<Rule, byte[]>[] _endings =
    [
        .. Enum.GetValues<DeterminationStatus>()
            .Select(_ => new Dictionary<Rule, byte[]>(ReferenceEqualityComparer.Instance)),
    ];

    /// <summary>The base of an employer, without its id.</summary>
    public ContributionBase Determine(int employer) => Determine(employer, EmployerTotals.Sum(workers, employer));

    /// <summary>Decides an employer and writes the line.</summary>
    public void Decide(int employer, ByteBuffer lines)
    {
        PersonSums totals = EmployerTotals.Sum(workers, employer);
        lines.Append(employers.Written(employer));
        // Answers with an adjustment or missing facts are rare and are put into words first.
        if (IsRare(employer, totals) || !TryAppend(Decide(employer, totals), lines))
        {
            Append(Determine(employer, totals), lines);
        }
    }

    private bool IsRare(int employer, PersonSums totals) =>
        (employers.Known(employer) & TruedUp) == TruedUp || IsOpen(employer, totals);

    /// <summary>Whether the headcount is not known, and matters.</summary>
    private bool IsOpen(int employer, PersonSums totals)
    {
        // The totals have the unread among the heads.
        int unread = totals.BasesUnknown ? EmployerTotals.Unread(workers, employer) : 0;
        return unread > 0 && headcount.Is(employers.FactsOf(employer), totals.Heads - unread, unread);
    }

    private Decision Decide(int employer, PersonSums totals) =>
        plan.TryDecide(employers.Values(employer), employers.Known(employer), wage?.Grains, totals)
        ?? plan.Decide(employers.FactsOf(employer), wage, totals);

    private ContributionBase Determine(int employer, PersonSums totals)
    {
        EmployerFacts facts = employers.FactsOf(employer);
        if (IsOpen(employer, totals))
        {
            return UncertainHeadcount.Open(facts.Id);
        }

        List<Finding>? unwritten = null;
        return plan.Determine(facts, wage, decided: null, totals, ref unwritten);
    }

    private bool TryAppend(Decision decided, ByteBuffer lines)
    {
        if (decided.Deciding is not Rule rule || decided.Fen > long.MaxValue)
        {
            return false;
        }

        lines.Append((byte)',');
        if (rule.Base is not null)
        {
            lines.AppendYuan((long)decided.Fen);
        }

        Dictionary<Rule, byte[]> endings = _endings[(int)decided.Status];
        if (!endings.TryGetValue(rule, out byte[]? ending))
        {
            endings.Add(rule, ending = [.. RulingBytes.Write(rule, decided.Status), .. ",\n"u8]);
        }

        lines.Append(ending);
        return true;
    }

    private static void Append(ContributionBase decided, ByteBuffer lines)
    {
        CsvBytes.Append(lines, ["", .. BasesColumns.After(decided)]);
        lines.Append((byte)'\n');
    }
}
