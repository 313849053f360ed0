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
    public void Null_facts_give_the_answer_of_absent_facts()
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
    public void Null_parts_of_a_request_are_unknown(string part)
    {
        const string Bare =
            "{\"jurisdiction\":\"230600\",\"contributionYear\":2011,\"insurance\":\"pension\",\"persons\":[]";

        Asked.Text(Bare + "," + part + "}").Should().Be(Asked.Text(Bare + "}")).And.Contain("\"persons\":[]");
    }

    [Fact]
    public void Null_materials_are_complete()
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
    public void Null_for_an_exempt_wage_means_inside_the_total(string inside, string expected)
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
