using System.Diagnostics;
using System.Text;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Requests in which nearly everything is wrong: read in linear time, and answered with a list that ends.</summary>
public sealed class ManyFaultsTest
{
    private const int Persons = 20_000;

    [Fact]
    public void A_thousand_faults_are_given_and_the_others_counted()
    {
        IReadOnlyList<Fault> faults = Asked.Faults(
            Request(number => $"{{\"id\":\"{number}\",\"category\":\"employee\",\"priorYearMonthlyWag\":1}}")
        );

        faults.Should().HaveCount(1001);
        faults.Take(1000).Should().OnlyContain(fault => fault.Code == FaultCode.UnknownProperty);
        Fault last = faults[1000];
        (last.Code, last.Path, last.Found).Should().Be((FaultCode.MoreFaults, "", "19000"));
        last.En.Should().Be("too many faults: 19000 more are not listed; at most 1000 are");
        last.Zh.Should().Be("错误过多：另有 19000 处未列出；至多列出 1000 处");
    }

    [Fact]
    public void A_thousand_faults_are_all_given() =>
        Asked
            .Faults(Request(number => $"{{\"id\":\"{number}\",\"category\":\"?\"}}", persons: 1000))
            .Select(fault => fault.Code)
            .Should()
            .Equal(Enumerable.Repeat(FaultCode.UnknownValue, 1000));

    [Theory]
    [InlineData("{\"id\":\"$\",\"category\":\"employee\",\"priorYearMonthlyWag\":-1,\"filedBase\":-1}")]
    [InlineData("{\"id\":\"$\",\"category\":\"?\",\"filedBase\":0.001}")]
    [InlineData("{\"id\":\"same\",\"category\":\"employee\",\"filedBase\":\"1\",\"pensionBase\":-1}")]
    [InlineData("{\"id\":\"$\",\"category\":\"flexibleWorker\"}")]
    [InlineData("7")]
    public void Reading_many_faulty_persons_takes_linear_time(string person)
    {
        string Request(int persons) =>
            ManyFaultsTest.Request(number => person.Replace("$", $"{number}", StringComparison.Ordinal), persons);
        string few = Request(Persons / 4);
        string many = Request(Persons);
        Asked.Faults(few);

        TimeSpan short_ = Took(few);
        TimeSpan long_ = Took(many);

        // Four times as many: linear time is a factor of 4, quadratic of 16.
        long_.Should().BeLessThan((short_ * 10) + TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void A_program_that_gives_faulty_facts_gets_a_thousand_faults_too()
    {
        PersonFacts faulty = new() { Id = "", Category = PersonCategory.Employee };
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            Persons = [.. Enumerable.Repeat(faulty, 2000)],
        };

        ContributionRules
            .Default.ComputeBases(request)
            .Should()
            .BeOfType<Outcome<BasesResult>.Invalid>()
            .Which.Faults.Should()
            .HaveCount(1001);
    }

    /// <summary>The shortest of three turns: other tests run at the same time.</summary>
    private static TimeSpan Took(string request)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(request);
        return Enumerable
            .Range(0, 3)
            .Min(_ =>
            {
                long start = Stopwatch.GetTimestamp();
                Asked.Faults(utf8);
                return Stopwatch.GetElapsedTime(start);
            });
    }

    private static string Request(Func<int, string> person, int persons = Persons) =>
        $$"""
            {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension",
            "employer":{"id":"e","kind":"enterprise"},
            "persons":[{{string.Join(",", Enumerable.Range(0, persons).Select(person))}}]}
            """;
}
