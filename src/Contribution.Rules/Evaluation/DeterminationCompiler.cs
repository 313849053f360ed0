using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.Evaluation;

/// <summary>Computes the amounts of a request into their places.</summary>
internal delegate void Prepare<T>(T[] slots);

/// <summary>Gives the place of the deciding rule and its base in fen, or a negative <see cref="Undecided"/>.</summary>
internal delegate int Decide<T>(T[] slots, ulong known, out T fen);

/// <summary>Gives a bit for each condition that is true.</summary>
internal delegate ulong Conditions<T>(T[] slots, ulong known);

/// <summary>Why no rule's place is given.</summary>
internal static class Undecided
{
    /// <summary>No rule decides.</summary>
    public const int NoRule = -1;

    /// <summary>Two rules decide: the rule set is faulty.</summary>
    public const int TwoRules = -2;

    /// <summary>The deciding rule's base reads an unknown fact: the rule set is faulty.</summary>
    public const int UnknownBase = -3;
}

/// <summary>Compiles the rules of one determination into one delegate; nothing is allocated when it runs.</summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
internal sealed class DeterminationCompiler<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>How many conditions one delegate tells of: the bits of its answer.</summary>
    public const int MostConditions = 64;

    private const int FenPerYuan = 100;

    private readonly SlotLayout _layout;
    private readonly ParameterExpression _slots = Linq.Parameter(typeof(T[]), "slots");
    private readonly ParameterExpression _known = Linq.Parameter(typeof(ulong), "known");
    private readonly NodeCompiler<T> _nodes;

    public DeterminationCompiler(SlotLayout layout)
    {
        _layout = layout;
        _nodes = new NodeCompiler<T>(layout, _slots, _known);
    }

    public Prepare<T> CompilePrepare()
    {
        IEnumerable<Linq> steps = _layout.Amounts.Select(amount =>
            (Linq)Linq.Assign(Linq.ArrayAccess(_slots, Linq.Constant(_layout.Of(amount))), Value(amount))
        );
        return Linq.Lambda<Prepare<T>>(Linq.Block(steps.Append(Linq.Empty())), _slots).Compile();
    }

    /// <summary>Compiles up to <see cref="MostConditions"/> conditions.</summary>
    public Conditions<T> CompileConditions(IEnumerable<Node> conditions)
    {
        Linq bits = conditions
            .Select(
                (condition, place) =>
                    (Linq)Linq.Condition(_nodes.IsTrue(condition), Linq.Constant(1UL << place), Linq.Constant(0UL))
            )
            .Aggregate((Linq)Linq.Constant(0UL), Linq.Or);
        return Linq.Lambda<Conditions<T>>(bits, _slots, _known).Compile();
    }

    public Decide<T> CompileDecide(Determination determination, Rounding rounding)
    {
        ParameterExpression fen = Linq.Parameter(typeof(T).MakeByRefType(), "fen");
        ParameterExpression decided = Linq.Variable(typeof(int), "decided");
        ImmutableArray<Rule> rules = determination.Rules;
        ImmutableArray<ParameterExpression> applies = [.. rules.Select(rule => Linq.Variable(typeof(bool), rule.Id))];
        List<Linq> steps =
        [
            Linq.Assign(fen, NodeCompiler<T>.Constant(0)),
            Linq.Assign(decided, Linq.Constant(Undecided.NoRule)),
        ];
        for (int place = 0; place < rules.Length; place++)
        {
            // An exception is read only where a rule that it overrides applies; overridden rules come first.
            Linq when = _nodes.IsTrue(rules[place].When.Root);
            Linq? overridden = determination
                .Overridden(place)
                .Select(other => (Linq)applies[other])
                .Aggregate((Linq?)null, (a, b) => a is null ? b : Linq.OrElse(a, b));
            steps.Add(Linq.Assign(applies[place], overridden is null ? when : Linq.AndAlso(overridden, when)));
        }

        for (int place = 0; place < rules.Length; place++)
        {
            Linq decides = determination
                .Silencers(place)
                .Aggregate((Linq)applies[place], (all, other) => Linq.AndAlso(all, Linq.Not(applies[other])));
            steps.Add(Linq.IfThen(decides, DecidedBy(place, rules[place], rounding, decided, fen)));
        }

        steps.Add(decided);
        return Linq.Lambda<Decide<T>>(Linq.Block([decided, .. applies], steps), _slots, _known, fen).Compile();
    }

    private Linq DecidedBy(
        int place,
        Rule rule,
        Rounding rounding,
        ParameterExpression decided,
        ParameterExpression fen
    )
    {
        Linq first = rule.Base is null
            ? Linq.Assign(decided, Linq.Constant(place))
            : Linq.IfThenElse(
                _nodes.IsKnown(rule.Base.Root),
                Linq.Block(Linq.Assign(fen, Fen(rule.Base.Root, rounding)), Linq.Assign(decided, Linq.Constant(place))),
                Linq.Assign(decided, Linq.Constant(Undecided.UnknownBase))
            );
        return Linq.IfThenElse(
            Linq.Equal(decided, Linq.Constant(Undecided.NoRule)),
            first,
            Linq.Assign(decided, Linq.Constant(Undecided.TwoRules))
        );
    }

    private Linq Value(Amount amount)
    {
        BigInteger grain = Grain.Of(amount);
        if (amount.Announced is decimal figure)
        {
            return NodeCompiler<T>.Constant((Rational.From(figure) * new Rational(grain, 1)).Numerator);
        }

        Linq exact = _nodes.Number(amount.Value!, grain);
        return amount.Rounding is Rounding rounding ? Rounded(exact, grain, rounding, grain) : exact;
    }

    private Linq Fen(Node node, Rounding rounding)
    {
        BigInteger grain = Grain.LeastCommonMultiple(Grain.Of(node), FenPerYuan);
        Linq exact = _nodes.Number(node, grain);
        // What comes in whole fen and is rounded to fen is not touched.
        bool untouched = grain == FenPerYuan && rounding.Step == 0.01m;
        return untouched ? exact : Rounded(exact, grain, rounding, FenPerYuan);
    }

    /// <summary>Rounds a value in one grain and gives it in another, in which the step is whole.</summary>
    private static Linq Rounded(Linq exact, BigInteger grain, Rounding rounding, BigInteger into)
    {
        Rational step = Rational.From(rounding.Step);
        Linq steps = Linq.Call(
            typeof(WholeSteps),
            nameof(WholeSteps.Count),
            [typeof(T)],
            exact,
            NodeCompiler<T>.Constant((step * new Rational(grain, 1)).Numerator),
            Linq.Constant(rounding.Mode)
        );
        BigInteger size = (step * new Rational(into, 1)).Numerator;
        return size.IsOne ? steps : Linq.Multiply(steps, NodeCompiler<T>.Constant(size));
    }
}
