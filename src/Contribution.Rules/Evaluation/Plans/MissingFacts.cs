using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>
/// The facts that undecided cases miss. They depend on which facts are known and on the answers to the questions that the
/// rules ask; millions of cases have few such combinations. After the first cases, what the definition says of one
/// combination is kept. Safe to share between threads.
/// </summary>
/// <typeparam name="TAnswer">The form in which the names of the facts are kept.</typeparam>
/// <param name="set">The rule set.</param>
/// <param name="kind">The kind of base.</param>
/// <param name="answer">Makes the answer of the facts' names; there are none where the rules have a gap.</param>
internal sealed class MissingFacts<TAnswer>(RuleSet set, BaseKind kind, Func<ImmutableArray<string>, TAnswer> answer)
    where TAnswer : notnull
{
    // For so few cases it does not pay to compile the questions.
    private const int Few = 16;

    private readonly CaseSymbols _symbols = CaseSymbols.For(kind);
    private readonly Lazy<OpenRules> _open = new(() => new OpenRules(set, kind));
    private readonly Lazy<Kept> _kept = new(() => new Kept(set, kind));
    private int _cases;

    /// <summary>Asks the questions of the first block, which has undecided cases.</summary>
    /// <param name="memory">Takes the answers.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="count">The number of them that are in the block.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    public void Ask(MissingMemory memory, FactColumns cases, int count, long? wage)
    {
        memory.IsAsked = Volatile.Read(ref _cases) >= Few && _kept.Value.Questions is not null;
        if (memory.IsAsked)
        {
            StepProgram questions = _kept.Value.Questions!;
            memory.Answers ??= new ProgramMemory(questions);
            memory.Answers.SetWage(wage);
            questions.Run(memory.Answers, cases, block: 0, count);
        }
    }

    /// <summary>Finds the facts that a case of the first block lacks, after its questions were evaluated.</summary>
    public TAnswer Find(MissingMemory memory, FactColumns cases, int row, long? wage)
    {
        if (!memory.IsAsked)
        {
            Interlocked.Increment(ref _cases);
            return Think(cases, row, wage);
        }

        Seen seen = _kept.Value.SeenOf(memory.Answers!, cases, row, wage);
        if (!_kept.Value.TryFind(seen, out TAnswer? found))
        {
            found = Think(cases, row, wage);
            _kept.Value.Add(seen, found);
        }

        return found;
    }

    private TAnswer Think(FactColumns cases, int row, long? wage) =>
        answer(_open.Value.Missing(CaseRow.Read(_symbols, cases, row, wage, testsAreUnknown: true)));

    /// <summary>Which facts of a case are known, and which questions are answered by yes.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(ulong Known, ulong True);

    /// <summary>The answers found so far, by the facts and conditions that they depend on.</summary>
    private sealed class Kept
    {
        // Beyond these, answers are worked out again each time.
        private const int Most = 4096;
        private const int BitsOfSeen = 64;

        private readonly ConcurrentDictionary<Seen, TAnswer> _answers = [];
        private readonly int[] _facts;
        private readonly int[] _questions;
        private readonly bool _readsWage;
        private int _count;

        public Kept(RuleSet set, BaseKind kind)
        {
            CaseSymbols symbols = CaseSymbols.For(kind);
            OpenRules open = new(set, kind);
            Symbol[] facts = [.. open.Facts];
            _readsWage = facts.Contains(Vocabulary.ReferenceWage);
            _facts = [.. facts.Where(fact => !fact.IsShared).Select(symbols.PlaceOf)];
            ProgramBuilder builder = new(symbols);
            ConditionCompiler conditions = new(builder);
            try
            {
                _questions = [.. open.Questions.Select(question => conditions.Mask(question)).Distinct()];
                Questions = _questions.Length <= BitsOfSeen ? new StepProgram(builder) : null;
            }
            catch (OverflowException)
            {
                _questions = [];
            }
        }

        /// <summary>The questions of the rules; null where they exceed machine words, and nothing is kept.</summary>
        public StepProgram? Questions { get; }

        public Seen SeenOf(ProgramMemory answers, FactColumns cases, int row, long? wage)
        {
            ulong known = _readsWage && wage is not null ? 1UL << _facts.Length : 0;
            for (int place = 0; place < _facts.Length; place++)
            {
                known |= cases.Find(_facts[place], row) is null ? 0 : 1UL << place;
            }

            ulong holding = 0;
            for (int place = 0; place < _questions.Length; place++)
            {
                ulong mask = answers.Masks[_questions[place]];
                holding |= ((mask >> row) & 1) << place;
            }

            return new Seen(known, holding);
        }

        public bool TryFind(Seen seen, [MaybeNullWhen(false)] out TAnswer found) =>
            _answers.TryGetValue(seen, out found);

        public void Add(Seen seen, TAnswer answer)
        {
            // Threads that add at the same time may exceed it slightly.
            if (Volatile.Read(ref _count) < Most && _answers.TryAdd(seen, answer))
            {
                Interlocked.Increment(ref _count);
            }
        }
    }
}
