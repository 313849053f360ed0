using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.RuleSets.Files;

public sealed class WordingTest
{
    private const string Pair = """{ "zh": "下限", "en": "floor" }""";

    private static readonly Wording Floor = new("下限", "floor");

    [Fact]
    public void Name_of_each_part_is_read_in_both_languages()
    {
        RuleSet set = RuleFolder.Read(
            ("/parameters/ratio/name", Pair),
            ("/amounts/floor/name", Pair),
            ("/define/known", $$"""{ "value": "referenceWage != null", "name": {{Pair}} }"""),
            ("/individualBase/1/name", Pair),
            ("/employerBase/0/name", Pair)
        );

        set.Parameters.Single(parameter => parameter.Name == "ratio").Called.Should().Be(Floor);
        set.Amounts.Single(amount => amount.Amount.Name == "floor").Called.Should().Be(Floor);
        Abbreviation known = set.Definitions.Single();
        (known.Name, known.Text, known.Called).Should().Be(("known", "referenceWage != null", Floor));
        set.IndividualBase.Rules.Single(rule => rule.Id == "floor").Called.Should().Be(Floor);
        set.EmployerBase.Rules.Single().Called.Should().Be(Floor);
        set.IndividualBase.Rules.Single(rule => rule.Id == "own-wage").Called.Should().BeNull();
    }

    [Theory]
    [InlineData("\"逐字\"", "逐字", "逐字")]
    [InlineData("""{ "zh": "逐字", "en": "to the letter" }""", "逐字", "to the letter")]
    public void Reading_is_a_plain_text_or_a_pair(string json, string zh, string en)
    {
        Rule rule = RuleFolder.Read(("/individualBase/0/reading", json)).IndividualBase.Rules[0];

        rule.Reading.Should().Be(new Wording(zh, en));
    }

    [Theory]
    [InlineData("\"逐字\"", "逐字", "逐字")]
    [InlineData("""{ "zh": "逐字", "en": "to the letter" }""", "逐字", "to the letter")]
    public void Note_on_the_rounding_is_a_plain_text_or_a_pair(string json, string zh, string en) =>
        RuleFolder.Read(("/rounding/note", json)).Rounding.Note.Should().Be(new Wording(zh, en));

    [Theory]
    [InlineData("/rounding/note", """{ "zh": "甲" }""", FaultCode.Missing, "/rounding/note/en")]
    [InlineData("/rounding/note", """{ "zh": "甲", "en": " " }""", FaultCode.Missing, "/rounding/note")]
    [InlineData("/individualBase/0/name", """{ "zh": "甲" }""", FaultCode.Missing, "/individualBase/0/name/en")]
    [InlineData("/individualBase/0/name", """{ "en": "a" }""", FaultCode.Missing, "/individualBase/0/name/zh")]
    [InlineData("/individualBase/0/name", """{ "zh": " ", "en": "a" }""", FaultCode.Missing, "/individualBase/0/name")]
    [InlineData("/individualBase/0/reading", "\"\"", FaultCode.Missing, "/individualBase/0/reading")]
    [InlineData("/amounts/floor/name", "1", FaultCode.WrongType, "/amounts/floor/name")]
    [InlineData(
        "/parameters/ratio/name",
        """{ "zh": "甲", "en": "a", "cn": "甲" }""",
        FaultCode.UnknownProperty,
        "/parameters/ratio/name/cn"
    )]
    [InlineData("/define/known", """{ "name": "known" }""", FaultCode.Missing, "/define/known/value")]
    public void Wording_that_lacks_a_language_is_a_fault(string place, string json, string code, string path)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.Path).Should().Be((code, path));
    }

    [Fact]
    public void Child_keeps_the_name_of_a_replaced_part_unless_it_has_its_own()
    {
        const string Replaced = """{ "value": "ratio * referenceWage", "article": "1"NAME }""";
        using RuleFolder folder = new();
        folder
            .With("province.json", SampleRules.Text(("/amounts/floor/name", Pair)))
            .With(
                "kept.json",
                SampleRules.Child(
                    "990000/pension",
                    "990100",
                    ("/amounts/floor", Replaced.Replace("NAME", "", StringComparison.Ordinal))
                )
            )
            .With(
                "own.json",
                SampleRules.Child(
                    "990000/pension",
                    "990200",
                    ("/amounts/floor", Replaced.Replace("NAME", ", \"name\": \"最低基数\"", StringComparison.Ordinal))
                )
            );

        NameIn("990100/pension/2020").Should().Be(Floor);
        NameIn("990200/pension/2020").Should().Be(Wording.Plain("最低基数"));

        Wording? NameIn(string id) => folder.Get(id).Amounts.Single(amount => amount.Amount.Name == "floor").Called;
    }
}
