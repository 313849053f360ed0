namespace Contribution.Rules.Tests.RuleSets.Building.Provisions;

public sealed class RuleGraphTest
{
    [Theory]
    [InlineData("overrides", "own-wag", "own-wage")]
    [InlineData("precedes", "flour", "floor")]
    [InlineData("overrides", "*", null)]
    [InlineData("precedes", "sum", null)]
    public void Named_rule_must_exist_in_the_same_determination(string key, string name, string? nearest)
    {
        Fault fault = RuleFolder.FaultOf(("/individualBase/-", Rule("new", key, name)));

        (fault.Code, fault.File, fault.Path)
            .Should()
            .Be((FaultCode.UnknownReference, "a.json", $"/individualBase/2/{key}"));
        (fault.Found, fault.Nearest, fault.Allowed).Should().Be((name, nearest, "floor, new, own-wage"));
    }

    [Theory]
    [InlineData("a overrides b; b overrides a", "a, b")]
    [InlineData("a precedes b; b precedes a", "a, b")]
    [InlineData("a overrides b; b precedes a", "a, b")]
    [InlineData("a overrides a", "a")]
    [InlineData("a precedes a", "a")]
    [InlineData("a overrides b; b overrides c; c overrides a", "a, b, c")]
    [InlineData("a overrides b; b overrides c; c overrides b", "b, c")]
    [InlineData("a overrides b; b overrides a; c overrides a", "a, b")]
    [InlineData("a precedes *; b precedes a", "a, b")]
    [InlineData("a precedes *; b overrides a", "a, b")]
    public void Circle_of_rules_is_reported_without_what_leads_to_it(string relations, string circle)
    {
        Fault[] faults = [.. RuleFolder.FaultsOf(File(relations))];

        faults.Should().OnlyContain(fault => fault.Code == FaultCode.Cycle && fault.File == "a.json");
        faults.Select(fault => fault.Found!.Split(" → ")[0]).Order().Should().Equal(circle.Split(", "));
        faults.Should().OnlyContain(fault => fault.Path.EndsWith("/precedes") || fault.Path.EndsWith("/overrides"));
    }

    [Fact]
    public void Second_rule_before_all_others_is_refused()
    {
        Fault[] faults = [.. RuleFolder.FaultsOf(File("a precedes *; b precedes *"))];

        Fault second = faults.Should().ContainSingle(fault => fault.Code == FaultCode.DuplicateId).Subject;
        (second.Path, second.Found, second.Allowed)
            .Should()
            .Be(("/individualBase/1/precedes", "*", "only one rule of a determination may precede all"));
    }

    [Fact]
    public void Each_determination_may_have_its_own_rule_before_all_others()
    {
        var set = RuleFolder.Read(
            ("/individualBase/-", Rule("first", "precedes", "*")),
            (
                "/employerBase/-",
                """{ "id": "first", "article": "一", "precedes": ["*"], "when": "false", "base": "floor" }"""
            )
        );

        set.IndividualBase.Rules.Concat(set.EmployerBase.Rules)
            .Count(rule => rule.Precedes.Contains("*"))
            .Should()
            .Be(2);
    }

    [Fact]
    public void Star_is_refused_as_an_id()
    {
        Fault fault = RuleFolder.FaultOf(("/individualBase/-", Rule("*", "precedes", "floor")));

        (fault.Code, fault.Path).Should().Be((FaultCode.OutOfRange, "/individualBase/2/id"));
    }

    [Fact]
    public void Rules_are_ordered_after_those_they_override()
    {
        var set = RuleFolder.Read(
            ("/individualBase/-", Rule("above-floor", "overrides", "floor")),
            ("/individualBase/-", Rule("before", "precedes", "own-wage"))
        );

        set.IndividualBase.Rules.Select(rule => rule.Id).Should().Equal("own-wage", "floor", "above-floor", "before");
        set.IndividualBase.Silencers(0).Should().Equal(1, 3);
        set.IndividualBase.Silencers(1).Should().Equal(2);
        set.IndividualBase.Overridden(2).Should().Equal(1);
        set.IndividualBase.Rules.Where(rule => rule.IsPrimary).Select(rule => rule.Id).Should().Equal("own-wage");
    }

    private static string Rule(string id, string key, string name) =>
        $$"""{ "id": "{{id}}", "article": "一", "{{key}}": ["{{name}}"], "when": "false", "base": "floor" }""";

    private static string File(string relations)
    {
        string[][] all = [.. relations.Split("; ").Select(relation => relation.Split(' '))];
        IEnumerable<string> related = all.Select(relation => Rule(relation[0], relation[1], relation[2]));
        IEnumerable<string> others = all.Select(relation => relation[2])
            .Except(all.Select(relation => relation[0]))
            .Where(id => id != "*")
            .Select(id => $$"""{ "id": "{{id}}", "article": "一", "when": "false", "base": "floor" }""");
        return SampleRules.Text(("/individualBase", $"[{string.Join(',', related.Concat(others))}]"));
    }
}
