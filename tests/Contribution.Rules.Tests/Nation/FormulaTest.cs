using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Nation;

/// <summary>
/// Announced amounts and formulas are held together wherever the wage is on file: an amount is what its rule file would
/// compute, or <c>transitions.tsv</c> says how else it came about.
/// </summary>
public sealed class FormulaTest
{
    private const string NoFormula = "amount";
    private const int First = 2019;

    private static readonly (RuleSet Set, Amount Amount)[] Announced =
    [
        .. RuleSetCatalogue
            .Embedded.Ids.Where(id => id.Year >= First)
            .Select(id => RuleSetCatalogue.Embedded.Get(id)!)
            .SelectMany(set =>
                set.Amounts.Where(cited => cited.Amount is { Announced: not null, Value: not null })
                    .Select(cited => (set, cited.Amount))
            ),
    ];

    [Fact]
    public void An_announced_amount_is_what_its_formula_gives_or_its_transition_is_named()
    {
        string[] differing =
        [
            .. Announced
                .Where(of => Computed(of.Set, of.Amount) is Rational given && given != Printed(of.Amount))
                .Select(of => $"{of.Set.Id} {of.Amount.Name}"),
        ];

        differing.Should().HaveCountGreaterThan(50);
        differing.Should().BeEquivalentTo(Transition.All.Select(transition => $"{transition.Id} {transition.Amount}"));
    }

    [Fact]
    public void A_transitions_own_formula_gives_the_announced_amount_to_the_last_digit()
    {
        IEnumerable<string> wrong = Transition
            .All.Where(transition => transition.Formula != NoFormula)
            .Select(transition => (transition, of: Find(transition)))
            .Select(pair =>
                (
                    pair.transition,
                    pair.of.Amount,
                    Given: TransitionFormula.Of(
                        pair.of.Set,
                        pair.of.Amount,
                        pair.transition.Formula,
                        pair.transition.Ratio
                    )
                )
            )
            .Where(found => found.Given != Printed(found.Amount))
            .Select(found => $"{found.transition.Id} {found.Amount}: {found.Given} for {found.Amount.Announced}");

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_transition_says_why_and_most_have_a_formula()
    {
        Transition.All.Should().OnlyContain(transition => transition.Reason.Length > 0);
        Transition
            .All.Count(transition => transition.Formula != NoFormula)
            .Should()
            .BeGreaterThan(Transition.All.Count / 2);
    }

    private static (RuleSet Set, Amount Amount) Find(Transition transition) =>
        Announced.Single(of => of.Set.Id.ToString() == transition.Id && of.Amount.Name == transition.Amount);

    /// <summary>What the rule file's formula gives with the table's wage; null where it needs what is not on file.</summary>
    private static Rational? Computed(RuleSet set, Amount amount) =>
        new Interpreter(symbol =>
            symbol == Vocabulary.ReferenceWage ? TransitionFormula.Wage(set, set.Id.Year) : null
        ).Number(amount with { Announced = null });

    private static Rational Printed(Amount amount) => Rational.From(amount.Announced!.Value);
}
