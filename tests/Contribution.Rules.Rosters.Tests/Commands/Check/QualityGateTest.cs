using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Contribution.Rules.Rosters.Commands.Check;

namespace Contribution.Rules.Rosters.Tests.Commands.Check;

public sealed class QualityGateTest
{
    [Fact]
    public void Five_rates_are_counts_of_rows_and_items()
    {
        const string List =
            "id,category,name,idNumber,月工资\n"
            + "A,employee,刘建国,11010519491231002X,2000\n"
            + "B,employee,无,11010519491231002X,2000\n"
            + "C,employee,,34052419800101001X,\"2,000\"\n"
            + "D,flexibleWorker,陈秀英,110105491231002,\n"
            + "\"E\n";

        QualityReport report = Checked.Persons(List, new QualityOptions { ExpectedPersons = 6 });

        report
            .Rates.Select(rate => $"{rate.Code} {rate.Numerator}/{rate.Denominator} {Text(rate.Percent)}")
            .Should()
            .Equal(
                "load 3/6 50.00",
                "completeness 18/24 75.00",
                "realFill 16/24 66.67",
                "anomaly 4/5 80.00",
                "duplication 2/5 40.00"
            );
        report.Rates[0].Formula.En.Should().EndWith("rows expected");
    }

    [Fact]
    public void Further_spells_are_rows_that_were_read()
    {
        QualityReport report = Checked.Persons(
            "id,category,月工资,firstMonth,lastMonth\nA,employee,2000,2011-01,2011-03\nA,employee,2000,2011-05,2011-08\n"
        );

        report.Rates.Single(rate => rate.Code == "load").Numerator.Should().Be(2);
        report.Rates.Single(rate => rate.Code == "anomaly").Numerator.Should().Be(0);
    }

    [Fact]
    public void Value_given_for_all_rows_is_filled_and_real()
    {
        RosterFile persons = new(
            "p.csv",
            Encoding.UTF8.GetBytes("id,name,idNumber,月工资\nA,刘建国,11010519491231002X,2000\n")
        )
        {
            Origin = new ListOrigin { Defaults = ImmutableDictionary<string, string>.Empty.Add("category", "职工") },
        };

        QualityReport report = QualityGate.Check(persons, null, new QualityOptions());

        report
            .Rates.Where(rate => rate.Code is "completeness" or "realFill")
            .Should()
            .OnlyContain(rate => rate.Numerator == rate.Denominator && rate.Denominator > 0);
    }

    [Fact]
    public void Class_with_rows_and_no_verification_is_not_checked() =>
        Checked
            .Persons("id,category\nA,employee\n")
            .Accuracy.Select(accuracy => $"{accuracy.Class} {accuracy.Outcome}")
            .Should()
            .Contain("activeEmployee noneChecked")
            .And.Contain("retiree noRows");

    [Fact]
    public void Accuracy_is_compared_with_the_target_of_its_class()
    {
        string persons =
            "id,category,核查类别,核查结果\n"
            + Rows("在职职工", correct: 9, wrong: 1)
            + Rows("退休人员", correct: 95, wrong: 5)
            + Rows("供养亲属", correct: 0, wrong: 0, unchecked_: 2)
            + Rows("错误信息修改", correct: 2, wrong: 0, unchecked_: 1);

        QualityReport report = Checked.Both(persons, "id,kind,核查结果\nE,企业,正确\n");

        report
            .Accuracy.Select(row => $"{row.Class} {row.Correct}/{row.Counted} {Text(row.Percent)} {row.Outcome}")
            .Should()
            .Equal(
                "employer 1/1 100.00 pass",
                "activeEmployee 9/10 90.00 pass",
                "retiree 95/100 95.00 fail",
                "deceased 0/0  noRows",
                "dependant 0/0  noneChecked",
                "impersonated 0/0  noRows",
                "transfer 0/0  noRows",
                "paymentReview 0/0  noRows",
                "errorCorrection 2/3 66.67 fail"
            );
    }

    [Fact]
    public void Rate_just_below_its_target_fails_even_when_it_rounds_to_it() =>
        new ClassAccuracy("activeEmployee", new("", ""), 90, Correct: 89_999, Counted: 100_000, Rows: 100_000)
            .Should()
            .BeEquivalentTo(new { Percent = 90.00m, Outcome = "fail" });

    [Fact]
    public void Unknown_word_of_a_verification_is_reported() =>
        Checked
            .Hits("核查类别,核查结果", "在职职工,差不多", "贵宾,正确", ",正确")
            .Should()
            .Equal("2 核查结果 verification-word", "3 核查类别 verification-word");

    [Fact]
    public void Faulty_header_is_the_only_report() =>
        Checked
            .Persons("name\n")
            .Should()
            .BeEquivalentTo(new { Rates = Array.Empty<object>(), Reading = new { RowsIn = 0 } });

    [Fact]
    public void Random_bytes_cause_no_exception_and_every_share_is_at_most_one()
    {
        Random random = new(3);
        for (int run = 0; run < 500; run++)
        {
            byte[] nonsense = new byte[random.Next(300)];
            random.NextBytes(nonsense);
            for (int at = 0; at < nonsense.Length; at += 1 + random.Next(5))
            {
                nonsense[at] = (byte)",,\"\n0123X无"[random.Next(9)];
            }

            byte[] header = Encoding.UTF8.GetBytes("id,name,idNumber,category,kind,月工资,出生日期,核查结果\n");
            RosterFile file = new("f", (byte[])[.. header, .. nonsense]);

            QualityReport report = QualityGate.Check(file, file, new QualityOptions());

            report.Rates.Should().HaveCount(10);
            report.Rates.Where(rate => rate.Numerator > rate.Denominator).Should().BeEmpty();
        }
    }

    private static string Rows(string of, int correct, int wrong, int unchecked_ = 0) =>
        string.Concat(
            Enumerable
                .Repeat("正确", correct)
                .Concat(Enumerable.Repeat("错误", wrong))
                .Concat(Enumerable.Repeat("", unchecked_))
                .Select((verdict, index) => $"{of}{index},employee,{of},{verdict}\n")
        );

    private static string? Text(decimal? percent) => percent?.ToString(CultureInfo.InvariantCulture);
}
