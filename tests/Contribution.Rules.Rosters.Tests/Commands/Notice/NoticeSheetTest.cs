using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.Testing;

namespace Contribution.Rules.Rosters.Tests.Commands.Notice;

public sealed class NoticeSheetTest
{
    private static readonly SnapshotFolder Snapshots = SnapshotFolder.Find(
        typeof(NoticeSheetTest).Assembly,
        "Commands/Notice"
    );

    [Fact]
    public void Sheet_matches_its_verified_page()
    {
        NoticePeriod period = new(new DateOnly(2011, 6, 1), new DateOnly(2011, 6, 10));

        PrintedSheet sheet = DaqingRoster.Sheet(period);

        Snapshots.Check("notice", Html(sheet).Replace(sheet.Origin!, "规则数据与规则集哈希值"), "html");
    }

    [Fact]
    public void Sheet_names_the_rule_data_and_the_hash_of_the_rule_set_at_its_end() =>
        DaqingRoster
            .Sheet()
            .Origin.Should()
            .StartWith("规则数据 ")
            .And.Contain(DaqingRoster.Set.Hash["sha256:".Length..]);

    [Fact]
    public void Every_verified_page_belongs_to_a_test() =>
        Snapshots.Invoking(folder => folder.CheckOwned("notice")).Should().NotThrow();

    [Fact]
    public void Sheet_has_a_row_for_each_person_in_the_order_of_the_roster()
    {
        PrintedSheet sheet = DaqingRoster.Sheet();

        sheet.Table.Rows.Should().HaveCount(DaqingRoster.Persons.Length);
        sheet.Table.Rows.Select(row => row[1].Text).Should().Equal(DaqingRoster.Persons.Select(row => row.Facts.Name));
        sheet.Table.Rows.Select(row => row[0].Text).Should().Equal("1", "2", "3", "4", "5", "6", "7");
    }

    [Fact]
    public void Sheet_names_the_missing_facts_of_a_person_without_a_base() =>
        DaqingRoster
            .Sheet()
            .Table.Rows[3][8]
            .Text.Should()
            .Be("未能核定；未提供：本人上年度月平均工资、上年度缴费基数");

    [Fact]
    public void Sheet_reports_another_wage_when_there_is_none_of_the_prior_year()
    {
        PersonRow hired = new(DaqingRoster.Persons[3])
        {
            Facts = DaqingRoster.Persons[3].Facts with { FirstMonthWage = 3000m },
        };

        DaqingRoster
            .Sheet([hired], DaqingRoster.Employer, [])
            .Table.Rows[0][8]
            .Text.Should()
            .StartWith("起薪当月工资 3000.00");
    }

    [Fact]
    public void Persons_without_an_employer_have_a_sheet_of_their_own()
    {
        PersonRow alone = new(DaqingRoster.Persons[0]) { EmployerId = null };

        PrintedSheet sheet = DaqingRoster.Sheet([alone], null, []);

        sheet.Head[0].Value.Should().Be("（无单位人员）");
        sheet.Foot.Select(line => line.Label).Should().NotContain(label => label.StartsWith("单位"));
    }

    [Fact]
    public void Sheet_names_the_persons_that_its_sum_leaves_out() =>
        DaqingRoster
            .Sheet()
            .Total.Select(cell => cell.Text)
            .Should()
            .Contain("16488.30")
            .And.Contain("不含未能核定的 1 人");

    [Fact]
    public void Sheet_masks_identity_numbers_including_ids()
    {
        string html = Html(DaqingRoster.Sheet());

        foreach (string? number in DaqingRoster.Persons.Select(row => row.Facts.IdNumber).OfType<string>())
        {
            html.Should().NotContain(number).And.NotContain(number[2..]);
        }

        html.Should().NotContain("1980").And.NotContain("1982").And.NotContain("800101");
    }

    /// <summary>The identity number may be absent, or the column may have the number of 18 digits.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("230602198001011234")]
    public void Sheet_masks_an_id_that_is_an_identity_number_of_15_digits(string? number)
    {
        PersonRow person = new(DaqingRoster.Persons[0])
        {
            Facts = DaqingRoster.Persons[0].Facts with { Id = "230602800101123", IdNumber = number },
        };

        Html(DaqingRoster.Sheet([person], DaqingRoster.Employer, [])).Should().NotContain("800101");
    }

    [Fact]
    public void Sheet_and_page_write_names_as_text()
    {
        using StringWriter csv = new();
        SheetCsv.Write(DaqingRoster.Sheet().Table.Texts, csv);

        Html(DaqingRoster.Sheet()).Should().NotContain("<script");
        csv.ToString().Should().Contain(",'=李四,");
    }

    [Fact]
    public void Sheet_reports_unreadable_rows()
    {
        RejectedRow unread = new("persons.csv", 9, null, null, "broken", "x") { EmployerId = "E-1001" };

        PrintedSheet sheet = DaqingRoster.Sheet(DaqingRoster.Persons, DaqingRoster.Employer, [unread]);

        sheet.Notes[^1].Should().StartWith("另有 1 行人员资料未读入");
        Foot(sheet, "单位缴费基数").Should().StartWith("未能核定；未提供：个人缴费基数之和");
    }

    [Fact]
    public void Sheet_explains_each_rule_once_by_its_sentence()
    {
        PrintedSheet sheet = DaqingRoster.Sheet();

        sheet.Notes.Should().OnlyHaveUniqueItems();
        sheet
            .Notes.Should()
            .Contain(
                "个人 二(二) 低于下限，按下限核定：“职工本人缴费基数低于上一年度全省职工月平均工资60%的，按60%缴费”（庆社险函〔2011〕3号）"
            );
        foreach (string rule in sheet.Table.Rows.Select(row => row[6].Text).Where(rule => rule.Length > 0))
        {
            sheet.Notes.Should().ContainSingle(note => note.StartsWith($"个人 {rule}：", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(null, null, "    年  月  日 至     年  月  日")]
    [InlineData("2011-06-01", null, "2011年6月1日 至     年  月  日")]
    [InlineData("2011-06-01", "2011-06-10", "2011年6月1日 至 2011年6月10日")]
    public void Sheet_leaves_a_blank_for_unknown_days(string? from, string? through, string period) =>
        Foot(DaqingRoster.Sheet(new NoticePeriod(Day(from), Day(through))), "公示起止日").Should().Be(period);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string? Foot(PrintedSheet sheet, string label) =>
        sheet.Foot.Single(line => line.Label == label).Value;

    private static string Html(PrintedSheet sheet)
    {
        using StringWriter writer = new();
        SheetHtml.Write(sheet, writer);
        return writer.ToString();
    }
}
