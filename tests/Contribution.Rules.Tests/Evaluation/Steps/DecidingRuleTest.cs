using Contribution.Rules.Evaluation;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Which rule decides, worked out by hand; the base of each rule names it.</summary>
public sealed class DecidingRuleTest
{
    private const string Yes = "true";
    private const string No = "false";

    [Fact]
    public void The_only_rule_that_applies() => Decided(R("a", No), R("b", Yes), R("c", No)).Should().Be(1);

    [Fact]
    public void None_that_applies() => Decided(R("a", No), R("b", No)).Should().Be(Undecided.NoRule);

    [Fact]
    public void No_rules_at_all() => Decided().Should().Be(Undecided.NoRule);

    [Fact]
    public void Two_that_apply() => Decided(R("a", Yes), R("b", No), R("c", Yes)).Should().Be(Undecided.TwoRules);

    [Fact]
    public void An_exception_where_what_it_overrides_applies() =>
        Decided(R("a", Yes), R("b", Yes, overrides: ["a"])).Should().Be(1);

    [Fact]
    public void Not_an_exception_where_nothing_that_it_overrides_applies() =>
        Decided(R("a", No), R("b", Yes, overrides: ["a"])).Should().Be(Undecided.NoRule);

    [Fact]
    public void An_exception_to_two_of_which_the_second_applies() =>
        Decided(R("a", No), R("b", Yes), R("c", Yes, overrides: ["a", "b"])).Should().Be(2);

    [Fact]
    public void Not_an_exception_whose_own_condition_does_not_hold() =>
        Decided(R("a", Yes), R("b", No, overrides: ["a"])).Should().Be(0);

    [Fact]
    public void An_exception_to_an_exception_silences_only_that_one() =>
        Decided(R("a", Yes), R("b", Yes, overrides: ["a"]), R("c", Yes, overrides: ["b"]))
            .Should()
            .Be(2, "the second silences the first, and the third the second");

    [Fact]
    public void A_rule_that_precedes_those_it_names() =>
        Decided(R("a", Yes), R("b", Yes, precedes: ["a"])).Should().Be(1);

    [Fact]
    public void A_rule_that_precedes_all_others() =>
        Decided(R("a", Yes), R("b", Yes), R("c", Yes, precedes: ["*"])).Should().Be(2);

    [Fact]
    public void A_rule_whose_base_is_not_known() =>
        Decided(R("a", No), R("b", Yes, "person.wage")).Should().Be(Undecided.UnknownBase);

    [Fact]
    public void Two_rules_even_where_the_first_ones_base_is_not_known() =>
        Decided(R("a", Yes, "person.wage"), R("b", Yes)).Should().Be(Undecided.TwoRules);

    [Fact]
    public void The_last_of_hundreds() =>
        Decided([.. Enumerable.Range(1, 300).Select(number => R($"r{number:000}", number == 300 ? Yes : No))])
            .Should()
            .Be(299);

    private static int Decided(params Rule[] rules)
    {
        (int place, long fen) = new SteppedCase().Decide(new Rounding(0.01m, RoundingMode.HalfUp), rules);
        fen.Should().Be(place >= 0 ? 700 : 0);
        return place;
    }

    private static Rule R(
        string id,
        string when,
        string given = "7",
        string[]? overrides = null,
        string[]? precedes = null
    ) => StepsTest.Rule(id, when, given, overrides: overrides, precedes: precedes);
}
