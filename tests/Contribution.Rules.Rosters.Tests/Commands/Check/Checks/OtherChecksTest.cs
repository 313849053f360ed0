namespace Contribution.Rules.Rosters.Tests.Commands.Check.Checks;

public sealed class OtherChecksTest
{
    [Fact]
    public void Person_in_two_rows_is_reported_across_employers_and_forms_of_the_number() =>
        Checked
            .Hits(
                "employerId,idNumber",
                "A,11010519491231002X",
                "B,110105491231002",
                "B,11010519491231002x",
                "A,34052419800101001X"
            )
            .Should()
            .Equal("3 idNumber id-old", "3 idNumber duplicate-person", "4 idNumber duplicate-person");

    [Fact]
    public void Id_of_a_repeated_person_is_compared_with_later_rows_too() =>
        Checked
            .Brief(
                Checked.Persons(
                    "id,category,idNumber\nP-1,employee,11010519491231002X\n"
                        + "P-2,employee,11010519491231002X\nP-2,employee,34052419800101001X\n"
                )
            )
            .Where(hit => hit.Contains("duplicate"))
            .Should()
            .Equal("3 idNumber duplicate-person", "4 id duplicate-id");

    [Fact]
    public void Identity_number_in_full_width_is_read_as_the_reader_reads_it() =>
        Checked
            .Hits("idNumber", "11010519491231002X", "\uFF11\uFF11010519491231002X")
            .Should()
            .Equal("3 idNumber duplicate-person");

    [Theory]
    [InlineData("190001")]
    [InlineData("19000101")]
    public void Id_that_looks_like_a_day_is_no_placeholder(string id) =>
        Checked
            .Brief(Checked.Persons($"id,category,birthDate\n{id},employee,1980-01-01\n"))
            .Should()
            .NotContain(hit => hit.Contains("placeholder"));

    [Fact]
    public void Further_spell_of_a_person_repeats_nothing_and_adds_no_wage() =>
        Checked
            .Brief(
                Checked.Both(
                    "employerId,id,category,月工资,firstMonth,lastMonth\n"
                        + "A,P,employee,5000,2011-01,2011-03\nA,P,employee,5000,2011-09,2011-12\n",
                    "id,kind,月平均工资总额\nA,企业,40000\n"
                )
            )
            .Should()
            .Contain("2 月平均工资总额 total-high")
            .And.NotContain(hit => hit.Contains("duplicate"));

    [Fact]
    public void Truncated_numbers_and_placeholders_are_not_duplicates() =>
        Checked
            .Hits("idNumber", "110105194912310000", "110105194912310000", "无", "无")
            .Should()
            .NotContain(hit => hit.Contains("duplicate"));

    [Theory]
    [InlineData("1980-05-27 0:00", "")]
    [InlineData("1980.5.27 0:00", "")]
    [InlineData("1980年5月27日 0:00:00", "")]
    [InlineData("1980-05-27T00:00:00", "")]
    [InlineData("1980/5/27 00:00:00.000", "")]
    [InlineData("1980-05-27 25:00", "2 birthDate date-unreadable")]
    [InlineData("1980-05 0:00", "2 birthDate date-unreadable")]
    public void Day_is_read_with_the_time_that_spreadsheets_and_databases_write_after_it(string day, string found) =>
        string.Join('|', Checked.Hits("birthDate", day)).Should().Be(found);

    [Fact]
    public void Wages_are_compared_with_the_median() =>
        Checked
            .Hits("月工资", "2000", "2500", "2400", "15300.01", "15300", "200", "0", "2600", "2700")
            .Should()
            .Equal("5 月工资 wage-high", "7 月工资 wage-low", "8 月工资 wage-zero");

    [Fact]
    public void Column_of_yearly_totals_is_found_by_the_reference_wage() =>
        Checked
            .Brief(
                Checked.Persons(
                    Checked.List("月工资", "30000", "28000", "2400"),
                    new QualityOptions { ReferenceWage = 2500m }
                )
            )
            .Should()
            .Equal("2 月工资 wage-high", "3 月工资 wage-high");

    [Fact]
    public void Few_wages_are_not_compared_with_a_median() =>
        Checked.Hits("月工资", "2000", "2500", "99999", "1").Should().BeEmpty();

    [Theory]
    [InlineData("120000", "total-high")]
    [InlineData("100", "total-low")]
    [InlineData("4000", null)]
    public void Total_is_compared_with_the_sum_of_its_persons(string total, string? code) =>
        Checked
            .Brief(
                Checked.Both(
                    Checked.List("employerId,月工资", "A,2000", "A,2000"),
                    $"id,kind,月平均工资总额\nA,企业,{total}\n"
                )
            )
            .Should()
            .Equal(code is null ? [] : [$"2 月平均工资总额 {code}"]);

    [Fact]
    public void Ids_are_compared_as_the_reader_reads_them() =>
        Checked
            .Brief(
                Checked.Both(
                    "id,employerId,category,月工资\nP-1,Ｅ-1,employee,2000\nP-2,E-1,employee,2000\nＰ-2,E-1,employee,2000\n",
                    "id,kind,月平均工资总额\nE-1,企业,14000\nＥ-1,企业,14000\n"
                )
            )
            .Should()
            .Equal("4 id duplicate-id", "3 id duplicate-id");

    [Theory]
    [InlineData("2011-06-30", null)]
    [InlineData("2011-07-01", "入职日期 date-future")]
    [InlineData("2011-02-30", "入职日期 date-unreadable")]
    [InlineData("1900-01-01", "入职日期 placeholder")]
    [InlineData("1965-12-30", "入职日期 hire-too-young")]
    [InlineData("1965年12月31日", null)]
    public void Impossible_dates_are_reported(string hired, string? hit) =>
        Checked
            .Hits("idNumber,入职日期", $"11010519491231002X,{hired}")
            .Should()
            .Equal(hit is null ? [] : [$"2 {hit}"]);

    [Fact]
    public void Column_of_dates_accepts_dates_only() =>
        Checked.Hits("登记日期", "2011/5/27", "昨天").Should().Equal("3 登记日期 date-unreadable");

    [Theory]
    [InlineData("", "blank")]
    [InlineData("测试", "placeholder")]
    [InlineData("0", "placeholder")]
    [InlineData("aaaaaa", "placeholder")]
    [InlineData("刘建国", null)]
    public void Impossible_names_are_reported(string name, string? code) =>
        Checked.Hits("name", name).Should().Equal(code is null ? [] : [$"2 name {code}"]);

    [Fact]
    public void No_and_zero_are_accepted_where_they_are_answers() =>
        Checked.Hits("退休证明,correction,filedBase", "无,无,0").Should().BeEmpty();
}
