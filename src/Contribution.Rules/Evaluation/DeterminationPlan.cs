using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The rules for one kind of base. Immutable; each case brings its own slots.</summary>
/// <typeparam name="T">The integer that holds the values: 64 bits for a person, 128 for an employer's totals.</typeparam>
internal sealed class DeterminationPlan<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly RuleSetId _id;
    private readonly Prepare<T> _prepare;
    private readonly Decide<T> _decide;
    private readonly ImmutableArray<Conditions<T>> _findings;
    private readonly OpenRules _open;
    private readonly (int Place, ulong Bit) _wage;
    private readonly int _status;
    private readonly (int Place, ulong Bit) _base;
    private readonly (int Place, ulong Bit) _adjustment;

    /// <summary>Makes the rules ready.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="kind">The kind of base.</param>
    /// <param name="form">The form in which the rules run.</param>
    /// <exception cref="OverflowException">The integer type does not hold every value that the rules can come to.</exception>
    public DeterminationPlan(RuleSet set, BaseKind kind, Func<SlotLayout, IRuleForm<T>> form)
    {
        _id = set.Id;
        Rules = set.For(kind).Rules;
        Findings = [.. set.Findings.Where(finding => finding.For == kind)];
        ImmutableArray<Amount> amounts = [.. set.Amounts.Select(amount => amount.Amount)];
        IEnumerable<Symbol> symbols = Vocabulary.Readable(kind, referenceWage: true).Concat(Vocabulary.Answer);
        Layout = new SlotLayout(symbols, amounts, Roots(set, kind));
        IRuleForm<T> rules = form(Layout);
        _prepare = rules.Prepare();
        _decide = rules.Decide(set.For(kind), set.Rounding.Rounding);
        _findings =
        [
            .. Findings
                .Select(finding => finding.When.Root)
                .Chunk(IRuleForm<T>.MostConditions)
                .Select(rules.Conditions),
        ];
        _open = new OpenRules(set, kind);
        _wage = (Layout.Of(Vocabulary.ReferenceWage), Layout.Bit(Vocabulary.ReferenceWage));
        _status = Layout.Of(Vocabulary.Status);
        _base = (Layout.Of(Vocabulary.Base), Layout.Bit(Vocabulary.Base));
        _adjustment = (Layout.Of(Vocabulary.Adjustment), Layout.Bit(Vocabulary.Adjustment));
    }

    public SlotLayout Layout { get; }

    public ImmutableArray<Rule> Rules { get; }

    public ImmutableArray<FindingRule> Findings { get; }

    /// <summary>Sets the reference wage, in its grains; null is not known.</summary>
    public void SetWage(CaseSlots<T> slots, long? grains) =>
        slots.Set(_wage.Place, _wage.Bit, grains is long known ? T.CreateTruncating(known) : null);

    /// <summary>Computes the amounts, once the request's facts are set.</summary>
    public void Prepare(CaseSlots<T> slots) => _prepare(slots.Values);

    /// <summary>The rule that decides the case, with its base.</summary>
    /// <param name="slots">The case.</param>
    /// <param name="path">Where the case stands in the request, for the report of a defect.</param>
    /// <exception cref="RuleSetDefectException">Two rules decide, or the base reads an unknown fact.</exception>
    public Decision Decide(CaseSlots<T> slots, CasePlace path)
    {
        int place = _decide(slots.Values, slots.Known, out T fen);
        return place switch
        {
            >= 0 => new Decision(Rules[place], Int128.CreateTruncating(fen)),
            Undecided.NoRule => default,
            Undecided.TwoRules => throw new RuleSetDefectException(_id, path.ToString(), "two rules decide"),
            _ => throw new RuleSetDefectException(
                _id,
                path.ToString(),
                "the deciding rule's base reads an unknown fact"
            ),
        };
    }

    /// <summary>The facts that an undecided case misses.</summary>
    /// <exception cref="RuleSetDefectException">No rule is open: the rule set has a gap.</exception>
    public ImmutableArray<string> Missing(CaseSlots<T> slots, CasePlace path)
    {
        ImmutableArray<string> missing = _open.Missing(slots.Interpreter(testsAreUnknown: true));
        return missing.IsEmpty
            ? throw new RuleSetDefectException(_id, path.ToString(), "no rule decides and none is open")
            : missing;
    }

    /// <summary>Adds the findings that hold of an answer.</summary>
    public void AddFindings(
        CaseSlots<T> slots,
        ContributionBase answer,
        Decision decision,
        CasePlace path,
        List<Finding> findings
    )
    {
        if (Findings.IsEmpty)
        {
            return;
        }

        slots.Set(_status, 0, T.CreateTruncating((int)answer.Status));
        slots.Set(_base.Place, _base.Bit, decision.Rule?.Base is null ? null : T.CreateTruncating(decision.Fen));
        slots.Set(_adjustment.Place, _adjustment.Bit, InFen(answer.Adjustment));
        for (int chunk = 0; chunk < _findings.Length; chunk++)
        {
            ulong holding = _findings[chunk](slots.Values, slots.Known);
            for (; holding != 0; holding &= holding - 1)
            {
                int place = (chunk * IRuleForm<T>.MostConditions) + BitOperations.TrailingZeroCount(holding);
                FindingRule finding = Findings[place];
                Interpreter facts = slots.Interpreter(testsAreUnknown: false);
                findings.Add(new Finding(finding.Id, path.ToString(), finding.Zh.With(facts), finding.En.With(facts)));
            }
        }
    }

    private static T? InFen(decimal? yuan) => yuan is decimal value ? T.CreateChecked((Int128)(value * 100m)) : null;

    private static IEnumerable<Node> Roots(RuleSet set, BaseKind kind)
    {
        IEnumerable<Node?> rules = set.For(kind)
            .Rules.SelectMany(rule => new[] { rule.When.Root, rule.Base?.Root, rule.ExemptWage?.Root });
        IEnumerable<Node?> findings = set
            .Findings.Where(finding => finding.For == kind)
            .SelectMany(finding => finding.Zh.Figures.Concat(finding.En.Figures).Prepend(finding.When.Root));
        return rules.Concat(findings).OfType<Node>();
    }
}
