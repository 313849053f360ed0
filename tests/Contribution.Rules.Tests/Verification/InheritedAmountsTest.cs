using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

/// <summary>Amounts announced for one year that a file of another year would go on with.</summary>
public sealed class InheritedAmountsTest
{
    private const string Code = "figure-of-other-year";
    private const string Announced =
        """{ "value": "top * referenceWage", "byYear": { "2021": 22665 }, "article": "一" }""";

    private static readonly (string, string?)[] Later =
    [
        ("/contributionYears", """{ "from": 2022, "through": 2024 }"""),
    ];

    [Fact]
    public void Answer_that_rests_on_the_amount_of_another_year_has_a_finding()
    {
        using RuleFolder folder = Folder(Later);

        RuleSetCatalogue catalogue = RuleSetCatalogue.Empty.WithDirectory(folder.FullName);

        Finding finding = catalogue
            .Find("990100", Insurance.Pension, 2024)!
            .Doubts.Should()
            .ContainSingle(one => one.Code == Code)
            .Subject;
        finding.Path.Should().Be("/contributionYear");
        finding
            .Zh.Should()
            .Be("上限 = 22665（测试〔2020〕1号）为 2021 年度公布的数额，2024 年度的未收录；应以当年公布的数额为准");
        finding
            .En.Should()
            .Be(
                "ceiling = 22665 (测试〔2020〕1号) was announced for 2021, and none is on file for 2024: the amount announced for the year counts"
            );
        Findings(catalogue, "990000", 2021).Should().BeEmpty("the amount was announced for that year");
    }

    [Fact]
    public void Verify_refuses_it_once_for_all_years_of_the_file()
    {
        using RuleFolder folder = Folder(Later);

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Holds.Should().BeFalse();
        Fault fault = report.Faults.Should().ContainSingle().Subject;
        (fault.File, fault.Path, fault.Code).Should().Be(("city.json", "/amounts/ceiling", FaultCode.Missing));
        fault
            .Zh.Should()
            .Be(
                "上限 22665 是测试〔2020〕1号为 2021 年度公布的，2022–2024 年度没有公布：应在 byYear 中列出当年公布的数额；确需继续执行的，在 byYear 中重新列出并注明依据（reading）"
            );
        fault.En.Should().Contain("announced for 2021").And.Contain("none for 2022–2024");
    }

    [Theory]
    [InlineData("""{ "value": "top * referenceWage", "byYear": { "2022": 23500 }, "article": "1" }""")]
    [InlineData("""{ "byYear": { "2022": { "value": 22665, "reading": "goes on" } }, "article": "1" }""")]
    [InlineData("""{ "value": "top * referenceWage", "article": "1" }""")]
    public void Amount_that_the_file_says_itself_is_accepted(string ceiling)
    {
        using RuleFolder folder = Folder([
            ("/contributionYears", """{ "from": 2022 }"""),
            ("/amounts/ceiling", ceiling),
        ]);

        RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().BeEmpty();
        Findings(RuleSetCatalogue.Empty.WithDirectory(folder.FullName), "990100", 2022).Should().BeEmpty();
    }

    [Fact]
    public void Embedded_rule_sets_rest_on_no_amount_of_another_year() =>
        RuleSetCatalogue
            .Embedded.Ids.Where(id => id.Jurisdiction is "100000" or "130000" or "210000" or "450000" or "510000")
            .SelectMany(id => RuleSetCatalogue.Embedded.Get(id)!.Doubts)
            .Where(finding => finding.Code == Code)
            .Should()
            .BeEmpty();

    private static IEnumerable<Finding> Findings(RuleSetCatalogue catalogue, string place, int year) =>
        catalogue.Find(place, Insurance.Pension, year)!.Doubts.Where(finding => finding.Code == Code);

    private static RuleFolder Folder((string, string?)[] edits) =>
        new RuleFolder()
            .With("province.json", SampleRules.Text(("/amounts/ceiling", Announced)))
            .With("city.json", SampleRules.Child("990000/pension/2021", "990100", edits));
}
