using System.Text;
using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Commands.Redetermine;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Reading.Files;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Tests.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Input.Layouts;

/// <summary>Columns that are no facts, but may say that a row does not count, or means something else.</summary>
public sealed class RowQualifierTest
{
    [Theory]
    [InlineData("人员状态", "离职")]
    [InlineData("人员状态", "退休")]
    [InlineData("员工状态", "退休返聘")]
    [InlineData("员工状态", "实习")]
    [InlineData("变动类型", "减少")]
    [InlineData("增减类型", "减员（调出）")]
    [InlineData("是否在职", "否")]
    [InlineData("参保状态", "暂停缴费")]
    [InlineData("缴费状态", "已停保")]
    [InlineData("币种", "USD")]
    [InlineData("币种", "美元")]
    public void Both_pipelines_reject_a_row_in_doubt(string header, string text)
    {
        (BasesRun plain, BasesRun streamed) = (By(PlainBases.Run, header, text), By(Written.Streamed, header, text));

        plain.Tally!.Persons.Should().Be(1);
        plain.Tally.Rejected.Should().Be(1);
        streamed.Tally.Should().BeEquivalentTo(plain.Tally);
    }

    [Theory]
    [InlineData("人员状态", "在职")]
    [InlineData("变动类型", "新增")]
    [InlineData("是否参保", "是")]
    [InlineData("参保状态", "参保缴费")]
    [InlineData("参保状态", "")]
    [InlineData("币种", "人民币")]
    [InlineData("币种", "cny")]
    public void Both_pipelines_take_a_row_that_counts(string header, string text)
    {
        (BasesRun plain, BasesRun streamed) = (By(PlainBases.Run, header, text), By(Written.Streamed, header, text));

        plain.Tally!.Persons.Should().Be(2);
        streamed.Tally.Should().BeEquivalentTo(plain.Tally);
    }

    [Theory]
    [InlineData("缴费年度", "2010", 1)]
    [InlineData("缴费年度", "2011", 0)]
    [InlineData("年度", "2009年度", 1)]
    [InlineData("年度", "2010年", 0)]
    [InlineData("年度", "-", 0)]
    [InlineData("离职日期", "2010-05-31", 1)]
    [InlineData("离职日期", "201012", 1)]
    [InlineData("离职日期", "2011-05-31", 0)]
    [InlineData("离职日期", "", 0)]
    public void Read_rejects_a_row_of_another_year_than_the_requested_one(string header, string text, int rejected)
    {
        ListOrigin origin = new() { ContributionYear = 2011 };

        RosterReading reading = RosterReader.Read(
            CsvLists.Persons($"id,category,{header}\nP-1,employee,{text}\n", origin),
            null
        );

        reading.Roster.Rejected.Should().HaveCount(rejected);
        reading.Roster.Persons.Should().HaveCount(1 - rejected);
    }

    [Theory]
    [InlineData("退休返聘")]
    [InlineData("rehiredRetiree")]
    public void Read_takes_a_retired_person_whose_category_says_so(string category) =>
        RosterReader
            .Read(CsvLists.Persons($"id,category,人员状态\nP-1,{category},退休\n"), null)
            .Roster.Rejected.Should()
            .BeEmpty();

    [Fact]
    public void Read_takes_a_person_who_left_in_a_month_that_is_given() =>
        Insured("参保状态,缴费终止月\nP-1,E-1,3000,停保,2011-05\n").Rejected.Should().BeEmpty();

    [Theory]
    [InlineData("基本医疗保险", 1)]
    [InlineData("310", 1)]
    [InlineData("城乡居民基本养老保险", 1)]
    [InlineData("企业年金", 1)]
    [InlineData("企业职工基本养老保险", 0)]
    [InlineData("养老保险（含企业年金）", 0)]
    [InlineData("110", 0)]
    [InlineData("养老、医疗", 0)]
    [InlineData("五险", 0)]
    public void Read_passes_over_the_insured_of_another_insurance(string insurance, int others)
    {
        ListReading<InsuredRow> reading = Insured($"险种\nP-1,E-1,3000,养老\nP-2,E-1,3000,{insurance}\n");

        reading.Rejected.Should().BeEmpty();
        reading.Rows.Should().HaveCount(2 - others);
        reading
            .Notes.Select(note => note.Text.Zh)
            .Should()
            .BeEquivalentTo(others == 0 ? [] : new[] { "1 行为其他险种，不计入：第 3 行" });
    }

    [Theory]
    [InlineData("医疗", true)]
    [InlineData("职工基本医疗保险参保人员名册", true)]
    [InlineData("失业 ", true)]
    [InlineData("养老保险", false)]
    [InlineData("医疗器械厂", false)]
    [InlineData("Sheet1", false)]
    public void IsNameOfOther_recognizes_sheets_of_another_insurance(string sheet, bool isOther) =>
        InsuranceWords.IsNameOfOther(sheet, Insurance.Pension).Should().Be(isOther);

    [Theory]
    [InlineData("医疗", 1)]
    [InlineData("一车间", 2)]
    public void Read_passes_over_the_sheet_of_another_insurance(string sheet, int rows)
    {
        ListOrigin origin = new() { Sheets = new SheetLines([new SheetStart("养老", 0), new SheetStart(sheet, 2)]) };

        ListReading<InsuredRow> reading = InsuredReader.Read(
            CsvLists.Persons("个人编号,缴费基数\nP-1,3000\nP-2,3000\n", origin),
            Insurance.Pension
        );

        (reading.Rows.Length, reading.Rejected.Length).Should().Be((rows, 0));
    }

    [Fact]
    public void Read_refuses_a_list_of_other_insurances_only() =>
        Insured("险种\nP-1,E-1,3000,医疗\nP-1,E-1,3000,失业\n")
            .Faults.Should()
            .ContainSingle()
            .Which.Text.Zh.Should()
            .Be("只有其他险种的行，没有所稽核险种的行");

    [Theory]
    [InlineData("否", 1)]
    [InlineData("未办结", 1)]
    [InlineData("是", 0)]
    [InlineData("已办结", 0)]
    public void Read_rejects_a_person_of_the_settled_who_is_not(string text, int rejected) =>
        SettledReader
            .Read(CsvLists.Persons($"个人编号,原因,是否办结\nP-1,退休,{text}\n"))
            .Rejected.Should()
            .HaveCount(rejected);

    private static ListReading<InsuredRow> Insured(string more) =>
        InsuredReader.Read(CsvLists.Persons("个人编号,单位编号,缴费基数," + more), Insurance.Pension);

    private static BasesRun By(Func<BasesJob, BasesFiles, BasesRun> run, string header, string text) =>
        Written
            .By(
                run,
                Encoding.UTF8.GetBytes(
                    $"id,employerId,category,priorYearMonthlyWage,{header}\nP-1,E-1,employee,2500,\nP-2,E-1,employee,2600,{text}\n"
                ),
                "id,kind\nE-1,enterprise\n"u8.ToArray()
            )
            .Run;
}
