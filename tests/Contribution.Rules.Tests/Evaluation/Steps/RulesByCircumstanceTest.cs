using Contribution.Rules.Evaluation;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Rules that are settled by circumstance decide as those that are asked anew of each case.</summary>
public sealed class RulesByCircumstanceTest
{
    private const int Cases = 2_000;

    // More circumstances than are ever settled.
    private const int VeryMany = 9_000;

    private static readonly SlotLayout Daqing = new Forms("230600/pension/2011").Layout;

    public static TheoryData<string> Ids => EmbeddedSets.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Cases_near_the_thresholds_are_decided_alike(string id)
    {
        Forms forms = new(id);
        Dice dice = new(1);
        for (int number = 0; number < Cases; number++)
        {
            forms.Decide(dice, mostlyKnown: dice.OneIn(2)).Settled.Should().Be(forms.Plain, "of case {0}", number);
        }
    }

    [Fact]
    public void More_circumstances_than_are_settled_are_decided_alike()
    {
        Forms forms = new("230600/pension/2011");
        Dice dice = new(2);
        HashSet<int> deciding = [];
        for (int number = 0; number < VeryMany; number++)
        {
            forms.Decide(dice, mostlyKnown: false).Settled.Should().Be(forms.Plain, "of case {0}", number);
            deciding.Add(forms.Plain.Place);
        }

        forms.Circumstances.Should().BeGreaterThan(5_000, "some were left to be asked anew");
        deciding.Should().HaveCountGreaterThan(5);
    }

    [Fact]
    public void What_is_settled_is_kept_for_the_cases_after_it()
    {
        RulesByCircumstance rules = Always(rules: 64)!;
        long[] slots = new long[Daqing.Count];
        SettledRules? settled = rules.Of(slots, known: 5);

        settled.Should().NotBeNull();
        rules.Of(slots, known: 5).Should().BeSameAs(settled);
        rules.Of(slots, known: 6).Should().NotBeSameAs(settled);
    }

    [Fact]
    public void So_many_circumstances_are_settled_and_no_more()
    {
        RulesByCircumstance rules = Always(rules: 1)!;
        long[] slots = new long[Daqing.Count];

        Enumerable.Range(0, VeryMany).Count(known => rules.Of(slots, (ulong)known) is not null).Should().Be(4096);
    }

    [Fact]
    public void More_rules_than_there_are_bits_are_not_settled() => Always(rules: 65).Should().BeNull();

    [Fact]
    public async Task Threads_share_them()
    {
        Forms[] forms = [.. Enumerable.Range(0, 4).Select(_ => new Forms("230600/pension/2011"))];
        Forms first = forms[0];
        await Task.WhenAll(
            forms.Select(
                (own, seed) =>
                    Task.Run(() =>
                    {
                        Dice dice = new(seed);
                        for (int number = 0; number < Cases; number++)
                        {
                            own.Decide(dice, mostlyKnown: true, first).Settled.Should().Be(own.Plain);
                        }
                    })
            )
        );
    }

    [Fact]
    public void A_circumstance_is_what_is_known_and_chosen_and_no_figure()
    {
        Forms forms = new("230600/pension/2011");
        Circumstances circumstances = new(forms.Layout);
        long[] slots = new long[forms.Layout.Count];
        Circumstance before = circumstances.Of(slots, 5);
        foreach (Symbol symbol in forms.Layout.Symbols)
        {
            int place = forms.Layout.Of(symbol);
            slots[place] = 1;
            (circumstances.Of(slots, 5) == before).Should().Be(symbol.Type == DataType.Number, symbol.Name);
            circumstances.Has(place).Should().Be(symbol.Type != DataType.Number);
            slots[place] = 0;
        }

        circumstances.Fit.Should().BeTrue();
        circumstances.Of(slots, 6).Should().NotBe(before);
    }

    /// <summary>So many rules that always apply, over the slots of Daqing's.</summary>
    private static RulesByCircumstance? Always(int rules)
    {
        RuleSteps always = new(Rule: null!, [], [], new TruthStep(value: true), Read: 0, Fen: null);
        RuleSteps[] steps = [.. Enumerable.Repeat(always, rules)];
        return RulesByCircumstance.TryMake(new DecidingRule(steps), steps, Daqing);
    }

    /// <summary>The rules for a person's base in both forms, and one case after the other.</summary>
    private sealed class Forms
    {
        private readonly Decide<long> _plain;
        private readonly Decide<long> _settled;
        private readonly Circumstances _circumstances;
        private readonly HashSet<Circumstance> _seen = [];
        private readonly RandomSlots _case;

        public Forms(string id)
        {
            RuleSet set = EmbeddedSets.Of(id);
            Layout = new PersonPlan<long>(set, layout => new StepReader(layout, Int128.MaxValue)).Rules.Layout;
            StepReader plain = new(Layout, Int128.MaxValue);
            StepReader settled = new(Layout, Int128.MaxValue, many: true);
            Determination rules = set.For(BaseKind.IndividualBase);
            (_plain, _settled) = (
                plain.Decide(rules, set.Rounding.Rounding),
                settled.Decide(rules, set.Rounding.Rounding)
            );
            _circumstances = new Circumstances(Layout);
            _case = new RandomSlots(Layout, plain.Prepare());
        }

        public SlotLayout Layout { get; }

        public int Circumstances => _seen.Count;

        public (int Place, long Fen) Plain { get; private set; }

        public (int Place, long Fen) Settled { get; private set; }

        /// <summary>Decides a random case in both forms; in another's settled form, if one is given.</summary>
        public Forms Decide(Dice dice, bool mostlyKnown, Forms? other = null)
        {
            _case.Next(dice, mostlyKnown);
            (long[] slots, ulong known) = (_case.Values, _case.Known);
            _seen.Add(_circumstances.Of(slots, known));
            int place = _plain(slots, known, out long fen);
            Plain = (place, fen);
            place = (other ?? this)._settled(slots, known, out fen);
            Settled = (place, fen);
            return this;
        }
    }
}
