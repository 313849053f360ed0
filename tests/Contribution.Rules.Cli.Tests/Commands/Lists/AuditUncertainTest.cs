using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>Uncertain rows of a list lead to no finding against a person.</summary>
public sealed class AuditUncertainTest
{
    private const string Header = "个人编号,单位编号,姓名,人员类别,月平均工资,申报缴费基数";

    [Theory]
    [InlineData("-")]
    [InlineData("——")]
    public void Audit_leaves_a_person_undecided_when_the_filed_base_is_a_dash(string filed)
    {
        ToolRun run = Audit($"{Header}\nP-1,E-1,张三,职工,2600,{filed}\nP-2,E-1,李四,职工,2900,2900\n");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().Contain("agrees 1, not auditable 1").And.NotContain("31200.00");
        run.Error.Should().Contain("P-1: a dash is no amount");
    }

    [Fact]
    public void Audit_reads_an_empty_filed_base_as_absent() =>
        Audit($"{Header}\nP-1,E-1,张三,职工,2600,\nP-2,E-1,李四,职工,2900,2900\n").Output.Should().Contain("31200.00");

    [Fact]
    public void Audit_refuses_a_list_of_the_insured_of_another_year()
    {
        using TemporaryFolder folder = new();
        string insured = folder.Of("insured.csv");
        File.WriteAllText(insured, "2009年参保人员名单,,\n个人编号,单位编号,姓名\nP-2,E-1,李四\n");

        ToolRun run = Audit($"{Header}\nP-1,E-1,张三,职工,2600,\nP-2,E-1,李四,职工,2900,2900\n", "--insured", insured);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("the text above the header states the year 2009, but the contribution year is 2011");
    }

    [Fact]
    public void Audit_takes_a_row_that_is_not_covered_for_nobody_else()
    {
        using TemporaryFolder folder = new();
        string insured = folder.Write("insured.csv", "id,employerId,name\nP-2,E-1,李四\nP-9,E-1,王五\n");
        string rows = "P-1,E-1,张三,职工,2600,2600\nP-2,E-1,李四,灵活就业人员,2600,2600\n";

        ToolRun run = Audit($"{Header}\n{rows}", "--insured", insured, "--out", folder.Of("out"));

        run.Code.Should().Be(ExitCode.InvalidInput);
        string[] lines = File.ReadAllLines(folder.Of("out/audit.csv"));
        lines.Should().Contain(line => line.StartsWith("E-1,P-9,王五,,notListed,", StringComparison.Ordinal));
        lines.Should().Contain(line => line.StartsWith("E-1,P-2,李四,,notAuditable,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("P-1,E-1,张三,230602800101123,2000", "underFiled")]
    [InlineData("P-1,E-1,章三,230602198001011233,2000", "underFiled")]
    [InlineData("P-1,E-1,张三,230602198001011000,2000", "underFiled")]
    [InlineData("P-1,E-1,张三,,2000", "underFiled")]
    [InlineData("P-1,E-1,王五,,2000", "notAuditable")]
    [InlineData("P-1,E-1,张三,230602198001012243,2000", "notAuditable")]
    public void Audit_leaves_a_person_open_whose_number_another_person_has_among_the_insured(string row, string type)
    {
        using TemporaryFolder folder = new();
        string insured = folder.Write("insured.csv", $"id,employerId,name,idNumber,filedBase\n{row}\n");

        ToolRun run = Audit(
            "个人编号,单位编号,姓名,身份证号,人员类别,月平均工资\nP-1,E-1,张三,230602198001011233,职工,2600\n",
            "--insured",
            insured,
            "--format",
            "csv"
        );

        run.Lines[1].Should().StartWith($"E-1,P-1,张三,230602198001011233,{type},");
        run.Code.Should().Be(type == "underFiled" ? ExitCode.Done : ExitCode.InvalidInput);
    }

    [Theory]
    [InlineData("首月", "末月")]
    [InlineData("开始年月", "截止年月")]
    public void Audit_reads_months_under_the_names_that_exports_use(string first, string last) =>
        Audit($"{Header},{first},{last}\nP-1,E-1,张三,职工,2600,2000,2011-03,2011-04\n")
            .Output.Should()
            .Contain("2011-03–2011-04")
            .And.Contain("1200.00");

    [Theory]
    [InlineData(false, "1 more reasons: write audit.csv with --out, and see its remarks")]
    [InlineData(true, "1 more reasons are in the remarks of audit.csv")]
    public void Audit_names_the_file_of_further_reasons_where_it_is_written(bool written, string error)
    {
        using TemporaryFolder folder = new();
        string rows = string.Concat(Enumerable.Range(1, 21).Select(n => $"P-{n},E-1,张三,职工,2600,2600,{n + 100}\n"));

        ToolRun run = Audit($"{Header},月数\n{rows}", written ? ["--out", folder.Of("out")] : []);

        run.Error.Should().Contain(error);
    }

    /// <summary>Each order of the rows says the same: they are rows of one person.</summary>
    [Theory]
    [InlineData(",11010119800101001X,E-1,3000", "P-1,11010119800101001X,E-1,3000")]
    [InlineData("P-1,11010119800101001X,E-1,3000", ",11010119800101001X,E-1,3000")]
    [InlineData(",11010119800101001X,E-1,3000", "P-1,,E-1,3000", "P-1,11010119800101001X,E-1,3000")]
    public void Audit_reads_rows_of_the_insured_that_share_a_number_as_one_person(params string[] rows)
    {
        using TemporaryFolder folder = new();
        string insured = folder.Write("insured.csv", "id,idNumber,employerId,filedBase\n" + string.Join('\n', rows));

        ToolRun run = Audit($"{Header}\nP-1,E-1,张三,职工,3000,3000\n", "--insured", insured);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().Contain("agrees 1").And.NotContain("not listed 1");
        run.Error.Split('\n').Should().HaveCount(rows.Length, "each further row is a repetition");
    }

    private static ToolRun Audit(string persons, params string[] options)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Of("persons.csv"), persons);
        File.WriteAllText(folder.Of("employers.csv"), "单位编号,单位类型,单位月平均工资总额\nE-1,企业,5500.00\n");
        return Tool.Run([
            "audit",
            "--persons",
            folder.Of("persons.csv"),
            "--employers",
            folder.Of("employers.csv"),
            .. Question.Daqing,
            .. options,
        ]);
    }
}
