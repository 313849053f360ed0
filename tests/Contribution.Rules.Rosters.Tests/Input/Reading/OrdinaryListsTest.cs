using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Tests.Input.Reading;

/// <summary>Lists as HR systems and clerks make them are read, and not refused for a word beside the persons.</summary>
public sealed class OrdinaryListsTest
{
    private const string Header = "个人编号,单位编号,姓名,人员类别,月平均工资\n";
    private const string Persons = "P-1,,甲,职工,2500\nP-2,,乙,职工,3000\n";

    [Theory]
    [InlineData("合 计 人 民 币,,,,5500")]
    [InlineData("大写：伍仟伍佰元整,,,,")]
    [InlineData("人民币（大写）：伍仟伍佰元整,,,,")]
    [InlineData("合计（小写）,,,,5500")]
    [InlineData("最高,,,,3000")]
    [InlineData("最低,,,,2500")]
    [InlineData("标准差,,,,300")]
    [InlineData("  2、工资含奖金。,,,,")]
    [InlineData("本单位承诺以上数据真实有效,,,,")]
    [InlineData("以上数据经职工核对无误,,,,")]
    [InlineData("法人代表（签字）：        经办人：,,,,")]
    public void Read_counts_a_row_beside_the_persons_as_no_data(string row)
    {
        RosterReading reading = CsvLists.Read(Header + Persons + row + "\n");

        (reading.Roster.Persons.Length, reading.Roster.Rejected.Length, reading.NonDataRows).Should().Be((2, 0, 1));
    }

    [Theory]
    [InlineData("本人上年月平均工资(元)")]
    [InlineData("上年度本人月平均工资")]
    [InlineData("上一年度月平均工资")]
    [InlineData("去年月平均工资")]
    [InlineData("申报月工资")]
    [InlineData("月平均缴费工资")]
    public void Read_knows_the_monthly_wage_of_the_prior_year_by_each_name_in_use(string header) =>
        CsvLists
            .Read($"个人社保编码,单位社保编码,人员类别,{header}\nP-1,,职工,3000\n")
            .Roster.Persons.Should()
            .ContainSingle()
            .Which.Facts.PriorYearMonthlyWage.Should()
            .Be(3000m);

    [Theory]
    [InlineData("企业职工", PersonCategory.Employee)]
    [InlineData("合同制职工", PersonCategory.Employee)]
    [InlineData("返聘", PersonCategory.RehiredRetiree)]
    public void Read_knows_a_category_by_each_name_in_use(string word, PersonCategory category) =>
        CsvLists
            .Read($"个人编号,人员类别,月平均工资\nP-1,{word},3000\n")
            .Roster.Persons.Should()
            .ContainSingle()
            .Which.Facts.Category.Should()
            .Be(category);

    [Theory]
    [InlineData("2、3,,丙,职工,2600")]
    [InlineData("1.5工资项目编号,,丙,职工,2600")]
    [InlineData("最高,,丙,职工,2600")]
    public void Read_counts_a_row_with_a_person_as_data(string row) =>
        CsvLists.Read(Header + Persons + row + "\n").NonDataRows.Should().Be(0);

    [Theory]
    [InlineData("合同制", PersonCategory.Employee)]
    [InlineData("", PersonCategory.Employee)]
    [InlineData("退休返聘", PersonCategory.RehiredRetiree)]
    public void Read_takes_the_given_category_where_a_column_has_the_form_of_contract(
        string word,
        PersonCategory category
    )
    {
        RosterReading reading = Given($"工号,姓名,用工形式,月平均工资\nP-1,甲,{word},2500\n");

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.Category.Should().Be(category);
        reading
            .Notes.Select(note => note.Text.En)
            .Should()
            .Contain("\"职工\" is taken where column \"用工形式\" has no category");
    }

    [Theory]
    [InlineData("退休")]
    [InlineData("实习生")]
    [InlineData("劳务派遣")]
    [InlineData("劳务")]
    public void Read_rejects_who_is_no_employee_though_a_category_is_given(string word) =>
        Given($"工号,姓名,用工形式,月平均工资\nP-1,甲,{word},2500\n").Roster.Rejected.Should().ContainSingle();

    [Theory]
    [InlineData("2010年月平均工资", 2011, 0)]
    [InlineData("2010年度月均工资（元）", 2011, 0)]
    [InlineData("2009年月平均工资", 2011, 1)]
    [InlineData("2011年月平均工资", 2011, 1)]
    public void Read_takes_the_wage_of_the_year_before_by_the_year_in_its_header(string header, int year, int faults)
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons(
                $"个人编号,人员类别,{header}\nP-1,职工,2500\n",
                new ListOrigin { ContributionYear = year }
            ),
            null
        );

        reading.Faults.Should().HaveCount(faults);
        reading
            .Roster.Persons.Select(person => person.Facts.PriorYearMonthlyWage)
            .Should()
            .Equal(faults == 0 ? [2500m] : []);
    }

    [Theory]
    [InlineData(",,,,元", 1)]
    [InlineData("必填,必填,选填,必填,必填", 1)]
    public void Read_counts_a_row_of_units_below_the_header_as_no_data(string row, int nonData)
    {
        RosterReading reading = CsvLists.Read(Header + row + "\n" + Persons);

        (reading.Roster.Persons.Length, reading.Roster.Rejected.Length, reading.NonDataRows)
            .Should()
            .Be((2, 0, nonData));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("无")]
    public void Read_quotes_the_word_that_stands_for_no_id(string word)
    {
        RejectedRow row = CsvLists.Read($"{Header}{word},,甲,职工,2500\n").Roster.Rejected.Single();

        (row.Value, row.ReasonZh).Should().Be((word, "表示没有编号，而此处必须有编号"));
    }

    [Theory]
    [InlineData("\t")]
    [InlineData(";")]
    [InlineData("|")]
    [InlineData("，")]
    public void Read_names_the_sign_between_the_cells_below_a_title_too(string sign) =>
        CsvLists
            .Read(("2011年度缴费工资申报表\n" + Header + Persons).Replace(",", sign, StringComparison.Ordinal))
            .Faults.Should()
            .ContainSingle()
            .Which.Text.Zh.Should()
            .StartWith("各列应以逗号分隔");

    [Fact]
    public void Read_rejects_an_unknown_category_in_the_agencies_own_column_though_one_is_given() =>
        Given("工号,姓名,人员类别,月平均工资\nP-1,甲,合同制,2500\n").Roster.Rejected.Should().ContainSingle();

    [Fact]
    public void Read_knows_the_usual_word_for_employees() =>
        CsvLists
            .Read(Header + "P-1,,甲,在职人员,2500\n")
            .Roster.Persons.Should()
            .ContainSingle()
            .Which.Facts.Category.Should()
            .Be(PersonCategory.Employee);

    [Fact]
    public void Read_guesses_the_required_column_that_a_remark_hides() =>
        CsvLists
            .Read("个人编号,姓名,人员类别(职工/退休),月平均工资\nP-1,甲,职工,2500\n")
            .Faults.Should()
            .ContainSingle()
            .Which.Text.Zh.Should()
            .EndWith("；“人员类别(职工/退休)”是否写错？");

    /// <summary>Without the base that was chosen, the rules decide as if none were.</summary>
    [Theory]
    [InlineData("申报缴费基数", "1950", "", 1)]
    [InlineData("申报缴费基数", "1950", "1950", 0)]
    [InlineData("申报缴费基数", "", "1950", 0)]
    [InlineData("申报缴费基数", "", "", 0)]
    [InlineData("filedBase", "1950", "", 0)]
    public void Filed_base_of_a_flexible_worker_may_be_the_chosen_one_under_a_name_of_people(
        string header,
        string filed,
        string declared,
        int rejected
    )
    {
        string list = $"个人编号,人员类别,{header},缴费档次\nP-1,灵活就业人员,{filed},{declared}\n";

        RosterReading reading = CsvLists.Read(list);
        Written written = Written.Of(list, employers: null, question: Liaoning.Question(2009, Insurance.Pension));

        reading.Roster.Rejected.Should().HaveCount(rejected);
        written.RejectLines.Should().HaveCount(rejected);
        written.PersonLines.Should().HaveCount(1 - rejected);
    }

    private static RosterReading Given(string persons) =>
        RosterReader.Read(
            CsvLists.Persons(
                persons,
                new ListOrigin { Defaults = ImmutableDictionary<string, string>.Empty.Add("category", "职工") }
            ),
            employers: null
        );
}
