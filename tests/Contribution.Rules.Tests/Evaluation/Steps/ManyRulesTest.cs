using Contribution.Rules.Evaluation;
using Contribution.Rules.Evaluation.Steps;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Which of any number of rules decides; the places of many rules take more than one word.</summary>
public sealed class ManyRulesTest
{
    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(300)]
    public void The_last_exception_of_a_chain_decides_where_all_apply(int rules)
    {
        // Each rule is an exception to the one before it, and silences it.
        RuleSteps[] chain = [.. Enumerable.Range(0, rules).Select(place => Rule(place, rules))];

        Of(chain, Enumerable.Range(0, rules)).Should().Be(rules - 1);
        Of(chain, Enumerable.Range(0, rules - 1)).Should().Be(rules - 2);
        Of(chain, []).Should().Be(Undecided.NoRule);
    }

    [Theory]
    [InlineData(66)]
    [InlineData(300)]
    public void An_exception_is_not_read_where_what_it_overrides_does_not_apply(int rules)
    {
        RuleSteps[] chain = [.. Enumerable.Range(0, rules).Select(place => Rule(place, rules))];

        Of(chain, Enumerable.Range(1, rules - 1)).Should().Be(Undecided.NoRule);
        Of(chain, Enumerable.Range(0, rules).Where(place => place != rules - 2)).Should().Be(rules - 3);
    }

    [Fact]
    public void Two_rules_that_nothing_silences_are_a_fault()
    {
        RuleSteps[] rules = [.. Enumerable.Range(0, 70).Select(_ => Steps([], [], read: 0))];

        Of(rules, [3]).Should().Be(3);
        Of(rules, [3, 69]).Should().Be(Undecided.TwoRules);
    }

    [Fact]
    public void A_base_that_reads_an_unknown_fact_is_a_fault()
    {
        RuleSteps[] rules = [Steps([], [], read: 0b110)];

        Of(rules, [0], known: 0b110).Should().Be(0);
        Of(rules, [0], known: 0b010).Should().Be(Undecided.UnknownBase);
    }

    private static int Of(RuleSteps[] rules, IEnumerable<int> holding, ulong known = 0) =>
        new DecidingRule(rules).Of(new Case([.. holding], known));

    private static RuleSteps Rule(int place, int rules) =>
        Steps(place == 0 ? [] : [place - 1], place == rules - 1 ? [] : [place + 1], read: 0);

    private static RuleSteps Steps(int[] overridden, int[] silencers, ulong read) =>
        new(Rule: null!, overridden, silencers, new TruthStep(value: true), read, Fen: null);

    private readonly struct Case(HashSet<int> holding, ulong known) : ICase
    {
        public ulong Known => known;

        public bool Holds(int rule) => holding.Contains(rule);
    }
}
