namespace Contribution.Rules.Tests.Proof;

/// <summary>Closed lists in a proof: each value that is looked for in a list is one of its own.</summary>
public sealed class ClosedListsTest
{
    private const string Both = "person.declaredBase != null and person.previousYearBase != null";

    [Fact]
    public void Proof_finds_two_values_of_which_one_is_in_a_list()
    {
        Proven proven = Persons(
            """["1000", "2000", "3000"]""",
            Proven.Rule("declared", $"{Both} and person.declaredBase in list", "person.declaredBase"),
            Proven.Rule("previous", $"{Both} and not(person.previousYearBase in list)", "person.previousYearBase")
        );

        proven.Finding.En.Should().Be("there is a case that two rules decide: declared, previous");
        proven.Finding.Witness!.Request.Persons[0].DeclaredBase.Should().BeOneOf(1000, 2000, 3000);
    }

    [Fact]
    public void Proof_finds_two_values_that_reach_different_tiers()
    {
        Proven proven = Persons(
            """["1000", "2000", "3000"]""",
            Proven.Rule(
                "lower",
                $"{Both} and tier(person.declaredBase, list) < tier(person.previousYearBase, list)",
                "1"
            ),
            Proven.Rule(
                "other",
                $"{Both} and tier(person.declaredBase, list) >= tier(person.previousYearBase, list)",
                "2"
            )
        );

        proven.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Proof_finds_a_value_that_is_a_known_tier_beside_an_unknown_one()
    {
        Proven proven = Persons(
            """["1000", "referenceWage"]""",
            Proven.Rule("in", "person.declaredBase != null and person.declaredBase in list", "person.declaredBase"),
            Proven.Rule(
                "low",
                "person.declaredBase != null and person.declaredBase <= 1000 and referenceWage = null",
                "1"
            )
        );

        proven.Finding.En.Should().Be("there is a case that two rules decide: in, low");
        BasesRequest request = proven.Finding.Witness!.Request;
        (request.ReferenceWages, request.Persons[0].DeclaredBase).Should().Be((null, 1000m));
    }

    [Fact]
    public void Proof_finds_a_rule_that_asks_for_a_tier_outside_the_list() =>
        Declared("= 2000").Sentences.Should().Equal("rule outside-1 never decides");

    [Fact]
    public void Proof_leaves_no_value_outside_a_list_on_a_tier() =>
        Declared("<= 2000", ">= 2000").Findings.Should().BeEmpty("2000 is in the list");

    [Fact]
    public void Proof_finds_values_between_two_tiers_and_beyond_all() =>
        Declared("<= 1500", "> 3000", "between 1500 and 1600")
            .Finding.Witness!.Request.Persons[0]
            .DeclaredBase.Should()
            .Be(1500m);

    /// <summary>A rule for the tiers, and some for declared bases that are none.</summary>
    private static Proven Declared(params string[] outside) =>
        Persons(
            """["1000", "2000", "3000"]""",
            [
                Proven.Rule("in", "person.declaredBase != null and person.declaredBase in list", "person.declaredBase"),
                .. outside.Select(
                    (when, place) =>
                        Proven.Rule(
                            $"outside-{place + 1}",
                            $"person.declaredBase != null and not(person.declaredBase in list) and person.declaredBase {when}",
                            "1"
                        )
                ),
            ]
        );

    private static Proven Persons(string amounts, params string[] rules) =>
        Proven.Persons(string.Join(", ", rules), ("/tiers/list", $$"""{ "amounts": {{amounts}}, "article": "四" }"""));
}
