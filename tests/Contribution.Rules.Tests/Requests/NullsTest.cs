namespace Contribution.Rules.Tests.Requests;

/// <summary>Null and absent mean the same, everywhere.</summary>
public sealed class NullsTest
{
    private const string Person = """
        "name":null,"idNumber":null,"priorYearMonthlyWage":null,"wageUndeterminable":null,"firstMonthWage":null,
        "lastMonthBasicWage":null,"lastMonthTotalWage":null,"approvedMonthlyWage":null,"declaredBase":null,
        "filedBase":null,"hardship":null,"exemptionProof":null,"wageInEmployerTotal":null,"previousYearBase":null,
        "determinedBase":null,"correction":null,"provisionalBase":null,"provisionalMonths":null,"pensionBase":null
        """;

    private const string Employer = """
        "name":null,"priorYearMonthlyTotalWages":null,"lastMonthTotalWages":null,"approvedMonthlyTotalWages":null,
        "materialsComplete":null,"previousYearBase":null,"determinedBase":null,"restructuring":null,
        "provisionalBase":null,"provisionalMonths":null,"pensionBase":null,"realNameHeadcount":null
        """;

    [Fact]
    public void Every_fact_may_be_null_and_answers_as_if_absent()
    {
        string nulls = Asked.Text(
            Asked.Daqing(Person, Employer, "\"requestId\":null,\"useReferenceTable\":null,\"asKnownOn\":null")
        );

        nulls.Should().Be(Asked.Text(Asked.Daqing())).And.Contain("\"persons\"");
    }

    [Theory]
    [InlineData("\"referenceWages\":null")]
    [InlineData("\"referenceWages\":{}")]
    [InlineData("\"referenceWages\":{\"province\":null,\"city\":null,\"poolingArea\":null}")]
    [InlineData("\"employer\":null")]
    public void Null_parts_of_a_request_are_not_known(string part)
    {
        const string Bare =
            "{\"jurisdiction\":\"230600\",\"contributionYear\":2011,\"insurance\":\"pension\",\"persons\":[]";

        Asked.Text(Bare + "," + part + "}").Should().Be(Asked.Text(Bare + "}")).And.Contain("\"persons\":[]");
    }

    [Fact]
    public void Materials_that_are_null_are_complete()
    {
        const string Known = "\"priorYearMonthlyTotalWages\":5000,\"previousYearBase\":4000";

        Asked
            .Text(Asked.Daqing("\"determinedBase\":1", Known + ",\"materialsComplete\":null"))
            .Should()
            .Contain("\"rule\":\"own-total\"");
        Asked
            .Text(Asked.Daqing("\"determinedBase\":1", Known + ",\"materialsComplete\":false"))
            .Should()
            .Contain("\"rule\":\"carry-over\"");
    }

    [Theory]
    [InlineData("null", "5000.00")]
    [InlineData("true", "5000.00")]
    [InlineData("false", "7000.00")]
    public void An_exempt_wage_stands_inside_the_total_when_null(string inside, string expected)
    {
        string json = Asked
            .Daqing(
                "\"exemptionProof\":true,\"priorYearMonthlyWage\":2000,\"wageInEmployerTotal\":" + inside,
                "\"priorYearMonthlyTotalWages\":5000"
            )
            .Replace("\"employee\"", "\"rehiredRetiree\"", StringComparison.Ordinal);

        Asked.Answer(json).GetProperty("employer").GetProperty("base").GetRawText().Should().Be(expected);
    }
}
