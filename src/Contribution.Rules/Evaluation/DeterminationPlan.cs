using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The rules for one kind of base. Safe to share between threads; each case brings its own slots.</summary>
/// <typeparam name="T">The integer that holds the values: 64 bits for a person, 128 for an employer's totals.</typeparam>
internal sealed class DeterminationPlan<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly RuleSetId _id;
    private readonly FindingSentences<T>?[] _sentences;
    private readonly Prepare<T> _prepare;
    private readonly Decide<T> _decide;
    private readonly ImmutableArray<Conditions<T>> _findings;
    private readonly Lazy<MissingFacts<T, string[]>> _missing;
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
        Rulings = [.. Rules.Select(Answers.Ruling)];
        Findings = [.. set.Findings.Where(finding => finding.For == kind)];
        _sentences = new FindingSentences<T>?[Findings.Length];
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
        _missing = new Lazy<MissingFacts<T, string[]>>(() =>
            new MissingFacts<T, string[]>(
                new OpenRules(set, kind),
                Layout,
                rules,
                names => ImmutableCollectionsMarshal.AsArray(names)!
            )
        );
        _wage = (Layout.Of(Vocabulary.ReferenceWage), Layout.Bit(Vocabulary.ReferenceWage));
        _status = Layout.Of(Vocabulary.Status);
        _base = (Layout.Of(Vocabulary.Base), Layout.Bit(Vocabulary.Base));
        _adjustment = (Layout.Of(Vocabulary.Adjustment), Layout.Bit(Vocabulary.Adjustment));
    }

    public SlotLayout Layout { get; }

    public ImmutableArray<Rule> Rules { get; }

    /// <summary>What all bases by each rule say.</summary>
    public ImmutableArray<Ruling> Rulings { get; }

    public ImmutableArray<FindingRule> Findings { get; }

    /// <summary>Sets the reference wage, in its grains; null is not known.</summary>
    public void SetWage(CaseSlots<T> slots, long? grains) =>
        slots.Set(_wage.Place, _wage.Bit, grains is long known ? MachineInteger.Of<T>(known) : null);

    /// <summary>Computes the amounts, once the request's facts are set.</summary>
    public void Prepare(CaseSlots<T> slots) => _prepare(slots.Values);

    /// <summary>The place of the rule that decides the case, below 0 where none does.</summary>
    /// <param name="slots">The case.</param>
    /// <param name="path">Where the case stands in the request, for the report of a defect.</param>
    /// <param name="fen">The base; 0 where there is none.</param>
    /// <exception cref="RuleSetDefectException">Two rules decide, or the base reads an unknown fact.</exception>
    public int Decide(CaseSlots<T> slots, CasePlace path, out T fen)
    {
        int place = _decide(slots.Values, slots.Known, out fen);
        return place >= Undecided.NoRule ? place : throw Defect(place, path);
    }

    /// <summary>The same of a case that another engine decided.</summary>
    public int Decided(BaseDecisions decided, CasePlace place, out T fen)
    {
        Decision decision = place.Person < 0 ? decided.Employer : decided.Persons[place.Person];
        fen = T.CreateChecked(decision.Fen);
        return decision.Rule is null ? Undecided.NoRule : Rules.IndexOf(decision.Rule);
    }

    /// <summary>A decision as callers see it.</summary>
    public Decision Decision(int place, T fen) =>
        place < 0 ? default : new Decision(Rules[place], MachineInteger.ToDecimal(fen));

    /// <summary>The facts that an undecided case misses.</summary>
    /// <exception cref="RuleSetDefectException">No rule is open: the rule set has a gap.</exception>
    public ImmutableArray<string> Missing(CaseSlots<T> slots, CasePlace path)
    {
        string[] missing = _missing.Value.Of(slots.Values, slots.Known);
        return missing.Length == 0
            ? throw new RuleSetDefectException(_id, path.ToString(), "no rule decides and none is open")
            : ImmutableCollectionsMarshal.AsImmutableArray(missing);
    }

    /// <summary>Adds the findings that hold of an answer.</summary>
    public void AddFindings(CaseSlots<T> slots, ContributionBase answer, T fen, CasePlace path, List<Finding> findings)
    {
        if (Findings.IsEmpty)
        {
            return;
        }

        slots.Set(_status, 0, MachineInteger.Of<T>((int)answer.Ruling.Status));
        slots.Set(_base.Place, _base.Bit, answer.Ruling.HasBase ? fen : null);
        slots.Set(_adjustment.Place, _adjustment.Bit, InFen(answer.Adjustment));
        for (int chunk = 0; chunk < _findings.Length; chunk++)
        {
            ulong holding = _findings[chunk](slots.Values, slots.Known);
            for (; holding != 0; holding &= holding - 1)
            {
                int place = (chunk * IRuleForm<T>.MostConditions) + BitOperations.TrailingZeroCount(holding);
                // Few are ever found. Two threads that make one at once make the same.
                FindingSentences<T> sentences = _sentences[place] ??= new FindingSentences<T>(Findings[place], Layout);
                findings.Add(new Finding(sentences.Finding.Id, sentences.Of(path, slots)));
            }
        }
    }

    private RuleSetDefectException Defect(int undecided, CasePlace path) =>
        new(
            _id,
            path.ToString(),
            undecided == Undecided.TwoRules ? "two rules decide" : "the deciding rule's base reads an unknown fact"
        );

    private static T? InFen(decimal? yuan) => yuan is decimal value ? Fen.Whole<T>(value) : null;

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
