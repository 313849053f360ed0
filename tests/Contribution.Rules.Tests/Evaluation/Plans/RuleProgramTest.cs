using System.Globalization;
using System.Text.Json.Nodes;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.RuleSets;
using static Contribution.Rules.Tests.Fixtures.RandomRuleSet;

namespace Contribution.Rules.Tests.Evaluation.Plans;

/// <summary>The decisions of a block: decided and undecided cases, and defects of the rule set.</summary>
public sealed class RuleProgramTest
{
    private static readonly PersonFacts Person = new()
    {
        Id = "P",
        Category = PersonCategory.Employee,
        DeclaredBase = 5m,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    public void Constant_base_decides_every_case_of_a_block_and_none_after_it(int count)
    {
        DecidedBlock decided = Decide([Rule("all", "true", "1000.01")], [.. Enumerable.Repeat(Person, count)]);

        ulong all = ulong.MaxValue >> (64 - count);
        decided.ByRule.Should().Equal(all);
        (decided.Count, decided.Undecided, decided.IsDefective).Should().Be((count, 0UL, false));
        decided.MayFind.Should().Be(0, "the rule set has no findings");
        decided.Decisions.Take(count).Should().OnlyContain(decision => decision.Rule == 0 && decision.Fen == 1000_01);
    }

    [Fact]
    public void Case_without_a_rule_is_undecided_after_a_decided_one_too()
    {
        DeterminationPlan plan = Plan([Rule("hard", "person.hardship", "1000")]);
        Workspace workspace = new(plan, withFindings: false);
        workspace.DecidePersons([Person with { Hardship = true }, Person with { Hardship = true }]);

        workspace.DecidePersons([Person with { Hardship = true }, Person]);

        workspace.Decided.Undecided.Should().Be(0b10);
        workspace.Decided.ByRule.Should().Equal(0b01UL);
        workspace.Decided.Decisions[0].Fen.Should().Be(1000_00);
        (workspace.Decided.Decisions[1].Rule, workspace.Decided.Decisions[1].Fen).Should().Be((-1, 0L));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Case_that_several_rules_decide_is_a_defect(int rules)
    {
        DecidedBlock decided = Decide(
            [.. Enumerable.Range(0, rules).Select(place => Rule($"r{place}", "person.hardship", "1000"))],
            [Person, Person with { Hardship = true }]
        );

        (decided.Twice, decided.Undecided, decided.UnknownBase).Should().Be((0b10UL, 0b01UL, 0UL));
        decided.IsDefective.Should().BeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Base_that_reads_an_unknown_fact_is_a_defect_with_any_later_rule(int rules)
    {
        JsonObject[] unguarded =
        [
            .. Enumerable.Range(0, rules).Select(place => Rule($"r{place}", "person.hardship", "person.declaredBase")),
        ];

        DecidedBlock decided = Decide(
            [.. unguarded, Rule("s", "person.exemptionProof", "1")],
            [
                Person with
                {
                    Hardship = true,
                },
                Person with
                {
                    Hardship = true,
                    DeclaredBase = null,
                },
                Person with
                {
                    ExemptionProof = true,
                    DeclaredBase = null,
                },
            ]
        );

        decided.UnknownBase.Should().Be(0b010);
        decided.Twice.Should().Be(rules == 1 ? 0UL : 0b011);
        decided.IsDefective.Should().BeTrue();
    }

    [Fact]
    public void Columns_decide_as_many_rules_as_a_decision_can_name()
    {
        DeterminationPlan plan = Plan([.. Enumerable.Range(1, 254).Select(OneOfMany)]);
        Workspace workspace = new(plan, withFindings: false);

        workspace.DecidePersons([Person with { DeclaredBase = 1m }, Person with { DeclaredBase = 254m }]);

        workspace
            .Decided.Decisions.Take(2)
            .Select(decision => decision.ToDecision(plan.Rules).Deciding?.Id)
            .Should()
            .Equal("r001", "r254");
        FluentActions
            .Invoking(() => Load([.. Enumerable.Range(1, 255).Select(OneOfMany)]))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("too large: 255; at most 254");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(129)]
    public void Base_of_an_organ_is_the_sum_of_all_bases_of_its_persons(int persons)
    {
        IBatch batch = ContributionRules.Default.NewBatch(EmbeddedSets.Of("210000/pension/2006"));
        EmployerFacts organ = new() { Id = "E", Kind = EmployerKind.GovernmentOrgan };
        PersonFacts[] listed =
        [
            .. Enumerable
                .Range(1, persons)
                .Select(number => Person with { Id = $"P{number}", LastMonthBasicWage = number + 0.01m }),
        ];

        Decision decided = batch.Decide(organ, wage: null, listed, new Decision[persons]);

        decided.Rule.Should().Be("organ-sum");
        decided.Base.Should().Be((persons * (persons + 1) / 2) + (persons * 0.01m));
    }

    private static JsonObject OneOfMany(int number) =>
        Rule(
            number.ToString("'r'000", CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"person.declaredBase = {number}"),
            "1000"
        );

    private static DecidedBlock Decide(JsonArray rules, PersonFacts[] persons)
    {
        Workspace workspace = new(Plan(rules), withFindings: false);
        workspace.DecidePersons(persons);
        return workspace.Decided;
    }

    private static DeterminationPlan Plan(JsonArray rules) => new(Load(rules), BaseKind.IndividualBase);
}
