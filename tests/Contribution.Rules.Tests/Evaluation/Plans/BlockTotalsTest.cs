using System.Text.Json.Nodes;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Tests.Evaluation.Plans;

/// <summary>The totals of whole blocks, and of the same persons one by one, are those that the definition adds up.</summary>
public sealed class BlockTotalsTest
{
    private static readonly RuleSet Set = RandomRuleSet.Load([
        Exempt("a-exempt", "person.exemptionProof", "person.priorYearMonthlyWage"),
        Exempt("b-exempt-anew", "person.hardship and not(person.exemptionProof)", "person.firstMonthWage"),
        WithBase("c-declared", "person.declaredBase != null", "person.declaredBase", "provisional"),
        WithBase("d-own", "person.declaredBase = null and person.previousYearBase != null", "person.previousYearBase"),
    ]);

    private static readonly PersonFacts Unknown = new() { Id = "P", Category = PersonCategory.Employee };

    [Fact]
    public void Add_sums_bases_and_heads_of_all_blocks() =>
        Come(Add([Own(12.34m), Own(0.01m)], [Own(1m)]), bases: 1335, heads: 3);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Undetermined_base_in_any_block_makes_the_sum_unknown(bool first, bool second) =>
        Come(Add([first ? Unknown : Own(1m)], [second ? Unknown : Own(2m)]), bases: null, heads: 2);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Provisional_base_in_any_block_is_reported(bool first, bool second) =>
        Come(
            Add([first ? Declared(1m) : Own(1m)], [second ? Declared(2m) : Own(2m)]),
            bases: 300,
            heads: 2,
            provisional: first || second
        );

    [Fact]
    public void Wages_of_exempt_persons_are_read_from_the_fact_that_their_rule_names() =>
        Come(
            Add([
                Own(1m) with
                {
                    FirstMonthWage = 7m,
                },
                Unknown with
                {
                    ExemptionProof = true,
                    PriorYearMonthlyWage = 20m,
                    FirstMonthWage = 7m,
                },
                Unknown with
                {
                    Hardship = true,
                    PriorYearMonthlyWage = 20m,
                    FirstMonthWage = 0.05m,
                    WageInEmployerTotal = false,
                },
            ]),
            bases: 100,
            exempt: 2005,
            outside: 5,
            heads: 3
        );

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, null)]
    public void Unknown_wage_makes_the_totals_that_include_it_unknown(bool reported, int? outside) =>
        Come(
            Add([Unknown with { ExemptionProof = true, WageInEmployerTotal = reported }]),
            bases: 0,
            exempt: null,
            outside: outside,
            heads: 1
        );

    [Fact]
    public void Last_case_of_a_full_block_counts_and_none_after_it()
    {
        PersonFacts exempt = Unknown with { ExemptionProof = true, PriorYearMonthlyWage = 3m };

        Come(Add([.. Enumerable.Repeat(Own(1m), 63), exempt]), bases: 6300, exempt: 300, heads: 64);
        Come(Add([.. Enumerable.Repeat(exempt, 64)], [exempt, Own(1m)]), bases: 100, exempt: 19_500, heads: 66);
    }

    [Fact]
    public void Totals_of_several_blocks_equal_those_of_the_definition()
    {
        for (long seed = 0; seed < 80; seed++)
        {
            Dice dice = new(seed);
            // Where each fact is unknown at times, so is every sum.
            (int unknown, int undetermined) = (dice.Pick(6, 100_000), dice.Pick(40, 100_000));
            PersonFacts[][] blocks =
            [
                .. Enumerable
                    .Range(0, 1 + (int)dice.Below(3))
                    .Select(_ => Persons(dice, unknown, undetermined).Take(1 + (int)dice.Below(64)).ToArray()),
            ];
            Totals expected = new(unread: 0);
            foreach (PersonFacts person in blocks.SelectMany(block => block))
            {
                CaseFacts facts = CaseFacts.Read(person, null, null);
                expected.Add(person, new CaseReading(Set, BaseKind.IndividualBase, facts, ""));
            }

            Come(
                Add(blocks),
                Fen(expected.IndividualBases),
                Fen(expected.ExemptWages),
                Fen(expected.ExemptWagesOutside),
                expected.Headcount,
                expected.Provisional.Count > 0
            );
        }
    }

    [Fact]
    public void Persons_of_several_employers_in_a_block_count_for_their_own()
    {
        DeterminationPlan plan = new(Set, BaseKind.IndividualBase);
        Workspace workspace = new(plan, withFindings: false);
        PersonFacts[] persons = [Own(1m), Declared(2m), Own(4m), Unknown];
        workspace.DecidePersons(persons);
        PersonSums[] sums = new PersonSums[2];

        for (int row = 0; row < persons.Length; row++)
        {
            plan.Totals.Add(workspace.Decided, workspace.Cases, row, row + 1, ref sums[row % 2]);
        }

        Come((sums[0], sums[0]), bases: 500, heads: 2);
        Come((sums[1], sums[1]), bases: null, heads: 2, provisional: true);
    }

    [Fact]
    public void Persons_of_an_employer_who_are_listed_together_are_added_together()
    {
        DeterminationPlan plan = new(Set, BaseKind.IndividualBase);
        Workspace workspace = new(plan, withFindings: false);
        workspace.DecidePersons([Own(1m), Declared(2m), Own(4m), Unknown]);
        PersonSums first = default;
        PersonSums second = default;

        plan.Totals.Add(workspace.Decided, workspace.Cases, 0, 1, ref first);
        plan.Totals.Add(workspace.Decided, workspace.Cases, 1, 3, ref second);
        plan.Totals.Add(workspace.Decided, workspace.Cases, 3, 4, ref first);

        Come((first, first), bases: null, heads: 2);
        Come((second, second), bases: 600, heads: 2, provisional: true);
    }

    [Fact]
    public void Columns_are_read_when_a_rule_names_an_exempt_wage()
    {
        new BlockTotals(Set.IndividualBase)
            .Reads.Should()
            .BeEquivalentTo([
                CaseSymbols.Persons.PlaceOf("person.priorYearMonthlyWage"),
                CaseSymbols.Persons.PlaceOf("person.firstMonthWage"),
                CaseSymbols.Persons.PlaceOf("person.wageInEmployerTotal"),
            ]);
        new BlockTotals(RandomRuleSet.Load([WithBase("any", "true", "1")]).IndividualBase).Reads.Should().BeEmpty();
    }

    private static IEnumerable<PersonFacts> Persons(Dice dice, int unknown, int undetermined)
    {
        while (true)
        {
            yield return Unknown with
            {
                ExemptionProof = dice.OneIn(3),
                Hardship = dice.OneIn(3),
                WageInEmployerTotal = dice.OneIn(2),
                PriorYearMonthlyWage = dice.OrUnknown(dice.Money(9000), unknown),
                FirstMonthWage = dice.OrUnknown(dice.Money(9000), unknown),
                DeclaredBase = dice.OrUnknown(dice.Money(9000), dice.Pick(1, 1, 2)),
                PreviousYearBase = dice.OrUnknown(dice.Money(9000), undetermined),
            };
        }
    }

    private static (PersonSums OfBlocks, PersonSums OfPersons) Add(params PersonFacts[][] blocks)
    {
        DeterminationPlan plan = new(Set, BaseKind.IndividualBase);
        BlockTotals totals = plan.Totals;
        Workspace workspace = new(plan, withFindings: false);
        PersonSums ofBlocks = default;
        PersonSums ofPersons = default;
        foreach (PersonFacts[] block in blocks)
        {
            workspace.DecidePersons(block);
            workspace.Decided.IsDefective.Should().BeFalse();
            totals.Add(workspace.Decided, workspace.Cases, ref ofBlocks);
            for (int row = 0; row < block.Length; row++)
            {
                totals.Add(workspace.Decided, workspace.Cases, row, row + 1, ref ofPersons);
            }
        }

        return (ofBlocks, ofPersons);
    }

    private static void Come(
        (PersonSums OfBlocks, PersonSums OfPersons) given,
        long? bases,
        long? exempt = 0,
        long? outside = 0,
        int heads = 0,
        bool provisional = false
    )
    {
        foreach (PersonSums sums in new[] { given.OfBlocks, given.OfPersons })
        {
            Known(sums.BasesUnknown, sums.Bases).Should().Be((Int128?)bases);
            Known(sums.ExemptUnknown, sums.Exempt).Should().Be((Int128?)exempt);
            Known(sums.ExemptOutsideUnknown, sums.ExemptOutside).Should().Be((Int128?)outside);
            sums.Heads.Should().Be(heads);
            sums.AnyProvisional.Should().Be(provisional);
        }

        static Int128? Known(bool isUnknown, FenSum sum) => isUnknown ? null : sum.Total;
    }

    private static long? Fen(Total total) =>
        total.Sum is Rational yuan ? (long)(yuan * new Rational(100, 1)).Numerator : null;

    private static PersonFacts Own(decimal yuan) => Unknown with { PreviousYearBase = yuan };

    private static PersonFacts Declared(decimal yuan) => Unknown with { DeclaredBase = yuan };

    private static JsonObject Exempt(string id, string when, string wage) =>
        new()
        {
            ["id"] = id,
            ["article"] = "1",
            ["when"] = when,
            ["status"] = "notInsured",
            ["exemptWage"] = wage,
        };

    private static JsonObject WithBase(string id, string when, string amount, string status = "determined")
    {
        JsonObject rule = RandomRuleSet.Rule(
            id,
            id == "any" ? when : $"not(person.exemptionProof or person.hardship) and {when}",
            amount
        );
        rule["status"] = status;
        return rule;
    }
}
