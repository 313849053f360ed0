using System.Text;
using System.Text.Json.Nodes;
using Contribution.Rules.RuleSets.Canonical;

namespace Contribution.Rules.Tests.RuleSets.Canonical;

public sealed class CanonicalFormTest
{
    [Fact]
    public void Hash_of_a_rule_set_is_stable() =>
        RuleFolder
            .Read()
            .Hash.Should()
            .Be(
                "sha256:3cef37fcae2aef6b441aecc9e414f8d04d869f8aa0bedb3b58f43751746bd5e2",
                "receipts hold it for years; change it only on purpose"
            );

    [Fact]
    public void Hash_ignores_order_of_keys_line_ends_and_comments()
    {
        string text = SampleRules.Text();

        Hash(Reversed(JsonNode.Parse(text)!).ToJsonString()).Should().Be(Hash(text));
        Hash(text.ReplaceLineEndings("\r\n")).Should().Be(Hash(text));
        Hash(text.ReplaceLineEndings("\n")).Should().Be(Hash(text));
        Hash("// first\n" + text.Replace("\"format\"", "/* second */ \"format\"")).Should().Be(Hash(text));
        Hash("\uFEFF" + text).Should().Be(Hash(text));
    }

    [Theory]
    [InlineData("/parameters/ratio/value", "0.6")]
    [InlineData("/parameters/ratio/value", "0.60000")]
    [InlineData("/parameters/ratio/value", "6e-1")]
    [InlineData("/parameters/ratio/byYear", """{ "2020": 0.6, "2021": 0.9 }""")]
    [InlineData("/parameters/ratio/childMaySet", "\"nothing\"")]
    [InlineData("/rounding/step", "0.010")]
    [InlineData("/individualBase/0/status", "\"determined\"")]
    [InlineData("/individualBase/0/precedes", "[]")]
    [InlineData("/appliesBelow", "false")]
    [InlineData("/contributionYears/through", "2020")]
    [InlineData("/contributionYears/periods", """{ "2021": { "from": "2021-07", "through": "2022-06" } }""")]
    [InlineData("/sourceByYear", """{ "2021": { "document": "另一号" } }""")]
    [InlineData("/rounding/byYear", """{ "2021": { "step": 1, "mode": "up" } }""")]
    [InlineData(
        "/parameters/ratio/byYear",
        """{ "2020": { "value": 0.6 }, "2021": { "value": 0.9, "article": "三" } }"""
    )]
    [InlineData("/$schema", "\"../rule-set.schema.json\"")]
    [InlineData("/ordered", """[["floor", "ceiling"]]""")]
    [InlineData("/define/known", """{ "value": "person.priorYearMonthlyWage != null and referenceWage != null" }""")]
    public void Hash_is_equal_for_equal_content(string place, string json)
    {
        using RuleFolder folder = new();

        folder
            .With("a.json", SampleRules.Text((place, "\"HERE\"")).Replace("\"HERE\"", json))
            .Get(SampleRules.Id)
            .Hash.Should()
            .Be(RuleFolder.Read().Hash);
    }

    [Fact]
    public void Hash_of_a_reading_in_one_text_equals_that_of_the_pair_with_the_same_text_twice() =>
        RuleFolder
            .Read(("/individualBase/0/reading", "\"职工\""))
            .Hash.Should()
            .Be(RuleFolder.Read(("/individualBase/0/reading", """{ "zh": "职工", "en": "职工" }""")).Hash);

    [Fact]
    public void Hash_ignores_the_order_of_rules_chains_and_lists()
    {
        const string A =
            """{ "id": "a", "article": "一", "when": "false", "base": "floor", "precedes": ["own-wage", "floor"] }""";
        const string B = """{ "id": "b", "article": "一", "when": "false", "base": "floor" }""";
        RuleSet one = RuleFolder.Read(
            ("/individualBase/-", A),
            ("/individualBase/-", B),
            ("/covers/kinds", """["enterprise", "governmentOrgan"]"""),
            ("/ordered", """[["floor", "referenceWage"], ["referenceWage", "ceiling"]]""")
        );
        RuleSet other = RuleFolder.Read(
            ("/individualBase/-", B),
            ("/individualBase/-", A.Replace("""["own-wage", "floor"]""", """["floor", "own-wage"]""")),
            ("/covers/kinds", """["governmentOrgan", "enterprise"]"""),
            ("/ordered", """[["referenceWage", "ceiling"], ["floor", "referenceWage"]]""")
        );

        other.Hash.Should().Be(one.Hash);
    }

    [Theory]
    [InlineData("/parameters/ratio/value", "0.61")]
    [InlineData("/parameters/ratio/article", "\"二\"")]
    [InlineData("/parameters/ratio/reading", "\"…\"")]
    [InlineData("/parameters/ratio/childMaySet", "\"free\"")]
    [InlineData("/parameters/ratio/source", """{ "document": "另一号" }""")]
    [InlineData("/amounts/floor/value", "\"ratio*referenceWage\"")]
    [InlineData("/amounts/floor/rounding", """{ "step": 1, "mode": "up" }""")]
    [InlineData("/amounts/floor/byYear", """{ "2020": 1000, "2021": 1000 }""")]
    [InlineData("/contributionYears/periods", """{ "2020": { "from": "2020-07", "through": "2021-06" } }""")]
    [InlineData("/sourceByYear", """{ "2020": { "document": "另一号" } }""")]
    [InlineData("/rounding/byYear", """{ "2020": { "step": 1, "mode": "up" } }""")]
    [InlineData("/parameters/ratio/byYear", """{ "2020": { "value": 0.6, "article": "三" } }""")]
    [InlineData("/parameters/ratio/byYear", """{ "2020": { "value": 0.6, "source": { "document": "另一号" } } }""")]
    [InlineData("/define/known", "\"referenceWage != null and person.priorYearMonthlyWage != null\"")]
    [InlineData("/individualBase/0/article", "\"二\"")]
    [InlineData("/individualBase/0/quote", "\"职工\"")]
    [InlineData("/individualBase/0/reading", "\"职工\"")]
    [InlineData("/individualBase/0/reading", """{ "zh": "职工", "en": "employees" }""")]
    [InlineData("/individualBase/0/name", """{ "zh": "本人工资", "en": "own wage" }""")]
    [InlineData("/parameters/ratio/name", "\"比例\"")]
    [InlineData("/amounts/floor/name", "\"下限\"")]
    [InlineData(
        "/define/known",
        """{ "value": "person.priorYearMonthlyWage != null and referenceWage != null", "name": "已知" }"""
    )]
    [InlineData("/individualBase/0/when", "\"true\"")]
    [InlineData("/individualBase/0/base", "\"person.declaredBase\"")]
    [InlineData("/individualBase/0/status", "\"unchanged\"")]
    [InlineData("/individualBase/1/overrides", null)]
    [InlineData("/individualBase/1/precedes", "[\"own-wage\"]")]
    [InlineData("/individualBase/1", null)]
    [InlineData("/employerBase/0/id", "\"sum-of-bases\"")]
    [InlineData("/covers/categories/-", "\"flexibleWorker\"")]
    [InlineData("/covers/pairs", """{ "enterprise": ["employee"] }""")]
    [InlineData("/collection", "\"dualBaseSingleRate\"")]
    [InlineData("/referenceWage", "\"province\"")]
    [InlineData("/referenceWage", """{ "scope": "city", "population": "onPost" }""")]
    [InlineData("/rounding/mode", "\"up\"")]
    [InlineData("/rounding/step", "0.1")]
    [InlineData("/appliesBelow", "true")]
    [InlineData("/source/issued", "\"2020-01-01\"")]
    [InlineData("/source/trust", "\"B\"")]
    [InlineData("/ordered", """[["floor", "referenceWage"]]""")]
    [InlineData("/trueUp", """{ "article": "三" }""")]
    [InlineData("/procedure", """[{ "for": "person", "article": "三" }]""")]
    [InlineData("/findings", """[{ "id": "f", "for": "employerBase", "article": "三", "when": "true" }]""")]
    [InlineData("/invariants", """[{ "id": "i", "for": "employerBase", "holds": "base >= 0" }]""")]
    public void Hash_differs_for_different_content(string place, string? json) =>
        RuleFolder.Read((place, json)).Hash.Should().StartWith("sha256:").And.NotBe(RuleFolder.Read().Hash);

    [Theory]
    [InlineData("2020-07", "2021-06")]
    [InlineData("2020-08", "2021-07")]
    [InlineData("2020-07", "2021-05")]
    public void Hash_depends_on_the_months_of_the_year(string from, string through)
    {
        RuleSet set = RuleFolder.Read(
            ("/contributionYears/periods", $$"""{ "2020": { "from": "{{from}}", "through": "{{through}}" } }""")
        );

        JsonNode.Parse(CanonicalForm.Write(set))!["period"]!.GetValue<string>().Should().Be($"{from} … {through}");
    }

    [Fact]
    public void Hash_differs_for_each_year_and_each_layer()
    {
        using RuleFolder folder = new();
        folder
            .With("province.json", SampleRules.Text())
            .With("city.json", SampleRules.Child("990000/pension", "990100"));

        new[] { "990000/pension/2020", "990000/pension/2021", "990100/pension/2020", "990100/pension/2021" }
            .Select(id => folder.Get(id).Hash)
            .Should()
            .OnlyHaveUniqueItems();
    }

    private static string Hash(string text)
    {
        using RuleFolder folder = new();
        return folder.With("a.json", Encoding.UTF8.GetBytes(text)).Get(SampleRules.Id).Hash;
    }

    /// <summary>The same with the keys of every object the other way round.</summary>
    private static JsonNode Reversed(JsonNode node) =>
        node switch
        {
            JsonObject keys => new JsonObject(
                keys.Reverse().Select(key => KeyValuePair.Create(key.Key, (JsonNode?)Reversed(key.Value!)))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Reversed(item!))]),
            _ => node.DeepClone(),
        };
}
