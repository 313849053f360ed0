namespace Contribution.Rules.Tests.RuleSets.Files;

public sealed class RuleFileShapeTest
{
    [Theory]
    [InlineData("/individualBase/0/wehn", "\"true\"", "when")]
    [InlineData("/roundings", "{}", "rounding")]
    [InlineData("/source/documents", "\"x\"", "document")]
    [InlineData("/parameters/ratio/byYears", "{}", "byYear")]
    [InlineData("/contributionYears/last", "2020", null)]
    [InlineData("/covers/pair", "{}", "pairs")]
    public void Unknown_key_is_reported_with_the_nearest(string place, string json, string? nearest)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.UnknownProperty, "a.json", place));
        (fault.Found, fault.Nearest).Should().Be((place[(place.LastIndexOf('/') + 1)..], nearest));
        fault.Allowed!.Split(", ").Should().Contain(nearest ?? "through").And.NotContain(fault.Found!);
    }

    [Theory]
    [InlineData("/format", "\"1\"", "\"1\"", "whole number")]
    [InlineData("/format", "1.5", "1.5", "whole number")]
    [InlineData("/jurisdiction", "230600", "230600", "string")]
    [InlineData("/insurance", "1", "1", "pension | medical | unemployment | workInjury | maternity")]
    [InlineData("/appliesBelow", "\"yes\"", "\"yes\"", "true | false")]
    [InlineData("/contributionYears", "2020", "2020", "object")]
    [InlineData("/contributionYears/from", "\"2020\"", "\"2020\"", "whole number")]
    [InlineData("/source", "\"doc\"", "\"doc\"", "object")]
    [InlineData("/source/issued", "20110527", "20110527", "date (yyyy-MM-dd)")]
    [InlineData("/covers/categories", "\"employee\"", "\"employee\"", "array")]
    [InlineData("/covers/categories/0", "null", "null", "employee | rehiredRetiree |*")]
    [InlineData("/covers/pairs", "[]", "array", "object")]
    [InlineData("/referenceWage", "3", "3", "object | province | city | poolingArea")]
    [InlineData("/rounding/step", "\"0.01\"", "\"0.01\"", "number")]
    [InlineData("/parameters", "[]", "array", "object")]
    [InlineData("/parameters/ratio", "0.6", "0.6", "object")]
    [InlineData("/parameters/ratio/value", "\"0.6\"", "\"0.6\"", "number")]
    [InlineData("/amounts/floor/value", "0.6", "0.6", "string")]
    [InlineData("/ordered", "[\"floor\", \"ceiling\"]", null, null)]
    [InlineData("/define/known", "true", "true", "object | string")]
    [InlineData("/individualBase/0/name", "true", "true", "object | string")]
    [InlineData("/individualBase", "{}", "object", "array")]
    [InlineData("/individualBase/0", "\"own-wage\"", "\"own-wage\"", "object")]
    [InlineData("/individualBase/0/when", "true", "true", "string")]
    [InlineData("/individualBase/0/overrides", "\"floor\"", "\"floor\"", "array")]
    [InlineData("/individualBase/0/overrides", "[1]", "1", "string")]
    public void Value_of_another_type_is_reported_with_the_expected_type(
        string place,
        string json,
        string? found,
        string? allowed
    )
    {
        Fault fault = RuleFolder.FaultsOf(SampleRules.Text((place, json)))[0];

        (fault.Code, fault.File).Should().Be((FaultCode.WrongType, "a.json"));
        fault.Path.Should().StartWith(place);
        fault.Found.Should().Be(found ?? "\"floor\"");
        fault.Allowed.Should().Match(allowed ?? "array");
    }

    [Theory]
    [InlineData("/insurance", "\"pensions\"", "pension")]
    [InlineData("/insurance", "\"Pension\"", "pension")]
    [InlineData("/collection", "\"sinlgeBase\"", "singleBase")]
    [InlineData("/collection", "\"dual\"", null)]
    [InlineData("/covers/categories/0", "\"emploee\"", "employee")]
    [InlineData("/covers/kinds/0", "\"enterprize\"", "enterprise")]
    [InlineData("/referenceWage", "\"provincial\"", "province")]
    [InlineData("/referenceWage", "{ \"scope\": \"town\" }", null)]
    [InlineData("/rounding/mode", "\"half_up\"", "halfUp")]
    [InlineData("/parameters/ratio/childMaySet", "\"atleast\"", "atLeast")]
    [InlineData("/individualBase/0/status", "\"undetermined\"", "determined")]
    [InlineData("/individualBase/0/status", "\"exempt\"", null)]
    public void Word_that_is_not_allowed_is_reported_with_the_nearest(string place, string json, string? nearest)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.Nearest).Should().Be((FaultCode.UnknownValue, nearest));
        fault.Path.Should().StartWith(place);
        fault.Allowed.Should().Contain(", ").And.NotContain(fault.Found + ",");
    }

    [Theory]
    [InlineData("/format", "whole number")]
    [InlineData("/jurisdiction", "string")]
    [InlineData("/insurance", "pension | medical | unemployment | workInjury | maternity")]
    [InlineData("/contributionYears", "object")]
    [InlineData("/contributionYears/from", "whole number")]
    [InlineData("/source", "object")]
    [InlineData("/source/document", "string")]
    [InlineData("/rounding/step", "number")]
    [InlineData("/rounding/mode", "halfUp | up | down | halfDown | halfEven")]
    [InlineData("/parameters/ratio/article", "string")]
    [InlineData("/amounts/floor/article", "string")]
    [InlineData("/individualBase/0/id", "string")]
    [InlineData("/individualBase/0/article", "string")]
    [InlineData("/individualBase/0/when", "string")]
    public void Required_values_are_reported_as_missing(string place, string allowed)
    {
        Fault fault = RuleFolder.FaultOf((place, null));

        (fault.Code, fault.Path, fault.Allowed).Should().Be((FaultCode.Missing, place, allowed));
        (fault.File, fault.Found).Should().Be(("a.json", null));
    }

    [Theory]
    [InlineData("/rounding/step", "1e-30")]
    [InlineData("/rounding/step", "1e400")]
    [InlineData("/rounding/step", "0e99999999999")]
    [InlineData("/rounding/step", "0e-99999999999")]
    [InlineData("/rounding/step", "1e-2147483648")]
    [InlineData("/parameters/ratio/value", "0.12345678901234567890123456789")]
    [InlineData("/source/issued", "\"2011-02-30\"")]
    [InlineData("/source/issued", "\"27.05.2011\"")]
    public void Value_outside_its_range_is_reported(string place, string json)
    {
        Fault fault = RuleFolder.FaultsOf(Raw(place, json)).Should().ContainSingle().Subject;

        (fault.Code, fault.Path, fault.Found).Should().Be((FaultCode.OutOfRange, place, json));
    }

    [Theory]
    [InlineData("6e-1")]
    [InlineData("0.60")]
    [InlineData("60E-2")]
    public void Number_may_be_in_any_notation_of_JSON(string number)
    {
        using RuleFolder folder = new();

        folder
            .With("a.json", Raw("/parameters/ratio/value", number))
            .Get(SampleRules.Id)
            .Parameters.Single(parameter => parameter.Name == "ratio")
            .Value.Should()
            .Be(0.6m);
    }

    /// <summary>The file with a place set to JSON as it is written.</summary>
    private static string Raw(string place, string json) =>
        SampleRules.Text((place, "\"HERE\"")).Replace("\"HERE\"", json, StringComparison.Ordinal);
}
