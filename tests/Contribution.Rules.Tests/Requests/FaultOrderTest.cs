using System.Text.Json;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Every fault of a kind at once; shape and ranges, then what is not covered, then what the circular covers.</summary>
public sealed class FaultOrderTest
{
    [Fact]
    public void ComputeBases_reports_all_faults_of_the_shape_at_once()
    {
        const string Json = """
            {"jurisdiction":230600,"contributionYear":"2011","insurence":"pension","referenceWages":{"provence":1},
            "employer":{"kind":"factory"},
            "persons":[{"id":"P1","category":"worker","hardship":"yes"},{"name":"王芳","name":"王芳"}]}
            """;

        Asked
            .Faults(Json)
            .Select(fault => $"{fault.Code} {fault.Path}")
            .Should()
            .BeEquivalentTo(
                "wrongType /jurisdiction",
                "wrongType /contributionYear",
                "unknownProperty /insurence",
                "unknownProperty /referenceWages/provence",
                "unknownValue /employer/kind",
                "missing /employer/id",
                "unknownValue /persons/0/category",
                "wrongType /persons/0/hardship",
                "duplicateProperty /persons/1/name",
                "missing /persons/1/id",
                "missing /persons/1/category",
                "missing /insurance"
            );
    }

    [Fact]
    public void ComputeBases_reports_all_faults_of_ranges_at_once_in_order()
    {
        const string Json = """
            {"jurisdiction":"2306","contributionYear":11,"insurance":"pension",
            "referenceWages":{"province":0,"city":{"annual":-1}},
            "employer":{"id":" ","kind":"enterprise","priorYearMonthlyTotalWages":-1,"provisionalMonths":13},
            "persons":[{"id":"P","category":"employee","priorYearMonthlyWage":0.001,"correction":"inYear"},
            {"id":"P","category":"employee","provisionalMonths":0}]}
            """;

        Asked
            .Faults(Json)
            .Select(fault => $"{fault.Code} {fault.Path}")
            .Should()
            .Equal(
                "outOfRange /jurisdiction",
                "outOfRange /contributionYear",
                "outOfRange /referenceWages/province",
                "outOfRange /referenceWages/city/annual",
                "missing /employer/id",
                "outOfRange /employer/priorYearMonthlyTotalWages",
                "outOfRange /employer/provisionalMonths",
                "notInFen /persons/0/priorYearMonthlyWage",
                "missing /persons/0/determinedBase",
                "duplicateId /persons/1/id",
                "outOfRange /persons/1/provisionalMonths"
            );
    }

    [Fact]
    public void ComputeBases_names_the_first_place_of_a_duplicate_id()
    {
        const string Json = """
            {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension",
            "persons":[{"id":"P","category":"employee"},{"id":"p","category":"employee"},
            {"id":"P","category":"employee"},{"id":"P","category":"employee"}]}
            """;

        IReadOnlyList<Fault> faults = Asked.Faults(Json);

        faults.Select(fault => fault.Path).Should().Equal("/persons/2/id", "/persons/3/id");
        faults.Should().OnlyContain(fault => fault.Found == "P" && fault.Allowed == "/persons/0/id");
    }

    [Fact]
    public void ComputeBases_reports_ranges_before_not_covered()
    {
        string json = Asked.Daqing("\"priorYearMonthlyWage\":-1").Replace("230600", "110000", StringComparison.Ordinal);

        Asked.Faults(json).Should().ContainSingle().Which.Code.Should().Be(FaultCode.OutOfRange);
    }

    [Fact]
    public void ComputeBases_reports_not_covered_before_faults_of_coverage()
    {
        string foreign = Asked.Daqing().Replace("\"employee\"", "\"flexibleWorker\"", StringComparison.Ordinal);

        Asked
            .Of(foreign.Replace("2011", "2010", StringComparison.Ordinal))
            .Should()
            .BeOfType<Outcome<BasesResult>.NotCovered>();
        Asked.Faults(foreign).Should().ContainSingle().Which.Code.Should().Be(FaultCode.OutsideCircular);
    }

    [Theory]
    [InlineData("230600", 2009, "/contributionYear", "230600/pension/2011")]
    [InlineData("230602", 2010, "/contributionYear", "230600/pension/2011")]
    [InlineData("211000", 2011, "/contributionYear", "210000/pension/2010")]
    [InlineData("211021", 2005, "/contributionYear", "210000/pension/2006")]
    [InlineData("230100", 2011, "/contributionYear", "230000/pension/2012")]
    [InlineData("810000", 2011, "/jurisdiction", null)]
    public void ComputeBases_names_the_nearest_when_not_covered(string place, int year, string path, string? nearest)
    {
        JsonElement error = Asked.Answer(
            $$"""{"requestId":"r","jurisdiction":"{{place}}","contributionYear":{{year}},"insurance":"pension","persons":[]}"""
        );

        error.GetProperty("requestId").GetString().Should().Be("r");
        error.GetProperty("error").GetProperty("kind").GetString().Should().Be("notCovered");
        JsonElement fault = error.GetProperty("error").GetProperty("faults").EnumerateArray().Single();
        fault.GetProperty("code").GetString().Should().Be(FaultCode.NotCovered);
        fault.GetProperty("path").GetString().Should().Be(path);
        fault.GetProperty("found").GetString().Should().Be($"{place}/pension/{year}");
        (fault.TryGetProperty("nearest", out JsonElement named) ? named.GetString() : null).Should().Be(nearest);
        fault.GetProperty("allowed").GetString().Should().Contain("210000/pension: 2006–2010");
    }

    [Theory]
    [InlineData("大庆", "230600")]
    [InlineData("Liaoning", "210000")]
    [InlineData("吉林", null)]
    [InlineData("2306000", null)]
    public void ComputeBases_reports_a_name_in_place_of_a_code_with_the_code(string name, string? code) =>
        Asked
            .Faults(Asked.Daqing().Replace("\"230600\"", $"\"{name}\"", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Nearest.Should()
            .Be(code);

    [Fact]
    public void ComputeBases_guesses_no_place_from_a_longer_code()
    {
        foreach (string code in new[] { "2306000", "23060", "23060x", "", "２３０６００" })
        {
            string json = Asked.Daqing().Replace("\"230600\"", $"\"{code}\"", StringComparison.Ordinal);
            Asked.Faults(json).Should().ContainSingle().Which.Path.Should().Be("/jurisdiction");
        }
    }
}
