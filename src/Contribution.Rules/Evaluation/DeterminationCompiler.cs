using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Numerics;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.Evaluation;

/// <summary>Compiles the rules of one determination into one delegate; nothing is allocated when it runs.</summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
[RequiresDynamicCode("compiles rules while the program runs")]
[RequiresUnreferencedCode("looks members up by their names")]
internal sealed class DeterminationCompiler<T> : IRuleForm<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly SlotLayout _layout;
    private readonly ParameterExpression _slots = Linq.Parameter(typeof(T[]), "slots");
    private readonly ParameterExpression _known = Linq.Parameter(typeof(ulong), "known");
    private readonly RuleBreakdown _breakdown;
    private readonly StepCompiler<T> _steps;

    public DeterminationCompiler(SlotLayout layout)
    {
        _layout = layout;
        _breakdown = new RuleBreakdown(layout, typeof(T) == typeof(long) ? long.MaxValue : (BigInteger)Int128.MaxValue);
        _steps = new StepCompiler<T>(_slots, _known);
    }

    /// <inheritdoc/>
    public Prepare<T> Prepare()
    {
        IEnumerable<Linq> steps = _breakdown
            .Amounts()
            .Select(amount =>
                (Linq)Linq.Assign(Linq.ArrayAccess(_slots, Linq.Constant(amount.Place)), _steps.Number(amount.Value))
            );
        return Linq.Lambda<Prepare<T>>(Linq.Block(steps.Append(Linq.Empty())), _slots).Compile();
    }

    /// <inheritdoc/>
    public Conditions<T> Conditions(IEnumerable<Node> conditions)
    {
        Linq bits = conditions
            .Select(
                (condition, place) =>
                    (Linq)
                        Linq.Condition(
                            _steps.IsTrue(_breakdown.IsTrue(condition)),
                            Linq.Constant(1UL << place),
                            Linq.Constant(0UL)
                        )
            )
            .Aggregate((Linq)Linq.Constant(0UL), Linq.Or);
        return Linq.Lambda<Conditions<T>>(bits, _slots, _known).Compile();
    }

    /// <inheritdoc/>
    public Decide<T> Decide(Determination determination, Rounding rounding)
    {
        ParameterExpression fen = Linq.Parameter(typeof(T).MakeByRefType(), "fen");
        ParameterExpression decided = Linq.Variable(typeof(int), "decided");
        RuleSteps[] rules = _breakdown.Rules(determination, rounding);
        ParameterExpression[] applies = [.. rules.Select(rule => Linq.Variable(typeof(bool), rule.Rule.Id))];
        List<Linq> steps =
        [
            Linq.Assign(fen, Linq.Constant(T.Zero)),
            Linq.Assign(decided, Linq.Constant(Undecided.NoRule)),
        ];
        for (int place = 0; place < rules.Length; place++)
        {
            // An exception is read only where a rule that it overrides applies; overridden rules come first.
            Linq when = _steps.IsTrue(rules[place].When);
            Linq? overridden = rules[place]
                .Overridden.Select(other => (Linq)applies[other])
                .Aggregate((Linq?)null, (a, b) => a is null ? b : Linq.OrElse(a, b));
            steps.Add(Linq.Assign(applies[place], overridden is null ? when : Linq.AndAlso(overridden, when)));
        }

        for (int place = 0; place < rules.Length; place++)
        {
            Linq decides = rules[place]
                .Silencers.Aggregate((Linq)applies[place], (all, other) => Linq.AndAlso(all, Linq.Not(applies[other])));
            steps.Add(Linq.IfThen(decides, DecidedBy(place, rules[place], decided, fen)));
        }

        steps.Add(decided);
        return Linq.Lambda<Decide<T>>(Linq.Block([decided, .. applies], steps), _slots, _known, fen).Compile();
    }

    /// <inheritdoc/>
    public Load<PersonFacts, T> LoadPerson() => FactLoader<PersonFacts, T>.Compile(_layout, Vocabulary.PersonFacts);

    /// <inheritdoc/>
    public Load<EmployerFacts, T> LoadEmployer() =>
        FactLoader<EmployerFacts, T>.Compile(_layout, Vocabulary.EmployerFacts);

    private ConditionalExpression DecidedBy(
        int place,
        RuleSteps rule,
        ParameterExpression decided,
        ParameterExpression fen
    )
    {
        Linq isPlace = Linq.Assign(decided, Linq.Constant(place));
        Linq first = rule.Fen is NumberStep amount
            ? Linq.IfThenElse(
                _steps.AreKnown(rule.Read),
                Linq.Block(Linq.Assign(fen, _steps.Number(amount)), isPlace),
                Linq.Assign(decided, Linq.Constant(Undecided.UnknownBase))
            )
            : isPlace;
        return Linq.IfThenElse(
            Linq.Equal(decided, Linq.Constant(Undecided.NoRule)),
            first,
            Linq.Assign(decided, Linq.Constant(Undecided.TwoRules))
        );
    }
}
