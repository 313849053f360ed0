using System.Reflection;

namespace Contribution.Rules.Testing.Tests.Cases;

public sealed class CaseFilesAttributeTest
{
    /// <summary>The cases beside our own rule sets, as an agency runs its own.</summary>
    [Theory]
    [CaseFiles("../../rules/230600-daqing/*.cases.json")]
    public void Theory_gets_cases_that_pass_as_worked(RuleCase worked) => worked.Check();

    [Fact]
    public void GetData_reports_a_missing_folder() =>
        Getting("nowhere/*.cases.json").Should().Throw<DirectoryNotFoundException>().WithMessage("*nowhere*");

    [Fact]
    public void GetData_reports_a_folder_without_case_files() =>
        Getting("Cases/*.cases.json")
            .Should()
            .Throw<FileNotFoundException>()
            .WithMessage("no *.cases.json below *Cases");

    [Fact]
    public void GetData_gives_one_case_a_row() =>
        new CaseFilesAttribute("../../rules/230600-daqing/*.cases.json")
            .GetData((MethodInfo)MethodBase.GetCurrentMethod()!)
            .Should()
            .HaveCountGreaterThan(100)
            .And.OnlyContain(row => row.Length == 1 && row[0] is RuleCase);

    private static Action Getting(string files) =>
        () => _ = new CaseFilesAttribute(files).GetData((MethodInfo)MethodBase.GetCurrentMethod()!).ToArray();
}
