using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

/// <summary>Parameters, amounts and abbreviations that nothing reads.</summary>
public sealed class UnreadNamesTest
{
    [Theory]
    [InlineData("/parameters/ratoi", """{ "value": 0.55, "article": "1" }""", "ratio")]
    [InlineData("/amounts/cieling", """{ "value": "top * referenceWage", "article": "1" }""", "ceiling")]
    [InlineData("/define/knwon", "\"referenceWage != null\"", "known")]
    public void Misspelt_name_of_the_file_above_is_a_fault(string pointer, string json, string meant)
    {
        using RuleFolder folder = new();
        folder
            .With("province.json", SampleRules.Text())
            .With("city.json", SampleRules.Child("990000/pension", "990100", (pointer, json)));

        Fault fault = RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().ContainSingle().Subject;

        string name = pointer.Split('/')[^1];
        (fault.File, fault.Path, fault.Code, fault.Nearest)
            .Should()
            .Be(("city.json", pointer, FaultCode.UnknownName, meant));
        fault.Zh.Should().Be($"“{name}”没有任何规则读取，所依据的上级文件中也没有这个名称（是否指“{meant}”？）");
        fault.En.Should().Contain($"nothing reads \"{name}\"").And.Contain($"did you mean \"{meant}\"?");
    }

    [Fact]
    public void New_name_that_the_file_reads_itself_is_accepted()
    {
        using RuleFolder folder = new();
        folder
            .With("province.json", SampleRules.Text())
            .With(
                "city.json",
                SampleRules.Child(
                    "990000/pension",
                    "990100",
                    ("/amounts/floors", """{ "value": "0.50 * referenceWage", "article": "1" }"""),
                    ("/amounts/floor", """{ "value": "floors", "article": "1" }""")
                )
            );

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Faults.Should().BeEmpty();
        report.RuleSets.Should().AllSatisfy(set => set.Unread.Should().BeEmpty());
    }

    [Fact]
    public void Name_that_resembles_none_above_is_a_note()
    {
        using RuleFolder folder = new();
        folder
            .With(
                "province.json",
                SampleRules.Text(("/parameters/spareShare", """{ "value": 0.10, "article": "一" }"""))
            )
            .With(
                "city.json",
                SampleRules.Child(
                    "990000/pension",
                    "990100",
                    ("/amounts/entirelyOther", """{ "value": "referenceWage", "article": "1" }""")
                )
            );

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Holds.Should().BeTrue();
        report
            .RuleSets.Where(set => set.RuleSet.Id.Year == 2020)
            .SelectMany(set => set.Unread.Select(name => (set.File, name)))
            .Should()
            .BeEquivalentTo([("province.json", "parameters/spareShare"), ("city.json", "amounts/entirelyOther")]);
    }
}
