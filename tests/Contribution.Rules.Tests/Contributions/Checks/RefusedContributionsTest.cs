using System.Text;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Contributions.Checks;

public sealed class RefusedContributionsTest
{
    private const string Sound = """
        {
          "requestId": "r-1", "jurisdiction": "230600", "contributionYear": 2011, "insurance": "pension",
          "months": { "from": "2011-01", "through": "2011-12" },
          "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.2 }],
          "referenceWages": { "province": { "annual": 27334 } },
          "employer": { "id": "E-1", "kind": "governmentOrgan" },
          "persons": [{ "id": "P-1", "category": "employee", "priorYearMonthlyWage": 3000 }]
        }
        """;

    [Fact]
    public void Read_reports_ranges_beside_faults_of_the_shape()
    {
        JsonObject asked = JsonNode.Parse(Sound)!.AsObject();
        asked["persons"]![0]!["category"] = "employe";
        asked["persons"]![0]!["priorYearMonthlyWage"] = -1;

        ContributionsJson
            .Read(Encoding.UTF8.GetBytes(asked.ToJsonString()), out ContributionsRequest? request)!
            .Faults.Select(fault => $"{fault.Code} {fault.Path}")
            .Should()
            .Equal("unknownValue /persons/0/category", "outOfRange /persons/0/priorYearMonthlyWage");
        request.Should().BeNull();
    }

    [Fact]
    public void Read_does_not_miss_an_insurance_that_is_misspelt()
    {
        JsonObject asked = JsonNode.Parse(Sound)!.AsObject();
        asked["insurance"] = "pensions";

        ContributionsJson
            .Read(Encoding.UTF8.GetBytes(asked.ToJsonString()), out _)!
            .Faults.Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("/insurance");
    }

    [Theory]
    [InlineData(
        "insurances",
        "[]",
        "缺少必填项；应为养老保险（pension）、医疗保险（medical）、失业保险（unemployment）、"
    )]
    [InlineData("insurances", """["pension", "pension"]""", "养老保险重复列出")]
    [InlineData(
        "insuredMonths",
        """[{ "id": "P-2", "from": "2011-01", "through": "2011-02" }]""",
        "请求中没有编号为“P-2”的人员"
    )]
    [InlineData(
        "roundings",
        """[{ "level": "sum", "step": 0.01, "mode": "up" }]""",
        "未知的取值“sum”；可取：逐人取整后合计（personThenSum）、合计后取整（sumThenRound）"
    )]
    public void Faults_name_what_is_allowed_in_words(string property, string value, string zh)
    {
        JsonObject asked = JsonNode.Parse(Sound)!.AsObject();
        asked.Remove("insurance");
        asked["insurances"] = JsonNode.Parse("""["pension"]""");
        asked[property] = JsonNode.Parse(value);
        Outcome<ContributionsResult> outcome =
            ContributionsJson.Read(Encoding.UTF8.GetBytes(asked.ToJsonString()), out ContributionsRequest? request)
            ?? ContributionRules.Default.ComputeContributions(request!);

        ((Outcome<ContributionsResult>.Refused)outcome).Faults.Should().ContainSingle().Which.Zh.Should().StartWith(zh);
    }

    [Theory]
    [InlineData(
        "months",
        """{ "from": "2010-12", "through": "2011-12" }""",
        FaultCode.OutOfRange,
        "/months/from",
        "2011-01 … 2011-12"
    )]
    [InlineData(
        "months",
        """{ "from": "2011-01", "through": "2012-01" }""",
        FaultCode.OutOfRange,
        "/months/through",
        "2011-01 … 2011-12"
    )]
    [InlineData(
        "months",
        """{ "from": "2011-05", "through": "2011-04" }""",
        FaultCode.OutOfRange,
        "/months/through",
        "2011-05"
    )]
    [InlineData(
        "months",
        """{ "from": "2011", "through": "2011-04" }""",
        FaultCode.OutOfRange,
        "/months/from",
        "yyyy-MM"
    )]
    [InlineData("months", null, FaultCode.Missing, "/months", "object")]
    [InlineData("insurance", null, FaultCode.Missing, "/insurance", "pension")]
    [InlineData("insurances", """["pension", "pension"]""", FaultCode.DuplicateId, "/insurances/1", "/insurances/0")]
    [InlineData("industryClass", "9", FaultCode.OutOfRange, "/industryClass", "1 … 8")]
    [InlineData("floating", "1.6", FaultCode.OutOfRange, "/floating", "0.5 … 1.5")]
    [InlineData("floating", "0.4", FaultCode.OutOfRange, "/floating", "0.5 … 1.5")]
    [InlineData("collection", "\"singleBase\"", FaultCode.OutsideCircular, "/collection", "dualBaseSingleRate")]
    [InlineData(
        "rates",
        """[{ "insurance": "pension", "payer": "employer", "rate": 20 }]""",
        FaultCode.OutOfRange,
        "/rates/0/rate",
        "0 … 1"
    )]
    [InlineData(
        "rates",
        """[{ "insurance": "pension", "payer": "employer", "rate": 0.2 }, { "insurance": "pension", "payer": "employer", "rate": 0.2 }]""",
        FaultCode.Overlapping,
        "/rates/1",
        "/rates/0"
    )]
    [InlineData("month", "{}", FaultCode.UnknownProperty, "/month", "months")]
    [InlineData(
        "insuredMonths",
        """[{ "id": "P-9", "from": "2011-03", "through": "2011-04" }]""",
        FaultCode.UnknownReference,
        "/insuredMonths/0/id",
        "/persons"
    )]
    [InlineData(
        "insuredMonths",
        """[{ "id": "P-1", "through": "2011-02" }]""",
        FaultCode.OutOfRange,
        "/insuredMonths/0/from",
        "yyyy-MM"
    )]
    [InlineData(
        "insuredMonths",
        """[{ "id": "P-1", "from": "2011-02", "through": null }]""",
        FaultCode.OutOfRange,
        "/insuredMonths/0/through",
        "yyyy-MM ≥ 2011-02"
    )]
    [InlineData(
        "insuredMonths",
        """[{ "id": "P-1", "from": "2011-3", "through": "x" }]""",
        FaultCode.OutOfRange,
        "/insuredMonths/0/from",
        "yyyy-MM"
    )]
    [InlineData(
        "insuredMonths",
        """[{ "id": "P-1", "from": "2011-03", "through": "2011-02" }]""",
        FaultCode.OutOfRange,
        "/insuredMonths/0/through",
        "2011-03"
    )]
    [InlineData(
        "roundings",
        """[{ "level": "personThenSum", "step": 0.05, "mode": "up" }]""",
        FaultCode.OutOfRange,
        "/roundings/0/step",
        "0.01"
    )]
    [InlineData(
        "roundings",
        """[{ "level": "personThenSum", "step": 0.1, "mode": "up" }, { "level": "personThenSum", "step": 0.01, "mode": "halfUp" }]""",
        FaultCode.Overlapping,
        "/roundings/1",
        "/roundings/0"
    )]
    [InlineData(
        "rates",
        """[{ "insurance": "pension", "payer": "employer", "rate": 0.2, "industryClass": 1 }]""",
        FaultCode.OutOfRange,
        "/rates/0/insurance",
        "workInjury"
    )]
    [InlineData(
        "rates",
        """[{ "insurance": "pension", "payer": "employer", "rate": 0.2, "fixedAmount": 5 }]""",
        FaultCode.OutOfRange,
        "/rates/0/fixedAmount",
        "employee, flexible"
    )]
    [InlineData(
        "rates",
        """[{ "insurance": "pension", "payer": "employer", "rate": 0.1234567 }]""",
        FaultCode.OutOfRange,
        "/rates/0/rate",
        "0.000001 × n"
    )]
    [InlineData(
        "rates",
        """[{ "insurance": "maternity", "payer": "employee", "rate": 0.01 }]""",
        FaultCode.OutOfRange,
        "/rates/0/payer",
        "employer"
    )]
    public void Faulty_request_is_refused_with_place_value_and_what_is_allowed(
        string name,
        string? value,
        string code,
        string path,
        string allowed
    )
    {
        Outcome<ContributionsResult>.Invalid invalid = Answer(name, value)
            .Should()
            .BeOfType<Outcome<ContributionsResult>.Invalid>()
            .Subject;

        invalid.RequestId.Should().Be("r-1");
        Fault fault = invalid.Faults.Should().ContainSingle().Subject;
        (fault.Code, fault.Path).Should().Be((code, path));
        fault.Allowed.Should().Contain(allowed);
    }

    [Fact]
    public void Work_injury_without_a_class_of_industry_is_refused() =>
        Answer("insurances", """["workInjury"]""", ("insurance", null))
            .Should()
            .BeOfType<Outcome<ContributionsResult>.Invalid>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Code == FaultCode.Missing && fault.Path == "/industryClass");

    [Fact]
    public void Rate_not_on_file_is_not_covered_and_never_guessed()
    {
        Fault fault = Answer("rates", null)
            .Should()
            .BeOfType<Outcome<ContributionsResult>.NotCovered>()
            .Which.Faults.Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.Path).Should().Be((FaultCode.RateNotOnFile, "/months"));
        fault.Found.Should().Be("230600/pension/employer 2011-01 … 2011-12");
        fault.Allowed.Should().Contain("2019-05");
    }

    [Fact]
    public void Insurance_without_a_rule_set_is_not_covered() =>
        Answer("insurances", """["pension", "medical"]""")
            .Should()
            .BeOfType<Outcome<ContributionsResult>.NotCovered>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Code == FaultCode.NotCovered);

    [Fact]
    public void Request_without_faults_is_computed() =>
        Answer("requestId", "\"r-1\"").Should().BeOfType<Outcome<ContributionsResult>.Computed>();

    private static Outcome<ContributionsResult> Answer(
        string name,
        string? value,
        params (string Name, string? Value)[] more
    )
    {
        JsonObject request = JsonNode.Parse(Sound)!.AsObject();
        foreach ((string property, string? json) in more.Prepend((name, value)))
        {
            request.Remove(property);
            if (json is not null)
            {
                request[property] = JsonNode.Parse(json);
            }
        }

        return ContributionsJson.Read(Encoding.UTF8.GetBytes(request.ToJsonString()), out ContributionsRequest? asked)
            ?? ContributionRules.Default.ComputeContributions(asked!);
    }
}
