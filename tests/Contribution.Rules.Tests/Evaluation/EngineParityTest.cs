using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using FsCheck;
using FsCheck.Fluent;
using Source = Contribution.Rules.RuleSets.Source;
using Text = Contribution.Rules.Language.Expression;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>The rules read, the rules compiled and the interpreter are readings of one text; they may not differ anywhere.</summary>
public sealed class EngineParityTest
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(60);
    private static readonly ImmutableArray<Amount> Amounts;
    private static readonly Scope Names;

    static EngineParityTest()
    {
        Scope scope = new(
            Vocabulary
                .Readable(BaseKind.IndividualBase, referenceWage: true)
                .Select(symbol => KeyValuePair.Create<string, Node>(symbol.Name, new FactNode(symbol)))
                .Concat(
                    RandomExpressions.Parameters.Select(the =>
                        KeyValuePair.Create<string, Node>(
                            the.Name,
                            new ParameterNode(the.Name) { Constant = Rational.From(the.Value) }
                        )
                    )
                )
        );
        List<Amount> amounts = [];
        foreach ((string name, string text, Rounding? rounding, decimal? announced) in RandomExpressions.NamedAmounts)
        {
            Amount amount = new(name)
            {
                Value = ExpressionParser.Parse(text, scope, DataType.Number),
                Rounding = rounding,
                Announced = announced,
            };
            amounts.Add(amount);
            scope = scope.With([KeyValuePair.Create(name, Typing.Amount(amount))]);
        }

        foreach ((string name, string text) in RandomExpressions.Abbreviations)
        {
            DataType type = name == "poor" ? DataType.Truth : DataType.Number;
            Node body = ExpressionParser.Parse(text, scope, type);
            scope = scope.With([KeyValuePair.Create(name, Typing.Definition(name, body))]);
        }

        Amounts = [.. amounts];
        Names = scope;
    }

    [Fact]
    public void A_condition_is_true_in_one_engine_where_it_is_in_the_other()
    {
        Gen<(string Text, long?[] Values)> any =
            from text in RandomExpressions.Truth
            from values in RandomExpressions.Values
            select (text, values);
        Prop.ForAll(
                any.ToArbitrary(),
                the =>
                {
                    Node node = ExpressionParser.Parse(the.Text, Names, DataType.Truth);
                    bool expected = Interpreter(the.Values).Truth(node) == true;
                    bool read = IsTrue(node, the.Values, RuleForms.AtOnce<long>);
                    bool narrow = IsTrue(node, the.Values, RuleForms.Compiled<long>);
                    bool wide = IsTrue(node, the.Values, RuleForms.Compiled<Int128>);
                    bool wideRead = IsTrue(node, the.Values, RuleForms.AtOnce<Int128>);
                    return ((expected, expected, expected, expected) == (read, narrow, wide, wideRead))
                        .Label($"{expected}: {read}, {wideRead} read, {narrow}, {wide} compiled, in 64 and 128 bits")
                        .Classify(expected, "true")
                        .Classify(Interpreter(the.Values).Truth(node) is null, "unknown");
                }
            )
            .Check(Many);
    }

    [Fact]
    public void A_base_is_the_same_fen_in_both_engines_or_known_in_neither()
    {
        Gen<(string Text, Rounding Rounding, long?[] Values)> any =
            from text in RandomExpressions.Number
            from step in Gen.Elements(0.01m, 0.05m, 0.1m, 1m, 10m)
            from mode in Gen.Elements(RoundingMode.HalfUp, RoundingMode.Up, RoundingMode.Down)
            from values in RandomExpressions.Values
            select (text, new Rounding(step, mode), values);
        Prop.ForAll(
                any.ToArbitrary(),
                the =>
                {
                    Node node = ExpressionParser.Parse(the.Text, Names, DataType.Number);
                    Rational? exact = Interpreter(the.Values).Number(node);
                    Rational? expected = exact is Rational value
                        ? the.Rounding.Apply(value) * new Rational(100, 1)
                        : null;
                    Rational? read = Fen(node, the.Rounding, the.Values, RuleForms.AtOnce<long>);
                    Rational? narrow = Fen(node, the.Rounding, the.Values, RuleForms.Compiled<long>);
                    Rational? wide = Fen(node, the.Rounding, the.Values, RuleForms.Compiled<Int128>);
                    Rational? wideRead = Fen(node, the.Rounding, the.Values, RuleForms.AtOnce<Int128>);
                    return (expected == read && expected == narrow && expected == wide && expected == wideRead)
                        .Label($"{expected}: {read}, {wideRead} read, {narrow}, {wide} compiled, in 64 and 128 bits")
                        .Classify(expected is null, "unknown");
                }
            )
            .Check(Many);
    }

    private static Interpreter Interpreter(long?[] values) =>
        new(symbol =>
        {
            int place = Array.IndexOf(RandomExpressions.Facts, symbol);
            return values[place] is long value ? new Rational(value, symbol.Grain) : null;
        });

    private static bool IsTrue<T>(Node node, long?[] values, Func<SlotLayout, IRuleForm<T>> form)
        where T : struct, IBinaryInteger<T>
    {
        SlotLayout layout = Layout(node);
        IRuleForm<T> rules = form(layout);
        CaseSlots<T> slots = Slots<T>(layout, values);
        rules.Prepare()(slots.Values);
        return rules.Conditions([node])(slots.Values, slots.Known) == 1;
    }

    /// <summary>The base of one rule that always applies; null where it reads an unknown fact.</summary>
    private static Rational? Fen<T>(Node node, Rounding rounding, long?[] values, Func<SlotLayout, IRuleForm<T>> form)
        where T : struct, IBinaryInteger<T>
    {
        SlotLayout layout = Layout(node);
        IRuleForm<T> rules = form(layout);
        CaseSlots<T> slots = Slots<T>(layout, values);
        rules.Prepare()(slots.Values);
        Rule rule = new()
        {
            Id = "only",
            Article = "一",
            Source = new Source { Document = "测试" },
            When = new Text("true", new TruthNode(true)),
            Base = new Text("…", node),
        };
        int decided = rules.Decide(new Determination { Rules = [rule] }, rounding)(
            slots.Values,
            slots.Known,
            out T fen
        );
        return decided switch
        {
            0 => new Rational(BigInteger.CreateChecked(fen), 1),
            Undecided.UnknownBase => null,
            _ => throw new InvalidOperationException($"decided: {decided}"),
        };
    }

    private static SlotLayout Layout(Node node) =>
        new(Vocabulary.Readable(BaseKind.IndividualBase, referenceWage: true), Amounts, [node]);

    private static CaseSlots<T> Slots<T>(SlotLayout layout, long?[] values)
        where T : struct, IBinaryInteger<T>
    {
        CaseSlots<T> slots = new(layout);
        for (int place = 0; place < values.Length; place++)
        {
            slots.Set(RandomExpressions.Facts[place], values[place] is long value ? T.CreateChecked(value) : null);
        }

        return slots;
    }
}
