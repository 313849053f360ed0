using System.Globalization;
using Contribution.Rules.Language;
using Contribution.Rules.Proof;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Proof;

/// <summary>Parts that a proof reads change its content; parts that it does not read do not.</summary>
public sealed class ProofContentTest
{
    private const string Owners = """["employee", "businessOwner"]""";
    private const string Rounded = """{ "value": "ratio * referenceWage", "article": "一", "rounding": ROUNDING }""";

    private const string TwoOfTwo =
        """{ "categories": ["employee", "businessOwner"], "kinds": ["enterprise", "publicInstitution"] }""";

    /// <summary>Rule sets for persons, any two of which differ in something that a proof reads.</summary>
    private static readonly (string Pointer, string? Json)[][] Different =
    [
        [],
        [("/covers/categories", Owners)],
        [("/covers/kinds", """["enterprise", "publicInstitution"]""")],
        [("/covers", """{ "pairs": { "enterprise": ["employee"] } }""")],
        [("/covers", """{ "pairs": { "publicInstitution": ["employee"] } }""")],
        [("/covers", """{ "pairs": { "enterprise": ["businessOwner"] } }""")],
        [("/covers", TwoOfTwo)],
        [("/covers", Paired(""" """))],
        [("/covers", Paired(""" "enterprise": ["employee"], "publicInstitution": ["businessOwner"] """))],
        [("/covers", Paired(""" "enterprise": ["businessOwner"], "publicInstitution": ["employee"] """))],
        [("/individualBase/0/id", "\"other\""), ("/individualBase/1/overrides", """["other"]""")],
        [("/individualBase/0/status", "\"provisional\"")],
        [("/individualBase/1/overrides", "null"), ("/individualBase/1/precedes", """["own-wage"]""")],
        [("/individualBase/1/overrides", null)],
        [("/parameters/ratio/value", "0.61")],
        [("/parameters/ratio", """{ "byYear": { "2020": 0.62, "2021": 0.62 }, "article": "一" }""")],
        [("/amounts/floor/value", "\"ratio * referenceWage + 1\"")],
        [("/amounts/floor", Rounded.Replace("ROUNDING", """{ "step": 1, "mode": "up" }"""))],
        [("/amounts/floor", Rounded.Replace("ROUNDING", """{ "step": 10, "mode": "up" }"""))],
        [("/amounts/floor", Rounded.Replace("ROUNDING", """{ "step": 1, "mode": "down" }"""))],
        [("/individualBase", Overriding(""" "a-b" """))],
        [("/individualBase", Overriding(""" "a", "b" """))],
        [("/tiers", """{ "list": { "article": "一", "ratios": [0.60, 0.70, 0.80, 0.90, 1.00] } }""")],
        [("/tiers", """{ "list": { "article": "一", "ratios": [0.60, 0.70, 0.80, 0.90] } }""")],
        [("/tiers", """{ "other": { "article": "一", "ratios": [0.60, 0.70, 0.80, 0.90] } }""")],
        [("/tiers", """{ "list": { "article": "一", "ratios": [0.60, 0.70], "within": ["floor", "ceiling"] } }""")],
        [("/tiers", """{ "list": { "article": "一", "ratios": [0.60, 0.70], "within": ["top", "ceiling"] } }""")],
        [
            (
                "/tiers",
                """{ "list": { "article": "一", "ratios": [0.60, 0.70], "within": ["floor", "referenceWage"] } }"""
            ),
        ],
        [("/amounts/floor", Announced(1100))],
        [("/amounts/floor", Announced(1200))],
        [("/define/known", "\"person.priorYearMonthlyWage != null\"")],
        [("/ordered", """[["floor", "ceiling"]]""")],
        [("/ordered", """[["floor", "ceiling", "top"]]""")],
        [Proven.Invariant(""" "holds": "base >= 1" """)],
        [Proven.Invariant(""" "when": "base != null", "holds": "base >= 1" """)],
        [Proven.Invariant(""" "when": "base != null", "holds": "base >= 2" """)],
        [Proven.Invariant(""" "risesWith": "person.priorYearMonthlyWage" """)],
        [Proven.Invariant(""" "risesWith": "referenceWage" """)],
        .. Conditions().Select(condition => new[] { ("/individualBase/1/when", (string?)$"\"{condition}\"") }),
        .. Bases().Select(given => new[] { ("/individualBase/1/base", (string?)$"\"{given}\"") }),
    ];

    [Fact]
    public void Content_differs_for_rule_sets_that_differ_for_a_proof()
    {
        string[] contents = [.. Different.Select(edits => Content(BaseKind.IndividualBase, edits))];

        contents
            .Select((content, place) => (content, place))
            .GroupBy(each => each.content, each => Told(Different[each.place]))
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" as ", same))
            .Should()
            .BeEmpty();
    }

    /// <summary>The content has expressions as written, and a proof reads their trees.</summary>
    [Theory]
    [InlineData(nameof(BaseKind.IndividualBase))]
    [InlineData(nameof(BaseKind.EmployerBase))]
    public void Embedded_rule_sets_with_the_same_content_have_the_same_trees(string name)
    {
        BaseKind kind = Enum.Parse<BaseKind>(name);
        RuleSet[][] same =
        [
            .. RuleSetCatalogue
                .Embedded.Ids.Select(id => RuleSetCatalogue.Embedded.Get(id)!)
                .GroupBy(set => ProofContent.Hash(set, kind))
                .Select(group => group.ToArray()),
        ];

        same.Should().Contain(sets => sets.Length > 1, "years with the same figures are proved once");
        same.SelectMany(sets => sets.Where(set => !Trees(set, kind).SequenceEqual(Trees(sets[0], kind))))
            .Select(set => set.Id)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Content_ignores_year_document_article_and_the_other_base()
    {
        string content = Content(BaseKind.IndividualBase);

        Content(BaseKind.IndividualBase, ("/source/document", "\"测试〔2020〕2号\"")).Should().Be(content);
        Content(BaseKind.IndividualBase, ("/individualBase/0/article", "\"三\"")).Should().Be(content);
        Content(BaseKind.IndividualBase, ("/employerBase/0/when", "\"true\"")).Should().Be(content);
        Content(BaseKind.IndividualBase, Proven.Invariant(""" "holds": "base >= 1" """, "employerBase"))
            .Should()
            .Be(content);
        Content(BaseKind.IndividualBase, ("/amounts/floor", Announced(1100, "ratio * referenceWage")))
            .Should()
            .Be(Content(BaseKind.IndividualBase, ("/amounts/floor", Announced(1100))), "the figure wins");
        Content(BaseKind.EmployerBase).Should().NotBe(content);
        Content(BaseKind.EmployerBase, ("/employerBase/0/when", "\"true\""))
            .Should()
            .NotBe(Content(BaseKind.EmployerBase));
    }

    [Fact]
    public void Content_differs_for_the_same_rules_for_the_other_base()
    {
        const string Rules = """[{ "id": "one", "article": "一", "when": "true", "base": "1" }]""";
        (string, string?)[] both = [("/individualBase", Rules), ("/employerBase", Rules)];

        Content(BaseKind.EmployerBase, both).Should().NotBe(Content(BaseKind.IndividualBase, both));
    }

    /// <summary>All trees that a proof reads; of an announced amount the figure.</summary>
    private static IEnumerable<string> Trees(RuleSet set, BaseKind kind) =>
        set.For(kind)
            .Rules.SelectMany(rule => new[] { rule.When.Root, rule.Base?.Root })
            .Concat(set.Ordered.SelectMany(chain => chain))
            .Concat(set.Invariants.Where(one => one.For == kind).Select(one => one.Holds?.Root))
            .Select(Tree)
            .Concat(
                set.Amounts.Select(cited =>
                    $"{cited.Name} {cited.Rounding} {cited.Announced?.ToString(CultureInfo.InvariantCulture) ?? Tree(cited.Amount.Value)}"
                )
            );

    private static string Tree(Node? root) =>
        string.Join(' ', (root?.All() ?? []).Select(node => $"{node.GetType().Name}/{node.Parts.Length}:{Own(node)}"));

    /// <summary>The name or value of a node, which its parts do not give.</summary>
    private static string? Own(Node node) =>
        node switch
        {
            TruthNode truth => truth.Value.ToString(),
            ChoiceNode choice => $"{choice.Of.Name} {choice.Name}",
            ArithmeticNode arithmetic => arithmetic.Operation.ToString(),
            ExtremeNode extreme => extreme.IsMaximum.ToString(),
            ComparisonNode comparison => comparison.Operation.ToString(),
            KnownNode known => known.AsksKnown.ToString(),
            LogicNode logic => logic.IsAnd.ToString(),
            InNode { List: ListNode list } => list.Name,
            _ => node.Called ?? node.Constant?.ToString(),
        };

    private static IEnumerable<string> Conditions() =>
        [
            "true",
            "false",
            "person.hardship",
            "not(person.hardship)",
            "person.exemptionProof",
            "known and person.hardship",
            "known or person.hardship",
            "person.hardship and known",
            "person.category = employee",
            "person.correction = inYear",
            "person.correction = crossYear",
            "person.correction != crossYear",
            "person.correction in (inYear, crossYear)",
            "person.declaredBase != null",
            "person.declaredBase = null",
            "person.declaredBase < floor",
            "person.declaredBase <= floor",
            "person.declaredBase < ceiling",
            "person.declaredBase between floor and ceiling",
            "person.declaredBase between ceiling and floor",
        ];

    private static IEnumerable<string> Bases() =>
        [
            "1",
            "-1",
            "floor + ceiling",
            "floor - ceiling",
            "floor * 2",
            "floor / 2",
            "-floor",
            "min(floor, ceiling)",
            "max(floor, ceiling)",
            "min(floor, min(ceiling, 1))",
            "min(floor, ceiling, 1)",
            "min(floor, min(ceiling, 1), 2)",
            "min(floor, min(ceiling, 1, 2))",
        ];

    /// <summary>Three rules, one of them with the ids of both others in its id, and one that overrides some.</summary>
    private static string Overriding(string ids) =>
        $$"""
            [
              { "id": "a", "article": "一", "when": "person.hardship", "base": "1" },
              { "id": "b", "article": "一", "when": "person.hardship", "base": "2" },
              { "id": "a-b", "article": "一", "when": "person.hardship", "base": "3" },
              { "id": "last", "article": "一", "when": "person.hardship", "base": "4", "overrides": [{{ids}}] }
            ]
            """;

    private static string Paired(string pairs) =>
        TwoOfTwo.Replace("] }", $$"""], "pairs": { {{pairs}} } }""", StringComparison.Ordinal);

    private static string Announced(int yuan, string? value = null) =>
        $$"""{ "byYear": { "2020": {{yuan}}, "2021": {{yuan}} }, "source": { "document": "测试公告" }, "article": "一"{{(value is null ? "" : $", \"value\": \"{value}\"")}} }""";

    private static string Content(BaseKind kind, params (string Pointer, string? Json)[] edits) =>
        ProofContent.Hash(RuleFolder.Read(edits), kind);

    private static string Told((string Pointer, string? Json)[] edits) =>
        string.Join(" ", edits.Select(edit => $"{edit.Pointer}={edit.Json}"));
}
