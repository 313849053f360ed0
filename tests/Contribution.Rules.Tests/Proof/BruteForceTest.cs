using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Provisions;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Proof;

/// <summary>On small rule sets the proof and the trying of every case on a grid come to the same.</summary>
public sealed class BruteForceTest
{
    private static readonly decimal?[] Wages =
    [
        null,
        0m,
        0.01m,
        599.99m,
        600m,
        600.01m,
        899.99m,
        900m,
        900.01m,
        999.99m,
        1000m,
        1000.01m,
        1199.99m,
        1200m,
        1200.01m,
        1499.99m,
        1500m,
        1500.01m,
        1799.99m,
        1800m,
        1800.01m,
        1999.99m,
        2000m,
        2000.01m,
        3000m,
        3000.01m,
        9000m,
    ];

    private static readonly decimal?[] ReferenceWages = [null, 0.01m, 100m, 1000m, 1500m, 2000m, 3000m];

    [Fact]
    public void Proof_finds_what_a_grid_finds_and_its_witness_shows_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Agrees(seed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));

    private static bool Agrees(int seed)
    {
        RuleSet set = RandomRuleSet.Of(seed);
        ImmutableArray<ProofFinding> findings = ProofReport.Prove(set).Findings;
        HashSet<string> proved = [.. findings.Select(Key)];
        HashSet<string> idle =
        [
            .. findings
                .Where(finding => finding.Kind == ProofFindingKind.Unreachable)
                .Select(finding => finding.Subjects[0]),
        ];
        string[] tried = [.. Grid().SelectMany(at => Tried(set, at.Person, at.Wage)).Distinct()];

        tried
            .Where(found => !found.StartsWith("Decides", StringComparison.Ordinal))
            .Should()
            .BeSubsetOf(proved, "seed {0}: the grid finds them", seed);
        tried
            .Where(found => idle.Contains(found.Replace("Decides ", "", StringComparison.Ordinal)))
            .Should()
            .BeEmpty("seed {0}: a rule that decides is not idle", seed);
        foreach (ProofFinding finding in findings.Where(finding => finding.Witness is { OnFenGrid: true }))
        {
            BasesRequest request = finding.Witness!.Request;
            Tried(set, request.Persons[0], request.ReferenceWages?.City?.Yuan)
                .Should()
                .Contain(Key(finding), "seed {0}: its witness {1} shows it", seed, request);
        }

        return true;
    }

    private static string Key(ProofFinding finding) => $"{finding.Kind} {string.Join(",", finding.Subjects)}";

    private static IEnumerable<(PersonFacts Person, decimal? Wage)> Grid() =>
        from category in new[] { PersonCategory.Employee, PersonCategory.FlexibleWorker }
        from hardship in new[] { false, true }
        from own in Wages
        from wage in ReferenceWages
        select (
            new PersonFacts
            {
                Id = "P",
                Category = category,
                Hardship = hardship,
                PriorYearMonthlyWage = own,
            },
            wage
        );

    /// <summary>The result of one case: the rule that decides, or the defect.</summary>
    private static IEnumerable<string> Tried(RuleSet set, PersonFacts person, decimal? wage)
    {
        NaiveFacts facts = new(wage is decimal yuan ? Rational.From(yuan) : null, employer: null, person);
        Interpreter first = new(facts.Read);
        ImmutableArray<Rule> rules = set.IndividualBase.Rules;
        bool Applies(Rule rule) =>
            (rule.Overrides.IsEmpty || rules.Any(other => rule.Overrides.Contains(other.Id) && Applies(other)))
            && first.Truth(rule.When.Root) == true;
        Rule[] deciding =
        [
            .. rules.Where(rule => Applies(rule) && !NaiveDetermination.Silencers(rules, rule).Any(Applies)),
        ];
        if (deciding.Length == 0)
        {
            Interpreter second = new(facts.Read, testsAreUnknown: true);
            return rules.Any(rule => rule.IsPrimary && second.Truth(rule.When.Root) != false) ? [] : ["Gap "];
        }

        if (deciding.Length > 1)
        {
            return ["Overlap " + string.Join(",", deciding.Select(rule => rule.Id))];
        }

        string id = deciding[0].Id;
        if (first.Number(deciding[0].Base!.Root) is not Rational given)
        {
            return [$"UnknownRead {id}"];
        }

        bool broken = wage is decimal bound && given > Rational.From(bound);
        return broken && !ReadsUnknown(first, deciding[0].When.Root) ? [$"Decides {id}", "Invariant bounded"]
            : ReadsUnknown(first, deciding[0].When.Root) ? [$"Decides {id}", $"UnknownRead {id}"]
            : [$"Decides {id}"];
    }

    /// <summary>Whether a comparison with an unknown fact is reached, reading left to right and stopping early.</summary>
    private static bool ReadsUnknown(Interpreter facts, Node node) =>
        node switch
        {
            LogicNode logic => ReadsUnknown(facts, logic.Left)
                || (facts.Truth(logic.Left) != !logic.IsAnd && ReadsUnknown(facts, logic.Right)),
            NotNode not => ReadsUnknown(facts, not.Operand),
            ComparisonNode or BetweenNode => facts.Truth(node) is null,
            _ => false,
        };
}
