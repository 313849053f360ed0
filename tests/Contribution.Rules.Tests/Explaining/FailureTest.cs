using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Explaining;

public sealed class FailureTest
{
    private static readonly BasesRequest Valid = Ask.Request(
        WorkedRequests.Named("dalian-2009-flexible-declaring-below-at-and-above")
    );

    [Fact]
    public void Explain_reports_an_unknown_person_and_names_the_nearest()
    {
        Fault fault = ContributionRules
            .Default.Explain(Valid, "F11")
            .Should()
            .BeOfType<Outcome<Explanation>.Invalid>()
            .Which.Faults.Should()
            .ContainSingle()
            .Which;

        fault.Code.Should().Be(FaultCode.UnknownReference);
        fault.Path.Should().Be("/persons");
        fault.Found.Should().Be("F11");
        fault.Allowed.Should().Be("F1, F2, F3, F4, F5, F6");
        fault.Nearest.Should().Be("F1");
    }

    [Fact]
    public void Explain_reports_an_absent_employer()
    {
        ContributionRules
            .Default.ExplainEmployer(Valid)
            .Should()
            .BeOfType<Outcome<Explanation>.Invalid>()
            .Which.Faults.Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("/employer");
    }

    [Fact]
    public void Explain_reports_all_faults_at_once()
    {
        BasesRequest faulty = Valid with { Jurisdiction = "Dalian" };

        ContributionRules
            .Default.Explain(faulty, "nobody")
            .Should()
            .BeOfType<Outcome<Explanation>.Invalid>()
            .Which.Faults.Select(fault => fault.Path)
            .Should()
            .Equal("/jurisdiction", "/persons");
    }

    [Fact]
    public void Explain_reports_a_request_without_a_list_of_persons()
    {
        ContributionRules
            .Default.Explain(Valid with { Persons = default }, "F1")
            .Should()
            .BeOfType<Outcome<Explanation>.Invalid>();
    }

    [Fact]
    public void Explain_reports_an_uncovered_year()
    {
        Outcome<Explanation> outcome = ContributionRules.Default.Explain(Valid with { ContributionYear = 2011 }, "F1");

        outcome.Should().BeOfType<Outcome<Explanation>.NotCovered>();
        Encoding.UTF8.GetString(ExplanationJson.Write(outcome)).Should().Contain("\"kind\":\"notCovered\"");
    }
}
