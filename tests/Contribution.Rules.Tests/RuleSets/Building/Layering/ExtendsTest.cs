namespace Contribution.Rules.Tests.RuleSets.Building.Layering;

public sealed class ExtendsTest
{
    private const string ByYear = """{ "byYear": { "2020": 0.6, "2021": 0.7 }, "article": "一" }""";

    [Fact]
    public void Child_replaces_by_key_and_inherits_the_rest()
    {
        using RuleFolder folder = new();
        RuleSet set = folder
            .With("province.json", SampleRules.Text(Invariant("within")))
            .With(
                "city.json",
                SampleRules.Child(
                    "990000/pension",
                    "990100",
                    ("/rounding", """{ "step": 1, "mode": "up" }"""),
                    (
                        "/individualBase",
                        """[{ "id": "floor", "article": "市一", "overrides": ["own-wage"], "when": "false", "base": "floor" }]"""
                    ),
                    Invariant("more")
                )
            )
            .Get("990100/pension/2021");

        set.Layers.Select(layer => layer.ToString()).Should().Equal("990000/pension/2021");
        set.Source.Document.Should().Be("测试〔2020〕990100号");
        set.Rounding.Rounding.Step.Should().Be(1m);
        set.IndividualBase.Rules.Select(rule => (rule.Id, rule.Article, rule.Source.Document))
            .Should()
            .Equal(("own-wage", "一", "测试〔2020〕1号"), ("floor", "市一", "测试〔2020〕990100号"));
        set.EmployerBase.Rules.Should().ContainSingle();
        set.Amounts.Should().HaveCount(2);
        set.Invariants.Select(invariant => invariant.Id).Should().Equal("more", "within");
    }

    [Fact]
    public void Child_cannot_replace_an_invariant()
    {
        using RuleFolder folder = new();
        IReadOnlyList<Fault> faults = folder
            .With("province.json", SampleRules.Text(Invariant("within")))
            .With("city.json", SampleRules.Child("990000/pension", "990100", Invariant("within")))
            .Faults();

        (string, string?, string) where = (faults[0].Code, faults[0].File, faults[0].Path);
        where.Should().Be((FaultCode.DuplicateId, "city.json", "/invariants/0/id"));
    }

    [Fact]
    public void Child_that_omits_a_rule_must_omit_what_depends_on_it()
    {
        using RuleFolder folder = new();
        IReadOnlyList<Fault> faults = folder
            .With("province.json", SampleRules.Text())
            .With("city.json", SampleRules.Child("990000/pension", "990100", ("/without", """["own-wage"]""")))
            .Faults();

        (string, string?, string) where = (faults[0].Code, faults[0].File, faults[0].Path);
        where.Should().Be((FaultCode.NotForChildren, "city.json", "/without"));
        faults[0].Zh.Should().Be("下级文件不得这样设定：without own-wage；允许 without own-wage, floor");
    }

    [Theory]
    [InlineData("990000/pension", "2020", "0.6")]
    [InlineData("990000/pension", "2021", "0.7")]
    [InlineData("990000/pension/2020", "2020", "0.6")]
    [InlineData("990000/pension/2020", "2021", "0.6")]
    [InlineData("990000/pension/2021", "2020", "0.7")]
    public void Parent_gives_the_figures_of_the_year_it_is_read_for(string extends, string year, string ratio)
    {
        using RuleFolder folder = new();
        RuleSet set = folder
            .With("province.json", SampleRules.Text(("/parameters/ratio", ByYear)))
            .With("city.json", SampleRules.Child(extends, "990100"))
            .Get("990100/pension/" + year);

        set.Parameters.Single(parameter => parameter.Name == "ratio")
            .Value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            .Should()
            .Be(ratio);
        set.Layers.Single().Year.ToString().Should().Be(extends.Length > 14 ? extends[^4..] : year);
    }

    [Fact]
    public void Parent_of_another_year_may_cover_only_that_year()
    {
        using RuleFolder folder = new();
        RuleSet set = folder
            .With("a/old.json", SampleRules.Text(("/contributionYears", """{ "from": 2010 }""")))
            .With("a/new.json", SampleRules.Child("990000/pension/2010", "990000"))
            .Get("990000/pension/2021");

        set.Layers.Select(layer => layer.ToString()).Should().Equal("990000/pension/2010");
    }

    [Theory]
    [InlineData("990000/pension", FaultCode.UnknownReference, "990000/pension/2020")]
    [InlineData("990000/pension/2019", FaultCode.UnknownReference, "990000/pension/2019")]
    [InlineData("990000/medical", FaultCode.UnknownReference, "990000/medical/2020")]
    [InlineData("990000", FaultCode.OutOfRange, "990000")]
    [InlineData("990000/pensions", FaultCode.OutOfRange, "990000/pensions")]
    [InlineData("99000/pension", FaultCode.OutOfRange, "99000/pension")]
    [InlineData("990000/pension/x", FaultCode.OutOfRange, "990000/pension/x")]
    [InlineData("990000/pension/2020/1", FaultCode.OutOfRange, "990000/pension/2020/1")]
    [InlineData("", FaultCode.OutOfRange, "")]
    public void Missing_parent_is_a_fault(string extends, string code, string found)
    {
        Fault fault = RuleFolder.FaultsOf(SampleRules.Child(extends, "990100"))[0];

        (fault.Code, fault.File, fault.Path, fault.Found).Should().Be((code, "a.json", "/extends", found));
        fault.Allowed.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Parent_without_the_year_is_reported_with_the_years_it_has()
    {
        using RuleFolder folder = new();
        IReadOnlyList<Fault> faults = folder
            .With("province.json", SampleRules.Text())
            .With("city.json", SampleRules.Child("990000/pension/2031", "990100"))
            .Faults();

        faults.Should().ContainSingle();
        (faults[0].Code, faults[0].File, faults[0].Path, faults[0].Found)
            .Should()
            .Be((FaultCode.UnknownReference, "city.json", "/extends", "990000/pension/2031"));
        faults[0].Allowed.Should().StartWith("990000/pension: 2020–2021; ");
        faults[0].Nearest.Should().Be("990000/pension/2021");
    }

    [Theory]
    [InlineData("990100/pension", "990100/pension/2020 → 990100/pension/2020")]
    [InlineData("990100/pension/2021", "990100/pension/2021 → 990100/pension/2021")]
    public void File_cannot_extend_itself(string extends, string circle)
    {
        Fault fault = RuleFolder.FaultsOf(SampleRules.Child(extends, "990100"))[0];

        (fault.Code, fault.Path, fault.Found).Should().Be((FaultCode.Cycle, "/extends", circle));
    }

    [Fact]
    public void Files_cannot_extend_one_another()
    {
        using RuleFolder folder = new();
        IReadOnlyList<Fault> faults = folder
            .With("a.json", SampleRules.Child("990200/pension", "990100"))
            .With("b.json", SampleRules.Child("990100/pension", "990200"))
            .Faults();

        faults.Should().OnlyContain(fault => fault.Code == FaultCode.Cycle && fault.Path == "/extends");
        faults.Select(fault => fault.File).Distinct().Should().BeEquivalentTo("a.json", "b.json");
    }

    [Fact]
    public void Faulty_parent_is_reported_once_in_its_own_file()
    {
        using RuleFolder folder = new();
        Fault fault = folder
            .With("province.json", SampleRules.Text(("/individualBase/1/when", "\"person.wage < floor\"")))
            .With("city.json", SampleRules.Child("990000/pension", "990100"))
            .Faults()
            .Should()
            .ContainSingle()
            .Subject;

        (fault.File, fault.Path).Should().Be(("province.json", "/individualBase/1/when"));
    }

    [Fact]
    public void File_may_extend_an_embedded_rule_set()
    {
        using RuleFolder folder = new();
        RuleSet set = folder
            .With(
                "shenyang.json",
                SampleRules.Child(
                    "210000/pension",
                    "210100",
                    ("/contributionYears", """{ "from": 2008, "through": 2009 }"""),
                    ("/parameters/hardshipRatio", """{ "value": 0.95, "article": "沈一" }""")
                )
            )
            .Get("210100/pension/2009");

        set.Origin.Should().Be(RuleSetOrigin.Directory);
        set.Layers.Select(layer => layer.ToString()).Should().Equal("210000/pension/2009", "100000/pension/2009");
        set.Parameters.Single(parameter => parameter.Name == "hardshipRatio")
            .Source.Document.Should()
            .Contain("210100");
    }

    private static (string, string?) Invariant(string id) =>
        ("/invariants", $$"""[{ "id": "{{id}}", "for": "individualBase", "holds": "base >= 0" }]""");
}
