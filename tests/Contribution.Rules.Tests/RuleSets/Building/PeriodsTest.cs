namespace Contribution.Rules.Tests.RuleSets.Building;

/// <summary>Contribution years that are not calendar years: <c>contributionYears.periods</c>.</summary>
public sealed class PeriodsTest
{
    private const string HalfYear = """{ "2020": { "from": "2020-07", "through": "2020-12" } }""";
    private const string JulyToJune = """{ "2020": { "from": "2020-07", "through": "2021-06" } }""";

    [Theory]
    // A part of a calendar year is named by its month, and one in the calendar year after by both; a year of its own is not.
    [InlineData("2020-07", "2020-12", "990000/pension/2020-07")]
    [InlineData("2020-02", "2020-12", "990000/pension/2020-02")]
    [InlineData("2020-07", "2021-06", "990000/pension/2020")]
    [InlineData("2020-01", "2020-06", "990000/pension/2020-01")]
    [InlineData("2021-01", "2021-06", "990000/pension/2020-2021-01")]
    [InlineData("2020-01", "2020-12", "990000/pension/2020")]
    public void Part_of_a_year_has_its_month_in_the_id(string from, string through, string id)
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With("a.json", With($$"""{ "2020": { "from": "{{from}}", "through": "{{through}}" } }"""))
            .Load();

        RuleSet set = catalogue.Find("990000", Insurance.Pension, 2020)!;

        set.Id.ToString().Should().Be(id);
        set.Period.Should().BeEquivalentTo(new MonthSpan(YearMonth.Parse(from), YearMonth.Parse(through)));
        catalogue.Get(new RuleSetId("990000", Insurance.Pension, 2020)).Should().BeSameAs(set);
        catalogue.Get(set.Id).Should().BeSameAs(set);
        RuleSetId.Parse(id).Should().Be(set.Id);
        catalogue.Find("990000", Insurance.Pension, 2021)!.Period.Should().BeNull("nothing is said of 2021");
    }

    [Theory]
    [InlineData("990000/pension")]
    [InlineData("990000/pension/2020")]
    [InlineData("990000/pension/2020-07")]
    public void File_may_extend_a_part_with_or_without_the_month(string extends)
    {
        using RuleFolder folder = new();
        RuleSet set = folder
            .With("a.json", With(HalfYear))
            .With("b.json", SampleRules.Child(extends, "990100", ("/contributionYears/through", "2020")))
            .Get("990100/pension/2020");

        set.Layers.Single().ToString().Should().Be("990000/pension/2020-07");
        set.Period.Should().BeNull("the months are the file's own to say");
    }

    [Theory]
    [InlineData("990000/pension/2020-08", FaultCode.UnknownReference)]
    [InlineData("990000/pension/2021-07", FaultCode.UnknownReference)]
    [InlineData("990000/pension/2020-13", FaultCode.OutOfRange)]
    [InlineData("990000/pension/2020-7", FaultCode.OutOfRange)]
    public void Part_from_another_month_is_another_rule_set(string extends, string code)
    {
        using RuleFolder folder = new();
        Fault fault = folder
            .With("a.json", With(HalfYear))
            .With("b.json", SampleRules.Child(extends, "990100", ("/contributionYears/through", "2020")))
            .Faults()
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.File, fault.Path, fault.Found).Should().Be((code, "b.json", "/extends", extends));
    }

    [Theory]
    [InlineData("2020", "2019-07", "2020-06")]
    [InlineData("2020", "2021-07", "2021-12")]
    [InlineData("2020", "2022-01", "2022-02")]
    [InlineData("2020", "2020-07", "2020-06")]
    [InlineData("2020", "2020-07", "2021-07")]
    [InlineData("2020", "2020-7", "2020-12")]
    [InlineData("2020", "2020-07-01", "2020-12")]
    [InlineData("2020", "2020-07", "2020-13")]
    [InlineData("2020", "", "2020-12")]
    public void Period_must_begin_in_its_year_and_span_at_most_twelve_months(string year, string from, string through)
    {
        Fault fault = RuleFolder.FaultOf(
            ("/contributionYears/periods", $$"""{ "{{year}}": { "from": "{{from}}", "through": "{{through}}" } }""")
        );

        (fault.Code, fault.File, fault.Path, fault.Found)
            .Should()
            .Be((FaultCode.OutOfRange, "a.json", "/contributionYears/periods/" + year, $"{from} … {through}"));
        fault.Allowed.Should().Be($"yyyy-MM from {year}-01, at most twelve months");
    }

    [Fact]
    public void Year_in_parts_is_found_by_the_month_and_a_child_extends_the_same_part()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With("a.json", PartOf2020("2020-01", "2020-06"))
            .With("b.json", PartOf2020("2020-07", "2020-12"))
            .With(
                "c.json",
                """
                { "format": 1, "jurisdiction": "990001", "insurance": "pension", "extends": "990000/pension",
                  "contributionYears": { "from": 2020, "periods": { "2020": { "from": "2020-07", "through": "2020-12" } } },
                  "source": { "document": "X" } }
                """
            )
            .Load();

        catalogue.Find("990000", Insurance.Pension, 2020).Should().BeNull();
        catalogue.Find("990000", Insurance.Pension, 2020, new YearMonth(2020, 6))!.Id.Month.Should().Be(1);
        catalogue.Find("990000", Insurance.Pension, 2020, new YearMonth(2020, 7))!.Id.Month.Should().Be(7);
        catalogue.Find("990000", Insurance.Pension, 2020, new YearMonth(2021, 1)).Should().BeNull();
        catalogue
            .Find("990001", Insurance.Pension, 2020)!
            .Layers.Select(layer => layer.ToString())
            .Should()
            .Equal("990000/pension/2020-07");
    }

    [Fact]
    public void Parent_with_one_part_of_the_year_extends_the_same_part_of_its_own_parent()
    {
        using RuleFolder folder = new();
        (string, string?)[] part = [("/contributionYears/through", "2020"), ("/contributionYears/periods", HalfYear)];
        RuleSet set = folder
            .With("a.json", PartOf2020("2020-01", "2020-06"))
            .With("b.json", PartOf2020("2020-07", "2020-12"))
            .With("c.json", SampleRules.Child("990000/pension", "990100", part))
            .With("d.json", SampleRules.Child("990100/pension", "990101", part))
            .Get("990101/pension/2020-07");

        set.Layers.Select(layer => layer.ToString()).Should().Equal("990100/pension/2020-07", "990000/pension/2020-07");
    }

    [Fact]
    public void Period_must_be_of_a_year_that_the_file_covers()
    {
        Fault fault = RuleFolder.FaultOf(
            ("/contributionYears/periods", """{ "2019": { "from": "2019-07", "through": "2020-06" } }""")
        );

        (fault.Code, fault.Path, fault.Found, fault.Allowed)
            .Should()
            .Be((FaultCode.OutOfRange, "/contributionYears/periods", "2019", "2020 … 2021"));
    }

    [Fact]
    public void Year_has_one_rule_set_for_any_months()
    {
        using RuleFolder folder = new();
        Fault fault = folder
            .With("a.json", With(HalfYear))
            .With("b.json", SampleRules.Text(("/contributionYears/through", "2020")))
            .Faults()
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.Overlapping, "b.json", "/contributionYears"));
        fault.Zh.Should().Be("2020-01–2020-12 与 a.json 的 2020-07–2020-12 月份重叠；同一月份只能有一个规则集");
        fault.En.Should().Be("2020-01–2020-12 overlaps 2020-07–2020-12 of a.json; a month has one rule set");
    }

    [Fact]
    public void Id_used_twice_names_the_other_file()
    {
        using RuleFolder folder = new();
        Fault fault = folder
            .With("a.json", SampleRules.Text(("/contributionYears/through", "2020")))
            .With("b.json", SampleRules.Text(("/contributionYears/through", "2020")))
            .Faults()
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.File).Should().Be((FaultCode.DuplicateId, "b.json"));
        fault.Zh.Should().Be("编号“990000/pension/2020”重复；见 a.json");
        fault.En.Should().EndWith("see a.json");
    }

    [Fact]
    public void Year_of_a_directory_replaces_the_embedded_part()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With("a.json", SampleRules.Text(("/jurisdiction", "\"210800\""), ("/contributionYears/through", "2020")))
            .Load();

        catalogue
            .Ids.Where(id => id.Family == "210800/pension")
            .Select(id => id.ToString())
            .Should()
            .Equal("210800/pension/2020");
        catalogue.Find("210800", Insurance.Pension, 2020)!.Origin.Should().Be(RuleSetOrigin.Directory);
    }

    [Fact]
    public void Result_names_the_months_unless_they_are_the_calendar_year()
    {
        using RuleFolder folder = new();
        IContributionRules rules = ContributionRules.Create(folder.With("a.json", With(JulyToJune)).Load());

        Period(rules, 2020).Should().BeEquivalentTo(new MonthSpan(new YearMonth(2020, 7), new YearMonth(2021, 6)));
        Period(rules, 2021).Should().BeNull();
    }

    private static MonthSpan? Period(IContributionRules rules, int year) =>
        rules
            .ComputeBases(
                new BasesRequest
                {
                    Jurisdiction = "990000",
                    ContributionYear = year,
                    Insurance = Insurance.Pension,
                    Persons = [],
                }
            )
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Which.Result.Period;

    private static string With(string periods) => SampleRules.Text(("/contributionYears/periods", periods));

    private static string PartOf2020(string from, string through) =>
        SampleRules.Text(
            (
                "/contributionYears",
                $$"""{ "from": 2020, "periods": { "2020": { "from": "{{from}}", "through": "{{through}}" } } }"""
            )
        );
}
