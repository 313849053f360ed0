using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.RuleSets.Files;

public sealed class BlanksTest
{
    [Theory]
    [InlineData("/source/document")]
    [InlineData("/source/issued")]
    [InlineData("/parameters/ratio/value")]
    [InlineData("/contributionYears/from")]
    [InlineData("/referenceWage")]
    [InlineData("/individualBase/0/article")]
    [InlineData("/covers/kinds/0")]
    public void Blank_keeps_the_file_from_loading_and_is_the_only_fault_of_its_place(string place)
    {
        Fault fault = RuleFolder.FaultOf((place, "\"【待填】something\""));

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.ToFill, "a.json", place));
        fault.En.Should().Be("still to fill in: something");
        fault.Zh.Should().Be("尚待填写：something");
    }

    [Fact]
    public void Escaped_mark_is_a_blank() =>
        RuleFolder
            .FaultsOf(SampleRules.Text().Replace("测试〔2020〕1号", "\\u3010\\u5f85\\u586b\\u3011x"))
            .Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be(FaultCode.ToFill);

    [Fact]
    public void Other_faults_are_reported_beside_blanks() =>
        RuleFolder
            .FaultsOf(SampleRules.Text(("/source/document", "\"【待填】x\""), ("/rounding/step", "\"a\"")))
            .Select(fault => (fault.Code, fault.Path))
            .Should()
            .BeEquivalentTo([(FaultCode.WrongType, "/rounding/step"), (FaultCode.ToFill, "/source/document")]);

    [Fact]
    public void Verify_reports_blanks_of_cases_and_circulars_with_those_of_rule_files()
    {
        using RuleFolder folder = new();
        folder
            .With("a.json", SampleRules.Text(("/source/document", "\"【待填】x\"")))
            .With("a.cases.json", """{ "cases": [{ "name": "【待填】y" }] }""")
            .With("below/source.zh.md", "一、\n【待填】z\n");
        string[] beside = ["a.cases.json#/cases/0/name", "below/source.zh.md#"];

        Verified(folder).Should().Equal(["a.json#/source/document", .. beside]);
        Verified(folder.With("a.json", SampleRules.Text())).Should().Equal(beside);
    }

    private static IEnumerable<string> Verified(RuleFolder folder)
    {
        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);
        report.Holds.Should().BeFalse();
        return report.Faults.Select(fault => $"{fault.File}#{fault.Path}");
    }
}
