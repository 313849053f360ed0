using System.Text;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Requests in which nearly everything is wrong: read in linear time, and answered with a list that ends.</summary>
public sealed class ManyFaultsTest
{
    private const int Persons = 20_000;

    [Fact]
    public void Read_lists_a_thousand_faults_and_counts_the_others()
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
    public void Read_lists_exactly_a_thousand_faults_without_a_count() =>
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
    public void Read_takes_linear_time_for_many_faulty_persons(string person)
    {
        string Request(int persons) =>
            ManyFaultsTest.Request(number => person.Replace("$", $"{number}", StringComparison.Ordinal), persons);
        byte[] few = Encoding.UTF8.GetBytes(Request(Persons / 4));
        byte[] many = Encoding.UTF8.GetBytes(Request(Persons));
        Asked.Faults(few);
        List<TimeSpan> ofFew = [];
        List<TimeSpan> ofMany = [];

        // Other tests run at the same time: the shortest of up to five turns counts.
        do
        {
            ofFew.Add(Took(few));
            ofMany.Add(Took(many));
        } while (ofMany.Min() >= Linear(ofFew.Min()) && ofMany.Count < 5);

        ofMany.Min().Should().BeLessThan(Linear(ofFew.Min()));

        // Four times as many: linear time is a factor of 4, quadratic of 16.
        static TimeSpan Linear(TimeSpan ofFew) => (ofFew * 10) + TimeSpan.FromMilliseconds(500);
    }

    [Fact]
    public void ComputeBases_lists_a_thousand_faults_of_objects_too()
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

    /// <summary>The thread's own processor time where the system tells it: a loaded machine does not change it.</summary>
    private static TimeSpan Took(byte[] request)
    {
        TimeSpan start = ThreadTime.Now;
        Asked.Faults(request);
        return ThreadTime.Now - start;
    }

    private static string Request(Func<int, string> person, int persons = Persons) =>
        $$"""
            {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension",
            "employer":{"id":"e","kind":"enterprise"},
            "persons":[{{string.Join(",", Enumerable.Range(0, persons).Select(person))}}]}
            """;
}
