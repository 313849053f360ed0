using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// What undecided cases miss. It hangs on which facts are known and which conditions of the rules are true only, and
/// millions of cases have few such answers: but for the first cases, each is thought through once and kept. Safe to share between threads.
/// </summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
/// <typeparam name="TAnswer">What is made of the facts' names.</typeparam>
internal sealed class MissingFacts<T, TAnswer>
    where T : struct, IBinaryInteger<T>
    where TAnswer : class
{
    // For so few cases it does not pay to find out whether two are alike.
    private const int Few = 16;

    // What comes up beyond these is thought through as it comes.
    private const int MostKept = 4096;

    private readonly SlotLayout _layout;
    private readonly OpenRules _open;
    private readonly Func<ImmutableArray<string>, TAnswer> _answer;
    private readonly Lazy<Conditions<T>?> _conditions;
    private readonly ConcurrentDictionary<(ulong Known, ulong True), TAnswer> _kept = [];
    private int _cases;
    private int _count;

    /// <summary>What the undecided cases of some rules miss.</summary>
    /// <param name="open">Tells which rules are open.</param>
    /// <param name="layout">The layout of the cases' slots.</param>
    /// <param name="form">The form in which conditions over the layout run.</param>
    /// <param name="answer">Makes the answer of the facts' names; there are none where the rules have a gap.</param>
    public MissingFacts(
        OpenRules open,
        SlotLayout layout,
        IRuleForm<T> form,
        Func<ImmutableArray<string>, TAnswer> answer
    )
    {
        (_open, _layout, _answer) = (open, layout, answer);
        _conditions = new Lazy<Conditions<T>?>(() =>
        {
            Node[] conditions = [.. open.Conditions];
            return conditions.Length <= IRuleForm<T>.MostConditions ? form.Conditions(conditions) : null;
        });
    }

    /// <summary>What a case misses.</summary>
    public TAnswer Of(T[] slots, ulong known)
    {
        if (IsOneOfFew() || _conditions.Value is not Conditions<T> conditions)
        {
            return Think(slots, known);
        }

        (ulong, ulong) seen = (known, conditions(slots, known));
        if (_kept.TryGetValue(seen, out TAnswer? answer))
        {
            return answer;
        }

        answer = Think(slots, known);
        if (Interlocked.Increment(ref _count) <= MostKept)
        {
            _kept[seen] = answer;
        }

        return answer;
    }

    private bool IsOneOfFew() => Volatile.Read(ref _cases) < Few && Interlocked.Increment(ref _cases) <= Few;

    private TAnswer Think(T[] slots, ulong known) =>
        _answer(_open.Missing(_layout.Interpreter(slots, known, testsAreUnknown: true)));
}
