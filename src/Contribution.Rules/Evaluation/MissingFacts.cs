using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// What undecided cases miss. It hangs on which facts are known, and on the answers to what the rules ask of them;
/// millions of cases have few such answers. After the first cases, what was thought through is kept for those like it.
/// Safe to share between threads.
/// </summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
/// <typeparam name="TAnswer">What is made of the facts' names.</typeparam>
/// <param name="open">Tells which rules are open.</param>
/// <param name="layout">The layout of the cases' slots.</param>
/// <param name="form">The form in which conditions over the layout run.</param>
/// <param name="answer">Makes the answer of the facts' names; there are none where the rules have a gap.</param>
internal sealed class MissingFacts<T, TAnswer>(
    OpenRules open,
    SlotLayout layout,
    IRuleForm<T> form,
    Func<ImmutableArray<string>, TAnswer> answer
)
    where T : struct, IBinaryInteger<T>
    where TAnswer : class
{
    // For so few cases it does not pay to find out whether two are alike.
    private const int Few = 16;

    private readonly Lazy<Kept> _kept = new(() => new Kept(open, layout, form));
    private int _cases;

    /// <summary>What a case misses.</summary>
    public TAnswer Of(T[] slots, ulong known)
    {
        if (IsOneOfFew() || _kept.Value is not { Questions: Conditions<T> questions } kept)
        {
            return Think(slots, known);
        }

        (ulong, ulong) seen = (known & kept.Bits, questions(slots, known));
        if (kept.Find(seen) is not TAnswer found)
        {
            found = Think(slots, known);
            kept.Add(seen, found);
        }

        return found;
    }

    private bool IsOneOfFew() => Volatile.Read(ref _cases) < Few && Interlocked.Increment(ref _cases) <= Few;

    private TAnswer Think(T[] slots, ulong known) =>
        answer(open.Missing(layout.Interpreter(slots, known, testsAreUnknown: true)));

    /// <summary>What was thought through, by what it hangs on.</summary>
    private sealed class Kept
    {
        // What comes up beyond these is thought through as it comes.
        private const int Most = 4096;

        private readonly ConcurrentDictionary<(ulong Known, ulong True), TAnswer> _answers = [];
        private int _count;

        public Kept(OpenRules open, SlotLayout layout, IRuleForm<T> form)
        {
            Node[] questions = [.. open.Questions];
            Questions = questions.Length <= IRuleForm<T>.MostConditions ? form.Conditions(questions) : null;
            Bits = open.Bits(layout);
        }

        /// <summary>What the rules ask; null where it is more than fits, and nothing is kept.</summary>
        public Conditions<T>? Questions { get; }

        /// <summary>The bits of the facts that may be missing.</summary>
        public ulong Bits { get; }

        public TAnswer? Find((ulong Known, ulong True) seen) => _answers.GetValueOrDefault(seen);

        public void Add((ulong Known, ulong True) seen, TAnswer answer)
        {
            if (Volatile.Read(ref _count) < Most && Interlocked.Increment(ref _count) <= Most)
            {
                _answers[seen] = answer;
            }
        }
    }
}
