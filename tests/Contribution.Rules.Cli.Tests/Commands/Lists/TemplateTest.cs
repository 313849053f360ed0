using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>The command <c>template</c>.</summary>
public sealed class TemplateTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Template_writes_a_list_without_rows()
    {
        ToolRun run = Tool.Run("template", "--out", _folder.Of("t.xlsx"));

        run.Should().Be(new ToolRun(ExitCode.Done, "", $"the template is in {_folder.Of("t.xlsx")}\n"));
        Csv("t.xlsx")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("个人编号,缴费人员类别,单位编号,姓名,公民身份证号码,");
        ToolRun check = Tool.Run("check", "--persons", _folder.Of("t.xlsx"), "--employers", _folder.Of("t.xlsx"));
        check.Output.Should().StartWith("0 rows: 0 read, 0 rejected");
        check.Error.Should().Contain("sheet \"单位\" is read");
    }

    [Fact]
    public void Template_refuses_to_write_over_a_list()
    {
        string list = _folder.Of("t.xlsx");
        File.Copy(Repository.File("samples", "rosters", "persons.xlsx"), list);
        byte[] before = File.ReadAllBytes(list);

        ToolRun english = Tool.Run("template", "--out", list, "--lang", "en");
        ToolRun chinese = Tool.Run("template", "--out", list, "--lang", "zh");

        english.Should().Be(new ToolRun(ExitCode.InvalidInput, "", $"{list} exists already; it is not overwritten\n"));
        chinese.Should().Be(new ToolRun(ExitCode.InvalidInput, "", $"已有 {list}；不覆盖\n"));
        File.ReadAllBytes(list).Should().Equal(before);
    }

    [Fact]
    public void Template_requires_a_name() => Tool.Run("template").Code.Should().Be(ExitCode.InvalidInput);

    [Fact]
    public void Template_writes_a_workbook_for_a_name_that_ends_in_xlsx()
    {
        ToolRun run = Tool.Run("template", "--out", _folder.Of("t.csv"));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"--out: \"{_folder.Of("t.csv")}\" is not allowed; allowed: a name that ends in .xlsx\n");
        File.Exists(_folder.Of("t.csv")).Should().BeFalse();
    }

    private string[] Csv(string workbook)
    {
        using FileStream stream = File.OpenRead(_folder.Of(workbook));
        using MemoryStream csv = new();
        WorkbookFile.ToCsv(stream, WorkbookList.Persons, csv);
        return System.Text.Encoding.UTF8.GetString(csv.ToArray())[1..].TrimEnd('\n').Split('\n');
    }
}
