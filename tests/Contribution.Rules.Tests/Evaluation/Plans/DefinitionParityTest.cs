using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;
using Contribution.Rules.Tests.Evaluation.Sums;

namespace Contribution.Rules.Tests.Evaluation.Plans;

/// <summary>Columns decide every case as the definition does, under every rule set that comes with the library.</summary>
public sealed class DefinitionParityTest
{
    private const int Blocks = 6;

    public static TheoryData<string> Ids => EmbeddedSets.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Columns_decide_persons_as_the_definition_does(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        DeterminationPlan plan = new(set, BaseKind.IndividualBase);
        Workspace workspace = new(plan, withFindings: true);
        Dice dice = new(11);
        for (int block = 0; block < Blocks; block++)
        {
            ReferenceWage? wage = set.ReferenceWage is null ? null : RandomFacts.Wage(dice);
            EmployerFacts? employer = dice.OneIn(4) ? null : Employer(dice);
            PersonFacts[] persons = [.. Enumerable.Range(0, 1 + (int)dice.Below(64)).Select(_ => Person(dice, wage))];
            workspace.SetWage(wage?.Grains);
            workspace.SetEmployer(employer, persons.Length);
            workspace.TryTake(persons, covered: uint.MaxValue).Should().BeTrue();

            workspace.DecideTaken(persons.Length);

            workspace.AskMissing(persons.Length);
            OpenRules open = new(set, BaseKind.IndividualBase);
            for (int row = 0; row < persons.Length; row++)
            {
                CaseFacts facts = CaseFacts.Read(persons[row], employer, wage);
                Compare(set, plan, workspace, row, facts, open, block);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Columns_decide_employers_as_the_definition_does(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        EmployerBase columns = new(set);
        ExactBases exact = new(set);
        Dice dice = new(12);
        for (int number = 0; number < Blocks * 40; number++)
        {
            ReferenceWage? wage = set.ReferenceWage is null ? null : RandomFacts.Wage(dice);
            EmployerFacts employer = Employer(dice);
            PersonSums sums = Sums(dice);
            List<Finding>? given = null;
            List<Finding>? expected = null;

            (ContributionBase? answer, string? defect) = Try(() =>
                columns.Determine(employer, wage, null, sums, ref given)
            );

            (ContributionBase? definition, string? why) = Try(() =>
                exact.Determine(employer, wage, null, sums, ref expected)
            );
            // Four hundred thousand cases: an assertion is made where one fails.
            if (defect != why || !Equals(answer, definition) || !(given ?? []).SequenceEqual(expected ?? []))
            {
                defect.Should().Be(why, "of case {0}", number);
                answer.Should().Be(definition, "of case {0}", number);
                (given ?? []).Should().Equal(expected ?? [], "of case {0}", number);
            }

            if (
                answer is not null
                && columns.Decide(employer, wage, sums) is { } decided
                && (decided.Rule, decided.Base, decided.Status) != (answer.Rule, answer.Base, answer.Status)
            )
            {
                Assert.Fail($"case {number}: {decided.Rule} {decided.Base}, not {answer.Rule} {answer.Base}");
            }
        }
    }

    private static void Compare(
        RuleSet set,
        DeterminationPlan plan,
        Workspace workspace,
        int row,
        CaseFacts facts,
        OpenRules open,
        int block
    )
    {
        const string Which = "of block {0}, person {1}";
        DecidedBlock decided = workspace.Decided;
        bool twice = ((decided.Twice >> row) & 1) != 0;
        bool unknown = ((decided.UnknownBase >> row) & 1) != 0;
        (CaseReading? reading, string? defect) = Try(() => new CaseReading(set, plan.Kind, facts, ""));
        if (reading is null)
        {
            (twice || unknown).Should().BeTrue(Which + ": {2}", block, row, defect);
            return;
        }

        CompactDecision decision = decided.Decisions[row];
        Rule? rule = decision.ToDecision(plan.Rules).Deciding;
        long fen = (long)((reading.Base ?? Rational.Zero) * new Rational(100, 1)).Numerator;
        // Three hundred thousand persons: an assertion is made where one fails.
        if (twice || unknown || !ReferenceEquals(rule, reading.Decided) || decision.Fen != fen)
        {
            (twice || unknown).Should().BeFalse(Which, block, row);
            rule.Should().BeSameAs(reading.Decided, Which, block, row);
            decision.Fen.Should().Be(fen, Which, block, row);
        }

        if (decision.Rule < 0)
        {
            ImmutableArray<string> missing = open.Missing(facts.Second);
            ImmutableArray<string> found = plan.Missing.Find(workspace.Missing, workspace.Cases, row, workspace.Wage);
            if (!found.SequenceEqual(missing))
            {
                found.Should().Equal(missing, Which, block, row);
            }
        }
    }

    private static (T? Value, string? Defect) Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return (read(), null);
        }
        catch (RuleSetDefectException defect)
        {
            return (null, defect.Message);
        }
    }

    private static PersonFacts Person(Dice dice, ReferenceWage? wage) =>
        RandomFacts.Person(dice, "P", dice.Pick(Enum.GetValues<PersonCategory>()), wage) with
        {
            FirstMonthWage = dice.OrUnknown(RandomFacts.NearAThreshold(dice, wage), 2),
            ApprovedMonthlyWage = dice.OrUnknown(dice.Money(9000), 4),
            PensionBase = dice.OrUnknown(dice.Money(9000), 4),
        };

    private static EmployerFacts Employer(Dice dice) =>
        RandomFacts.Employer(dice, dice.Pick(Enum.GetValues<EmployerKind>()), dice.Money(50000)) with
        {
            ApprovedMonthlyTotalWages = dice.OrUnknown(dice.Money(50000), 4),
            PensionBase = dice.OrUnknown(dice.Money(50000), 4),
            RealNameHeadcount = dice.OrUnknown((int)dice.Below(4), 4),
        };

    private static PersonSums Sums(Dice dice)
    {
        PersonSums sums = default;
        for (int person = (int)dice.Below(4); person > 0; person--)
        {
            if (dice.OneIn(8))
            {
                sums.AddUndetermined();
                continue;
            }

            sums.Add(dice.Below(dice.OneIn(20) ? 1L << 53 : 2_000_000), provisional: dice.OneIn(4));
            if (dice.OneIn(3))
            {
                sums.AddExempt(dice.Below(900_000), known: !dice.OneIn(4), inEmployerTotal: dice.OneIn(2));
            }
        }

        return sums;
    }
}
