using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Tests.RuleSets.Building.Figures;

/// <summary>A province (990000), a city (990100) that extends it, a district (990101) that extends the city.</summary>
public sealed class ChildParametersTest
{
    [Theory]
    [InlineData(null, "0.6", null)]
    [InlineData(null, "0.7", "0.6 (closed: no file above has childMaySet)")]
    [InlineData("nothing", "0.7", "0.6 (closed: no file above has childMaySet)")]
    [InlineData("atLeast", "0.59", "≥ 0.6")]
    [InlineData("atLeast", "0.6", null)]
    [InlineData("atLeast", "0.7", null)]
    [InlineData("atMost", "0.61", "≤ 0.6")]
    [InlineData("atMost", "0.6", null)]
    [InlineData("atMost", "0.5", null)]
    [InlineData("free", "0", null)]
    [InlineData("free", "2.9", null)]
    public void City_sets_a_parameter_as_its_province_allows(string? allows, string value, string? refused)
    {
        using RuleFolder folder = Province(allows).With("city.json", City(value, allows: null));

        if (refused is null)
        {
            Ratio(folder.Get("990100/pension/2020")).Value.ToString(Invariant).Should().Be(value);
            return;
        }

        Fault[] faults = [.. folder.Faults()];
        faults.Should().OnlyContain(fault => fault.Code == FaultCode.NotForChildren && fault.Allowed == refused);
        faults.Select(fault => fault.Found).Should().Equal($"ratio = {value} (2020)", $"ratio = {value} (2021)");
        faults.Select(fault => (fault.File, fault.Path)).Distinct().Should().Equal(("city.json", "/parameters/ratio"));
    }

    [Theory]
    // The city says nothing of children: the province's permission goes on, from the city's value.
    [InlineData("atLeast", "0.7", null, "0.75", null)]
    [InlineData("atLeast", "0.7", null, "0.65", "≥ 0.7")]
    [InlineData("atMost", "0.5", null, "0.55", "≤ 0.5")]
    [InlineData("free", "0.7", null, "0.1", null)]
    // The city closes it, or narrows it.
    [InlineData("free", "0.7", "nothing", "0.8", "0.7 (closed: no file above has childMaySet)")]
    [InlineData("free", "0.7", "atMost", "0.8", "≤ 0.7")]
    // The city cannot open what the province has bounded.
    [InlineData("atLeast", "0.7", "free", "0.65", null)]
    [InlineData("atLeast", "0.7", "free", "0.55", "≥ 0.6")]
    // The city does not name it at all.
    [InlineData("atLeast", null, null, "0.65", null)]
    [InlineData("atLeast", null, null, "0.55", "≥ 0.6")]
    [InlineData(null, null, null, "0.65", "0.6 (closed: no file above has childMaySet)")]
    public void District_is_bound_by_its_city_and_its_province(
        string? provinceAllows,
        string? cityValue,
        string? cityAllows,
        string value,
        string? refused
    )
    {
        using RuleFolder folder = Province(provinceAllows)
            .With("city.json", cityValue is null ? Plain("990000/pension", "990100") : City(cityValue, cityAllows))
            .With("district.json", SampleRules.Child("990100/pension", "990101", Set(value, allows: null)));

        if (refused is null)
        {
            RuleSet set = folder.Get("990101/pension/2020");
            Ratio(set).Value.ToString(Invariant).Should().Be(value);
            Ratio(set)
                .ChildMaySet.Should()
                .Be(Enum.Parse<ChildMaySet>(cityAllows ?? provinceAllows!, ignoreCase: true));
        }
        else
        {
            folder
                .Faults()
                .Should()
                .OnlyContain(fault => fault.Code == FaultCode.NotForChildren && fault.Allowed == refused)
                .And.OnlyContain(fault => fault.File == "district.json");
        }
    }

    [Fact]
    public void Bound_is_the_parents_figure_of_the_same_year()
    {
        using RuleFolder folder = new();
        folder
            .With(
                "province.json",
                SampleRules.Text(
                    (
                        "/parameters/ratio",
                        """{ "byYear": { "2020": 0.6, "2021": 0.8 }, "article": "一", "childMaySet": "atLeast" }"""
                    )
                )
            )
            .With("city.json", City("0.7", allows: null));

        Fault fault = folder.Faults().Should().ContainSingle().Subject;
        (fault.Found, fault.Allowed).Should().Be(("ratio = 0.7 (2021)", "≥ 0.8"));
    }

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static Parameter Ratio(RuleSet set) => set.Parameters.Single(parameter => parameter.Name == "ratio");

    private static RuleFolder Province(string? allows) =>
        new RuleFolder().With("province.json", SampleRules.Text(Set("0.6", allows)));

    private static string City(string value, string? allows) =>
        SampleRules.Child("990000/pension", "990100", Set(value, allows));

    private static string Plain(string extends, string jurisdiction) => SampleRules.Child(extends, jurisdiction);

    private static (string, string?) Set(string value, string? allows) =>
        (
            "/parameters/ratio",
            $$"""{ "value": {{value}}, "article": "一" {{(allows is null ? "" : $", \"childMaySet\": \"{allows}\"")}} }"""
        );
}
