namespace Contribution.Rules.Tests;

public sealed class ContributionRulesOptionsTest
{
    private const string Daqing = "230600-daqing/2011-pension.json";

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("2011-pension.cases.json")]
    [InlineData(null)]
    public void Directory_without_a_rule_file_is_refused_with_its_full_path(string? file)
    {
        using RuleDirectory directory = new();
        string? only = file is null ? null : Path.Combine(directory.FullName, file);
        if (only is not null)
        {
            File.WriteAllText(only, "{}");
        }

        Asking(directory.FullName)
            .Should()
            .Throw<DirectoryNotFoundException>()
            .WithMessage($"there is no rule file in {directory.FullName}");
        if (only is not null)
        {
            Asking(only).Should().Throw<DirectoryNotFoundException>().WithMessage($"this is no rule file: {only}");
        }
    }

    [Fact]
    public void Directory_with_nothing_but_settings_of_an_editor_is_refused()
    {
        using RuleFolder folder = new();
        folder.With(".vscode/settings.json", "{}");

        Asking(folder.FullName)
            .Should()
            .Throw<DirectoryNotFoundException>()
            .WithMessage($"there is no rule file in {folder.FullName}");
    }

    [Fact]
    public void File_whose_ending_is_in_capital_letters_is_a_fault_and_not_passed_over()
    {
        using RuleDirectory directory = new RuleDirectory().With(Daqing);
        string folder = Path.Combine(directory.FullName, "230600-daqing");
        string misnamed = Path.Combine(folder, "2012-pension.JSON");
        File.Copy(Path.Combine(folder, "2011-pension.json"), misnamed);

        Asking(directory.FullName)
            .Should()
            .Throw<RuleSetException>()
            .Which.Faults.Should()
            .ContainSingle()
            .Which.Should()
            .Be(new Fault("outOfRange", "", ".JSON", ".json") { File = "230600-daqing/2012-pension.JSON" });
        Asking(misnamed).Should().Throw<RuleSetException>().WithMessage("*2012-pension.JSON: *");
    }

    private static Action Asking(string directory) =>
        () => new ContributionRulesOptions().AddDirectory(directory).Build();
}
