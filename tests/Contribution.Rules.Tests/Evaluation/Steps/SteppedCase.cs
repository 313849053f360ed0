using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Tests.Language;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>A case over the sample facts, read by steps in one word and in two, and by the interpreter.</summary>
internal sealed class SteppedCase
{
    private static readonly Node[] Named = [.. SampleFacts.All.Names.Select(SampleFacts.All.Find).OfType<Node>()];

    private static readonly ImmutableArray<Symbol> Symbols = [.. Named.OfType<FactNode>().Select(fact => fact.Symbol)];

    private static readonly ImmutableArray<Amount> Amounts =
    [
        .. Named.OfType<AmountNode>().Select(amount => amount.Amount),
    ];

    private static readonly SlotLayout Layout = new(Symbols, Amounts, Named);

    private readonly CaseSlots<long> _word = new(Layout);
    private readonly CaseSlots<Int128> _words = new(Layout);

    /// <summary>Facts in yuan, months, ordinals or 0 and 1; a fact not named is not known.</summary>
    public SteppedCase(params (string Name, decimal Value)[] facts)
    {
        foreach ((string name, decimal value) in facts)
        {
            Symbol symbol = Symbols.Single(known => known.Name == name);
            long grains = (long)(value * symbol.Grain);
            _word.Set(symbol, grains);
            _words.Set(symbol, grains);
        }

        Interpreter = SampleFacts.With(testsAreUnknown: false, facts);
        new StepReader(Layout, long.MaxValue).Prepare()(_word.Values);
        new WideStepReader(Layout).Prepare()(_words.Values);
    }

    public Interpreter Interpreter { get; }

    /// <summary>Which of some conditions are true; both widths have to agree.</summary>
    public bool[] True(Node[] conditions)
    {
        ulong holding = new StepReader(Layout, long.MaxValue).Conditions(conditions)(_word.Values, _word.Known);
        new WideStepReader(Layout).Conditions(conditions)(_words.Values, _words.Known).Should().Be(holding);
        return [.. conditions.Select((_, place) => (holding & (1UL << place)) != 0)];
    }

    /// <summary>The place of the deciding rule and its base in fen; both widths have to agree, and settled rules.</summary>
    public (int Place, long Fen) Decide(Rounding rounding, params Rule[] rules)
    {
        Determination determination = new() { Rules = [.. rules] };
        StepReader reader = new(Layout, long.MaxValue);
        int place = reader.Decide(determination, rounding)(_word.Values, _word.Known, out long fen);
        new WideStepReader(Layout)
            .Decide(determination, rounding)(_words.Values, _words.Known, out Int128 wide)
            .Should()
            .Be(place);
        wide.Should().Be((Int128)fen);
        StepReader settling = new(Layout, long.MaxValue, many: true);
        settling.Decide(determination, rounding)(_word.Values, _word.Known, out long settled).Should().Be(place);
        settled.Should().Be(fen);
        return (place, fen);
    }

    /// <summary>An amount as the steps have it.</summary>
    public Rational AmountOf(string name)
    {
        Amount amount = Amounts.Single(known => known.Name == name);
        long grains = _word.Values[Layout.Of(amount)];
        _words.Values[Layout.Of(amount)].Should().Be((Int128)grains);
        return new Rational(new BigInteger(grains), Grain.Of(amount));
    }
}
