using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests;

/// <summary>A contribution year in parts: each month has the figures of its part, and no other's.</summary>
public sealed class ContributionMonthTest
{
    [Theory]
    [InlineData(2023, "2023-07", 2360)]
    [InlineData(2023, "2023-12", 2360)]
    [InlineData(2023, "2024-01", 3523)]
    [InlineData(2023, "2024-06", 3523)]
    [InlineData(2024, "2024-07", 4492)]
    [InlineData(2024, null, 4492)]
    public void Compute_gives_each_month_the_floor_of_its_part(int year, string? month, decimal floor)
    {
        Outcome<BasesResult> outcome = ContributionRules.Default.ComputeBases(Request(year, month));

        outcome.Should().BeOfType<Outcome<BasesResult>.Computed>().Which.Result.Persons[0].Base.Should().Be(floor);
    }

    [Fact]
    public void Compute_asks_for_the_month_of_a_year_in_parts()
    {
        Fault fault = OnlyFault<Outcome<BasesResult>.Invalid>(Request(2023, null));

        fault.Code.Should().Be(FaultCode.Missing);
        fault.Path.Should().Be("/contributionMonth");
        fault.Allowed.Should().Be("2023-07 … 2023-12 | 2024-01 … 2024-06");
    }

    [Theory]
    [InlineData(2024, "2024-03", "440300/pension/2023-2024-01")]
    [InlineData(2023, "2024-07", "440300/pension/2024")]
    [InlineData(2024, "2025-07", "440300/pension/2025")]
    public void Compute_does_not_cover_a_month_of_another_year_and_names_its_rule_set(
        int year,
        string month,
        string nearest
    )
    {
        Fault fault = OnlyFault<Outcome<BasesResult>.NotCovered>(Request(year, month));

        (fault.Path, fault.Found, fault.Nearest).Should().Be(("/contributionMonth", month, nearest));
    }

    [Fact]
    public void Fault_of_a_month_of_another_year_calls_its_rule_set_by_name()
    {
        Fault fault = OnlyFault<Outcome<BasesResult>.NotCovered>(Request(2023, "2024-07"));

        fault.Zh.Should().Contain("是否指“深圳市养老保险 2024 年度”？").And.NotContain("440300");
        fault.En.Should().Contain("did you mean \"Shenzhen, pension, 2024\"?").And.NotContain("440300");
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-3")]
    [InlineData("March")]
    [InlineData("")]
    public void Read_refuses_an_invalid_month_in_the_order_of_ranges(string month)
    {
        string json = Encoding
            .UTF8.GetString(BasesJson.WriteRequest(Request(2023, "2024-03") with { Jurisdiction = "44" }))
            .Replace("\"2024-03\"", JsonSerializer.Serialize(month), StringComparison.Ordinal)
            .Replace("1.00", "-1.00", StringComparison.Ordinal);

        BasesJson
            .Read(Encoding.UTF8.GetBytes(json), out BasesRequest? none)!
            .Faults.Select(fault => (fault.Code, fault.Path, fault.Found))
            .Should()
            .Equal(
                (FaultCode.OutOfRange, "/jurisdiction", "44"),
                (FaultCode.OutOfRange, "/contributionMonth", month),
                (FaultCode.OutOfRange, "/persons/0/priorYearMonthlyWage", "-1.00")
            );
        none.Should().BeNull();
    }

    [Fact]
    public void Request_keeps_its_month_through_JSON()
    {
        BasesRequest request = Request(2023, "2024-03");

        BasesJson.Read(BasesJson.WriteRequest(request), out BasesRequest? read).Should().BeNull();

        read.Should().Be(request).And.NotBe(request with { ContributionMonth = new YearMonth(2024, 4) });
    }

    private static Fault OnlyFault<TRefused>(BasesRequest request)
        where TRefused : Outcome<BasesResult>.Refused =>
        ContributionRules
            .Default.ComputeBases(request)
            .Should()
            .BeOfType<TRefused>()
            .Which.Faults.Should()
            .ContainSingle()
            .Subject;

    private static BasesRequest Request(int year, string? month) =>
        new()
        {
            Jurisdiction = "440300",
            ContributionYear = year,
            ContributionMonth = month is null ? null : YearMonth.Parse(month),
            Insurance = Insurance.Pension,
            Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
            Persons =
            [
                new PersonFacts
                {
                    Id = "P",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 1.00m,
                },
            ],
        };
}
