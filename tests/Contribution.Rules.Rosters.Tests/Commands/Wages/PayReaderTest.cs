using System.Text;
using Contribution.Rules.Rosters.Commands.Wages;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

public sealed class PayReaderTest
{
    private const string Header = "personId,employerId,item,amount,month";

    [Theory]
    [InlineData("personId,employerId,item,amount,month")]
    [InlineData("id,employerId,item,amount,month")]
    [InlineData("个人编号,单位编号,项目,金额,月份")]
    [InlineData("个人编号,单位编号,工资项目,金额(元),月份")]
    public void Read_accepts_the_headers_of_payrolls(string header)
    {
        PayReading reading = Read($"{header}\nP-1,E-1,基本工资,1800.00,2010-01");

        reading
            .Lines.Should()
            .Equal(
                new PayLine
                {
                    Line = 2,
                    Payee = new Payee("P-1", "E-1"),
                    Item = "基本工资",
                    Amount = 1800m,
                    Month = new YearMonth(2010, 1),
                }
            );
        reading.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("P-1,E-1,基本工资,-12.50,2010-01", true)]
    [InlineData("P-1,,基本工资,0,2010-01", false)]
    public void Read_accepts_an_amount_below_zero(string row, bool below) =>
        Read($"{Header}\n{row}").Lines.Single().Amount.Should().Be(below ? -12.50m : 0m);

    [Theory]
    [InlineData(",E-1,基本工资,1,2010-01", "personId")]
    [InlineData("P-1,E-1,,1,2010-01", "item")]
    [InlineData("P-1,E-1,基本工资,,2010-01", "amount")]
    [InlineData("P-1,E-1,基本工资,-,2010-01", "amount")]
    [InlineData("P-1,E-1,基本工资,--1,2010-01", "amount")]
    [InlineData("P-1,E-1,基本工资,1.005,2010-01", "amount")]
    [InlineData("P-1,E-1,基本工资,\"1,800\",2010-01", "amount")]
    [InlineData("P-1,E-1,基本工资,1e3,2010-01", "amount")]
    [InlineData("P-1,E-1,基本工资,1,1月", "month")]
    [InlineData("P-1,E-1,基本工资,1,2009-12", "month")]
    public void Read_rejects_an_unreadable_value_with_its_column(string row, string column)
    {
        PayReading reading = Read($"{Header}\n{row}\nP-9,E-1,基本工资,1,2010-01");

        reading.Rejected.Should().ContainSingle().Which.Column.Should().Be(column);
        reading.Lines.Should().ContainSingle().Which.Payee.PersonId.Should().Be("P-9");
        reading.RowsIn.Should().Be(2);
    }

    [Theory]
    [InlineData("年份", "2010", "1月")]
    [InlineData("年度", "2010年", "01")]
    [InlineData("年度", "2010年度", "一月")]
    [InlineData("年份", "2010", "2010-01")]
    public void Read_takes_the_year_of_a_month_from_its_column(string header, string of, string month) =>
        Read($"工号,{header},月份,基本工资\nP-1,{of},{month},1800\n")
            .Lines.Should()
            .ContainSingle()
            .Which.Month.Should()
            .Be(new YearMonth(2010, 1));

    [Theory]
    [InlineData("出勤", "176", "3000", true)]
    [InlineData("司龄", "86", "3000", true)]
    [InlineData("实际出勤", "22", "3000", true)]
    [InlineData("日工资", "138", "3000", true)]
    [InlineData("司龄", "100", "3100", false)]
    [InlineData("司龄", "100", "", false)]
    [InlineData("安全风险金", "100", "3000", false)]
    public void Read_takes_a_column_of_counts_outside_the_sum_of_pay_for_no_pay(
        string header,
        string count,
        string sum,
        bool isCount
    ) =>
        Read($"工号,月份,基本工资,{header},应发工资\nP-1,2010-01,3000,{count},{sum}\n")
            .Lines.Any(line => line.Item == header)
            .Should()
            .Be(!isCount);

    [Theory]
    [InlineData("奖金,扣发,500", 1)]
    [InlineData("奖金,扣发,-500", 0)]
    [InlineData("奖金,应发,500", 0)]
    [InlineData("个人所得税,扣款,500", 0)]
    public void Read_rejects_pay_in_a_row_that_says_it_is_deducted(string line, int rejected) =>
        Read($"工号,月份,项目,类型,金额\nP-1,2010-01,{line}\n").Rejected.Should().HaveCount(rejected);

    [Theory]
    [InlineData("2009", "1月", "月份")]
    [InlineData("", "1月", "月份")]
    [InlineData("10", "1月", "月份")]
    [InlineData("2010", "13", "月份")]
    [InlineData("2011", "2010-01", "年份")]
    [InlineData("12000", "2010-01", "年份")]
    public void Read_rejects_a_month_and_a_year_that_are_none_together(string of, string month, string column) =>
        Read($"工号,年份,月份,基本工资\nP-1,{of},{month},1800\n")
            .Rejected.Should()
            .ContainSingle()
            .Which.Column.Should()
            .Be(column);

    [Fact]
    public void Read_leaves_a_person_open_whose_month_contradicts_the_year() =>
        Read("工号,年份,月份,基本工资\nP-1,2010,2011-01,1800\n").Uncertain.Should().ContainSingle();

    [Fact]
    public void Read_marks_a_person_with_an_unread_row_as_uncertain() =>
        Read($"{Header}\nP-1,E-1,基本工资,x,2010-01\nP-2,E-1,基本工资,1,2010-01")
            .Uncertain.Should()
            .Equal(new Payee("P-1", "E-1"));

    [Fact]
    public void Read_marks_no_person_as_uncertain_for_a_row_of_another_year() =>
        Read($"{Header}\nP-1,E-1,基本工资,1,2009-12\nP-1,E-1,基本工资,x,2009-11").Uncertain.Should().BeEmpty();

    [Fact]
    public void Read_marks_the_person_of_a_row_that_cannot_be_split_as_uncertain()
    {
        PayReading reading = Read($"{Header}\nP-1,E-1,基本工资,1,2010-01\nP-1,E-1,奖金,1,2010-01,1");

        reading.Rejected.Should().ContainSingle().Which.Column.Should().BeNull();
        reading.Uncertain.Should().Equal(new Payee("P-1", "E-1"));
    }

    [Theory]
    [InlineData("身份证号,项目,金额,月份", "11010119900101123x", "11010119900101123X", ",岗位工资,9,000,2010-02")]
    [InlineData("个人编号,项目,金额,月份", "=\"0001001\"", "0001001", ",岗位工资,9,000,2010-02")]
    [InlineData("个人编号,项目,金额,月份", "\"=\"\"0001001\"\"\"", "0001001", ",岗位工资,9,000,2010-02")]
    [InlineData("个人编号,项目,金额,月份", "'0001001", "0001001", ",岗位工资,9,000,2010-02")]
    [InlineData("姓名,个人编号,项目,金额,月份", "张三,P-1", "P-1", ",岗位工资,9,000,2010-02")]
    public void Read_marks_the_person_of_a_broken_row_however_the_id_is_written(
        string header,
        string written,
        string id,
        string rest
    ) =>
        Read($"{header}\n{written},岗位工资,5000,2010-01\n{written}{rest}")
            .Uncertain.Select(payee => payee.PersonId)
            .Should()
            .Equal(id);

    [Theory]
    [InlineData("张,三,P-1,岗位工资,9000,2010-02", "P-1")]
    [InlineData("P-2,三,P-1,岗位工资,9000,2010-02", "P-2 P-1")]
    [InlineData("张三,P-1,岗位工资,\"9000\nP-2\",2010-02,", "P-1 P-2")]
    [InlineData("张,三,P-3,岗位工资,9000,2010-02", "")]
    public void Read_marks_everybody_whom_a_broken_row_may_be_of(string row, string ids) =>
        Read($"姓名,个人编号,项目,金额,月份\n张三,P-1,岗位工资,5000,2010-01\n李四,P-2,岗位工资,5000,2010-01\n{row}")
            .Uncertain.Select(payee => payee.PersonId)
            .Should()
            .Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("1E+10", "奖金", "1E+10")]
    [InlineData("", "", null)]
    public void Read_marks_a_person_with_every_employer_when_a_row_does_not_say_which(
        string employer,
        string item,
        string? read
    ) =>
        Read(
            $"{Header}\nP-1,E-1,基本工资,3000,2010-01\nP-1,E-2,基本工资,10,2010-01\nP-2,E-1,基本工资,1,2010-01\nP-1,{employer},{item},36000,2010-12"
        )
            .Uncertain.Should()
            .BeEquivalentTo([new Payee("P-1", "E-1"), new Payee("P-1", "E-2"), new Payee("P-1", read)]);

    [Fact]
    public void Read_refuses_a_file_without_a_required_column()
    {
        PayReading reading = Read("个人编号,项目,月份\nP-1,基本工资,2010-01");

        reading.Faults.Should().ContainSingle().Which.Text.En.Should().Contain("amount");
        reading.RowsIn.Should().Be(0);
    }

    [Fact]
    public void Read_rejects_a_copied_row_whose_amount_has_other_decimals()
    {
        PayReading reading = Read("个人编号,月份,基本工资\nP-1,2010-01,5000\nP-1,2010-01,5000.00");

        reading.Lines.Should().ContainSingle();
        reading.Rejected.Should().ContainSingle().Which.Reason.Should().Contain("most likely a copy");
    }

    private static PayReading Read(string text) =>
        PayReader.Read(new RosterFile("pay.csv", Encoding.UTF8.GetBytes(text)), 2010);
}
