namespace Contribution.Rules.Tests.Requests;

/// <summary>The faults of the shape of a request: names, types, required properties.</summary>
public sealed class ShapeFaultsTest
{
    private const string Categories =
        "employee, rehiredRetiree, insuredElsewhere, businessOwner, businessEmployee, flexibleWorker";

    [Theory]
    [InlineData("jurisdiction", "string")]
    [InlineData("contributionYear", "whole number")]
    [InlineData("insurance", "pension | medical | unemployment | workInjury | maternity")]
    [InlineData("persons", "array")]
    public void Read_reports_absent_and_null_required_fields_as_missing(string property, string allowed)
    {
        string valid = Asked.Daqing();
        int at = valid.IndexOf($"\"{property}\"", StringComparison.Ordinal);
        string absent = valid.Replace($"\"{property}\":", "\"name\":", StringComparison.Ordinal);
        string isNull = valid
            .Insert(at, $"\"{property}\":null,\"x\":")
            .Replace($"\"x\":\"{property}\"", "\"x\"", StringComparison.Ordinal);

        foreach (string json in new[] { absent, isNull })
        {
            Asked
                .Faults(json)
                .Should()
                .ContainSingle(fault => fault.Code == FaultCode.Missing)
                .Which.Should()
                .Match<Fault>(fault => fault.Path == "/" + property && fault.Allowed == allowed && fault.Found == null);
        }
    }

    [Theory]
    [InlineData("""{"category":"employee"}""", "/persons/0/id", "string")]
    [InlineData("""{"id":null,"category":"employee"}""", "/persons/0/id", "string")]
    [InlineData("""{"id":"","category":"employee"}""", "/persons/0/id", "string")]
    [InlineData("""{"id":" ","category":"employee"}""", "/persons/0/id", "string")]
    [InlineData(
        """{"id":"P"}""",
        "/persons/0/category",
        "employee | rehiredRetiree | insuredElsewhere | businessOwner | businessEmployee | flexibleWorker"
    )]
    public void Read_requires_id_and_category_of_a_person(string person, string path, string allowed) =>
        Only(Persons(person)).Should().Be(new Fault(FaultCode.Missing, path, allowed: allowed));

    [Theory]
    [InlineData("""{"kind":"enterprise"}""", "/employer/id", "string")]
    [InlineData(
        """{"id":"E"}""",
        "/employer/kind",
        "enterprise | governmentOrgan | publicInstitution | socialOrganization | soleProprietor"
    )]
    public void Read_requires_id_and_kind_of_an_employer(string employer, string path, string allowed) =>
        Only(Persons("", $"\"employer\":{employer}")).Should().Be(new Fault(FaultCode.Missing, path, allowed: allowed));

    [Theory]
    [InlineData("employe", "employee")]
    [InlineData("Employee", "employee")]
    [InlineData("flexibleworker", "flexibleWorker")]
    [InlineData("bussinessOwner", "businessOwner")]
    [InlineData("xyz", null)]
    [InlineData("职工", "employee")]
    [InlineData("灵活就业", "flexibleWorker")]
    [InlineData("职", null)]
    [InlineData("人员", null)]
    public void Read_names_the_nearest_for_an_unknown_category(string category, string? nearest) =>
        Only(Persons($$"""{"id":"P","category":"{{category}}"}"""))
            .Should()
            .Be(new Fault(FaultCode.UnknownValue, "/persons/0/category", category, Categories) { Nearest = nearest });

    [Theory]
    [InlineData("\"insurence\":1", "/insurence", "insurance")]
    [InlineData("\"employers\":1", "/employers", "employer")]
    [InlineData("\"a/b~c\":1", "/a~1b~0c", null)]
    [InlineData("\"\":1", "/", null)]
    public void Read_names_the_nearest_for_an_unknown_property(string property, string path, string? nearest)
    {
        Fault fault = Only(Asked.Daqing("", "", property));

        fault.Code.Should().Be(FaultCode.UnknownProperty);
        fault.Path.Should().Be(path);
        fault.Nearest.Should().Be(nearest);
        fault
            .Allowed.Should()
            .Be(
                "requestId, jurisdiction, contributionYear, contributionMonth, insurance, referenceWages, employer, persons, useReferenceTable, asKnownOn"
            );
    }

    [Fact]
    public void Read_names_the_nearest_for_an_unknown_property_of_a_person() =>
        Only(Asked.Daqing("\"priorYearMonthlyWages\":1"))
            .Should()
            .Match<Fault>(fault =>
                fault.Code == FaultCode.UnknownProperty
                && fault.Path == "/persons/0/priorYearMonthlyWages"
                && fault.Found == "priorYearMonthlyWages"
                && fault.Nearest == "priorYearMonthlyWage"
            );

    [Theory]
    [InlineData("\"requestId\":1", "/requestId", "1", "string")]
    [InlineData("\"useReferenceTable\":\"true\"", "/useReferenceTable", "\"true\"", "true | false")]
    [InlineData("\"asKnownOn\":20110101", "/asKnownOn", "20110101", "date (yyyy-MM-dd)")]
    public void Read_reports_a_wrong_type_with_found_and_expected(
        string property,
        string path,
        string found,
        string allowed
    ) => Only(Asked.Daqing("", "", property)).Should().Be(Wrong(path, found, allowed));

    [Theory]
    [InlineData("\"id\"", "/persons/0", "\"id\"", "object")]
    [InlineData("null", "/persons/0", "null", "object")]
    [InlineData("[]", "/persons/0", "array", "object")]
    [InlineData("""{"id":7,"category":"employee"}""", "/persons/0/id", "7", "string")]
    [InlineData(
        """{"id":"P","category":1}""",
        "/persons/0/category",
        "1",
        "employee | rehiredRetiree | insuredElsewhere | businessOwner | businessEmployee | flexibleWorker"
    )]
    [InlineData(
        """{"id":"P","category":"employee","priorYearMonthlyWage":"2000"}""",
        "/persons/0/priorYearMonthlyWage",
        "\"2000\"",
        "number"
    )]
    [InlineData("""{"id":"P","category":"employee","hardship":0}""", "/persons/0/hardship", "0", "true | false")]
    public void Read_reports_a_wrong_type_in_a_person(string person, string path, string found, string allowed) =>
        Only(Persons(person)).Should().Be(Wrong(path, found, allowed));

    [Theory]
    [InlineData("[]", "array")]
    [InlineData("null", "null")]
    [InlineData("7", "7")]
    [InlineData("\"x\"", "\"x\"")]
    public void Read_refuses_a_request_that_is_no_object(string json, string found) =>
        Only(json).Should().Be(Wrong("", found, "object"));

    [Theory]
    [InlineData("2011-13-01")]
    [InlineData("2011-1-1")]
    [InlineData("1 May 2011")]
    public void Read_reports_an_invalid_day_as_out_of_range(string day) =>
        Only(Asked.Daqing("", "", $"\"asKnownOn\":\"{day}\""))
            .Should()
            .Be(new Fault(FaultCode.OutOfRange, "/asKnownOn", $"\"{day}\"", "date (yyyy-MM-dd)"));

    [Fact]
    public void Read_reports_a_property_given_twice_even_when_the_first_is_null() =>
        Only(Asked.Daqing("\"hardship\":null,\"hardship\":true"))
            .Should()
            .Be(new Fault(FaultCode.DuplicateProperty, "/persons/0/hardship", "hardship"));

    private static Fault Only(string json) => Asked.Faults(json).Should().ContainSingle().Subject;

    private static string Persons(string persons, string request = "\"requestId\":\"r\"") =>
        $$"""
            {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension",{{request}},"persons":[{{persons}}]}
            """;

    private static Fault Wrong(string path, string found, string allowed) =>
        new(FaultCode.WrongType, path, found, allowed);
}
