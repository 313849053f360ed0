using System.Text.Json;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed class CheckTest : IDisposable
{
    private static readonly string Persons = Repository.File("samples", "rosters", "persons.csv");
    private static readonly string Employers = Repository.File("samples", "rosters", "employers-gb18030.csv");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_exits_0_on_a_clean_list_even_when_a_target_is_missed()
    {
        string persons = _folder.Write("p.csv", "id,category,核查结果\nP,职工,错误\n");

        ToolRun run = Tool.Run("check", "--persons", persons);

        run.Code.Should().Be(ExitCode.Done);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("FAIL").And.Contain("no rows");
    }

    [Fact]
    public void Check_writes_four_files_into_its_folder()
    {
        ToolRun run = Tool.Run("check", "--persons", Persons, "--employers", Employers, "--out", _folder.Of("out"));

        run.Code.Should().Be(ExitCode.InvalidInput);
        Directory
            .EnumerateFiles(_folder.Of("out"))
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("quality.csv", "anomalies.csv", "quality.json", "rejects.csv");
        Lines("rejects.csv").Should().HaveCount(3);
        Lines("rejects.csv")[2]
            .Should()
            .EndWith(
                "单位编号,E-9,the employer is not on the list of employers,\"P-3003,E-9,韩冰,230621198804291426,职工,2500.00,,,2009-07-01,,\""
            );
        Lines("quality.csv").Should().HaveCount(1 + 10 + 9);
        Lines("anomalies.csv").Should().Contain(line => line.Contains(",id-cut,"));
    }

    [Fact]
    public void Check_gives_the_same_report_as_JSON_and_as_CSV()
    {
        ToolRun json = Tool.Run("check", "--persons", Persons, "--format", "json");
        ToolRun csv = Tool.Run("check", "--persons", Persons, "--format", "csv");

        using JsonDocument document = JsonDocument.Parse(json.Output);
        JsonElement load = document.RootElement.GetProperty("rates")[0];
        load.GetProperty("percent").GetRawText().Should().Be("93.75");
        load.GetProperty("name").GetProperty("zh").GetString().Should().Be("入库率");
        document.RootElement.GetProperty("rowsIn").GetInt32().Should().Be(16);
        csv.Lines[1].Should().StartWith("persons,load,入库率,load rate,15,16,93.75,,,");
    }

    [Fact]
    public void Check_prints_Chinese_when_asked_for() =>
        Tool.Run("check", "--persons", Persons, "--employers", Employers, "--lang", "zh")
            .Output.Should()
            .Contain("项目记实率")
            .And.Contain("未达标")
            .And.Contain("无此类数据");

    [Theory]
    [InlineData("check", "give --persons or --employers")]
    [InlineData("check --persons nowhere.csv", "cannot read nowhere.csv")]
    [InlineData("check --persons {0} --format xml", "xml")]
    [InlineData("check --persons {0} --as-of yesterday", "--as-of: \"yesterday\" is not allowed")]
    [InlineData("check --persons {0} --expected -1", "--expected: \"-1\" is not allowed")]
    [InlineData("check --persons {0} --reference-wage 0", "--reference-wage: \"0\" is not allowed")]
    [InlineData("check --employers {0}", "the required column kind is missing")]
    public void Check_reports_wrong_usage(string command, string message)
    {
        ToolRun run = Tool.Run([.. command.Split(' ').Select(word => word == "{0}" ? Persons : word)]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void Check_reports_an_unknown_column_once()
    {
        string persons = _folder.Write("p.csv", "id,categry,人员类别\nP,,职工\n");

        Tool.Run("check", "--persons", persons)
            .Error.Should()
            .Be($"{persons}: column \"categry\" is no fact; did you mean \"category\"?{Environment.NewLine}");
    }

    [Fact]
    public void Check_prints_no_control_characters_of_a_file()
    {
        string persons = _folder.Write("p.csv", "id,category,name\nP,\e[31mx,测试\n");

        ToolRun run = Tool.Run("check", "--persons", persons);

        (run.Output + run.Error).Should().Contain("[31mx").And.NotContain("\e");
    }

    private string[] Lines(string file) =>
        File.ReadAllText(Path.Combine(_folder.Of("out"), file)).TrimEnd('\n').Split('\n');
}
