using System.Reflection;

namespace Contribution.Rules.Testing.Tests.Contracts;

public sealed class ContractFolderTest : IDisposable
{
    // printf one | sha256sum, and the same of two
    private const string One = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
    private const string Two = "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The cases agreed with the fictitious agency of Beicheng.</summary>
    [Theory]
    [ContractCases("../ContractCases/beicheng")]
    public void Check_passes_for_each_case_of_the_folder(RuleCase worked) => worked.Check();

    [Theory]
    [InlineData($"{One}  a.cases.json\n{Two}  deep/b.cases.json\n")]
    [InlineData($"{Two}  ./deep/b.cases.json\n{One}  ./a.cases.json\n")]
    [InlineData($"{Two} *deep/b.cases.json\r\n{One} *a.cases.json\r\n")]
    public void Check_passes_for_unchanged_files(string list)
    {
        Listed(list);

        Checking().Should().NotThrow();
    }

    [Fact]
    public void Check_names_changed_added_and_removed_files()
    {
        Listed($"{Two}  a.cases.json\n{One}  c.cases.json\n");

        string[] reported = Checking().Should().Throw<ExpectationException>().Which.Message.Split('\n');

        reported[0]
            .Should()
            .Be(
                $"{_folder.FullName} is not what its owner listed in contract.sha256. "
                    + "Restore the files, or ask the owner of these cases for a new list."
            );
        reported[1].Should().Contain("与所有者清单 contract.sha256 不符");
        reported[2..]
            .Should()
            .Equal(
                $"  a.cases.json: changed 已改动; listed as sha256 {Two}, found {One}",
                $"  c.cases.json: missing 缺失; listed as sha256 {One}",
                $"  deep/b.cases.json: not in the list 不在清单内; sha256 {Two}"
            );
    }

    [Fact]
    public void Check_fails_without_a_list_of_hashes()
    {
        _folder.With("a.cases.json", "one");

        Checking().Should().Throw<ExpectationException>().WithMessage("*  no contract.sha256 缺少清单");
    }

    [Fact]
    public void Check_fails_without_cases()
    {
        _folder.With("contract.sha256", "");

        Checking().Should().Throw<ExpectationException>().WithMessage("*  no case files 没有算例文件");
    }

    [Theory]
    [InlineData("one  a.cases.json")]
    [InlineData($"{One} a.cases.json")]
    [InlineData($"{One}")]
    [InlineData($"{One}  a.cases.json\n\n")]
    [InlineData($"{One}  a.cases.json\n{One}  ./a.cases.json")]
    public void Check_reports_a_line_that_is_no_hash_and_file(string list)
    {
        Listed(list);

        Checking().Should().Throw<FormatException>().WithMessage("contract.sha256, line *: expected a SHA-256*");
    }

    [Fact]
    public void Check_runs_no_case_of_a_changed_file()
    {
        _folder.With("a.cases.json", CaseText.Of("x")).With("contract.sha256", $"{One}  a.cases.json\n");
        MethodInfo test = (MethodInfo)MethodBase.GetCurrentMethod()!;

        FluentActions
            .Invoking(() => new ContractCasesAttribute(_folder.FullName).GetData(test).ToArray())
            .Should()
            .Throw<ExpectationException>()
            .WithMessage("*a.cases.json: changed*");
    }

    [Fact]
    public void Check_reports_a_missing_folder() =>
        FluentActions
            .Invoking(() => new ContractFolder(_folder["none"]).Check())
            .Should()
            .Throw<DirectoryNotFoundException>();

    private void Listed(string list) =>
        _folder.With("a.cases.json", "one").With("deep/b.cases.json", "two").With("contract.sha256", list);

    private Action Checking() => () => new ContractFolder(_folder.FullName).Check();
}
