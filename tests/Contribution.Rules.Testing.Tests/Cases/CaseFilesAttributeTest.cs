using System.Reflection;

namespace Contribution.Rules.Testing.Tests.Cases;

public sealed class CaseFilesAttributeTest
{
    /// <summary>The cases beside our own rule sets, as an agency runs its own.</summary>
    [Theory]
    [CaseFiles("../../rules/230600-daqing/*.cases.json")]
    public void A_case_comes_out_as_worked(RuleCase worked) => worked.Check();

    [Fact]
    public void A_folder_that_is_not_there_is_reported() =>
        Getting("nowhere/*.cases.json").Should().Throw<DirectoryNotFoundException>().WithMessage("*nowhere*");

    [Fact]
    public void A_folder_without_such_files_is_reported() =>
        Getting("Cases/*.cases.json")
            .Should()
            .Throw<FileNotFoundException>()
            .WithMessage("no *.cases.json below *Cases");

    [Fact]
    public void Each_row_is_one_case() =>
        new CaseFilesAttribute("../../rules/230600-daqing/*.cases.json")
            .GetData((MethodInfo)MethodBase.GetCurrentMethod()!)
            .Should()
            .HaveCountGreaterThan(100)
            .And.OnlyContain(row => row.Length == 1 && row[0] is RuleCase);

    private static Action Getting(string files) =>
        () => _ = new CaseFilesAttribute(files).GetData((MethodInfo)MethodBase.GetCurrentMethod()!).ToArray();
}
