using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

public sealed class CatalogueTest
{
    [Fact]
    public void Every_embedded_rule_set_loads_under_its_own_id()
    {
        RuleSetCatalogue catalogue = RuleSetCatalogue.Embedded;

        catalogue.Ids.Select(id => catalogue.Get(id)!.Id).Should().Equal(catalogue.Ids).And.HaveCountGreaterThan(5);
        catalogue.Ids.Select(id => catalogue.Get(id)!.Origin).Should().OnlyContain(o => o == RuleSetOrigin.Embedded);
        catalogue.Ids.Select(id => id.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void GetAll_builds_the_rule_sets_in_the_order_of_ids_and_stops_when_cancelled()
    {
        RuleSetCatalogue catalogue = RuleSetCatalogue.Fresh();
        ImmutableArray<RuleSetId> ids = [.. catalogue.Ids.Reverse().Where(id => id.Jurisdiction == "210000")];

        catalogue.GetAll(ids).Should().Equal(ids.Select(id => catalogue.Get(id)!)).And.HaveCountGreaterThan(20);
        FluentActions
            .Invoking(() => catalogue.GetAll(ids, new CancellationToken(canceled: true)))
            .Should()
            .Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("990101", 2020, "990101")]
    [InlineData("990102", 2020, "990100")]
    [InlineData("990201", 2020, "990000")]
    [InlineData("990000", 2020, "990000")]
    [InlineData("980000", 2020, "100000")]
    [InlineData("980101", 2020, "100000")]
    [InlineData("100000", 2020, "100000")]
    // Only the province and the nation have 2019, only the nation 2018.
    [InlineData("990101", 2019, "990000")]
    [InlineData("990101", 2018, "100000")]
    [InlineData("990101", 2017, null)]
    // What does not apply below is passed over for the place above it.
    [InlineData("990300", 2020, "990300")]
    [InlineData("990301", 2020, "990000")]
    public void Find_inherits_from_the_nearest_place_above_that_applies_below(string place, int year, string? from)
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With("nation.json", Maternity("100000", 2018, 2026, appliesBelow: true))
            .With("province.json", Maternity("990000", 2019, 2021, appliesBelow: true))
            .With("city.json", Maternity("990100", 2020, 2021, appliesBelow: true))
            .With("district.json", Maternity("990101", 2020, 2020, appliesBelow: false))
            .With("closed.json", Maternity("990300", 2020, 2020, appliesBelow: false))
            .Load();

        catalogue.Find(place, Insurance.Maternity, year)?.Id.Jurisdiction.Should().Be(from);
        (catalogue.Find(place, Insurance.Maternity, year) is null).Should().Be(from is null);
        catalogue.Find(place, Insurance.Medical, 2017).Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2306000")]
    [InlineData("23060x")]
    [InlineData("大庆市")]
    public void Find_gives_null_for_text_that_is_no_code(string place) =>
        RuleSetCatalogue.Embedded.Find(place, Insurance.Pension, 2011).Should().BeNull();

    [Fact]
    public void Get_gives_null_for_an_absent_rule_set() =>
        RuleSetCatalogue.Embedded.Get(new RuleSetId("230600", Insurance.Pension, 2012)).Should().BeNull();

    [Fact]
    public void Directory_replaces_an_embedded_rule_set_and_the_origin_says_so()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder.With("a.json", File("230600", 2011, 2012, appliesBelow: false)).Load();

        RuleSet replaced = catalogue.Find("230600", Insurance.Pension, 2011)!;
        (replaced.Origin, replaced.Source.Document).Should().Be((RuleSetOrigin.Directory, "测试〔2020〕1号"));
        catalogue.Find("230600", Insurance.Pension, 2012).Should().NotBeNull();
        catalogue.Find("230602", Insurance.Pension, 2011).Should().BeNull("the file in its place is not for below");
        catalogue.Find("210000", Insurance.Pension, 2010)!.Origin.Should().Be(RuleSetOrigin.Embedded);
        RuleSet embedded = RuleSetCatalogue.Embedded.Find("230600", Insurance.Pension, 2011)!;
        (embedded.Origin, embedded.Source.Document).Should().Be((RuleSetOrigin.Embedded, "庆社险函〔2011〕3号"));
    }

    [Fact]
    public void Directory_may_replace_one_year_of_several()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder.With("a.json", File("210000", 2008, 2008, appliesBelow: true)).Load();

        Enumerable
            .Range(2006, 5)
            .Where(year => catalogue.Find("210100", Insurance.Pension, year)!.Origin == RuleSetOrigin.Directory)
            .Should()
            .Equal(2008);
    }

    [Fact]
    public void Load_reports_two_files_for_one_year_with_both_names()
    {
        using RuleFolder folder = new();
        Fault fault = folder
            .With("a.json", File("990000", 2019, 2020, appliesBelow: true))
            .With("b/a.json", File("990000", 2020, 2021, appliesBelow: false))
            .Faults()
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.Path, fault.Found)
            .Should()
            .Be((FaultCode.DuplicateId, "/contributionYears", "990000/pension/2020"));
        (fault.File, fault.Allowed).Should().Be(("b/a.json", "a.json"));
    }

    [Fact]
    public void Load_reports_a_missing_directory()
    {
        Action loading = () => RuleSetCatalogue.Embedded.WithDirectory("/no/such/folder");

        loading.Should().Throw<DirectoryNotFoundException>().WithMessage("*/no/such/folder*");
    }

    [Fact]
    public void Catalogue_ignores_changes_of_files_after_loading()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder.With("a.json", SampleRules.Text()).Load();
        folder.With("a.json", "{");

        catalogue.Find("990000", Insurance.Pension, 2020).Should().NotBeNull();
        catalogue
            .Find("990000", Insurance.Pension, 2020)
            .Should()
            .BeSameAs(catalogue.Find("990000", Insurance.Pension, 2020));
    }

    /// <summary>Nothing embedded rests on a nation's maternity rules.</summary>
    private static string Maternity(string jurisdiction, int from, int through, bool appliesBelow) =>
        File(jurisdiction, from, through, appliesBelow)
            .Replace("\"pension\"", "\"maternity\"", StringComparison.Ordinal);

    private static string File(string jurisdiction, int from, int through, bool appliesBelow) =>
        SampleRules.Text(
            ("/jurisdiction", $"\"{jurisdiction}\""),
            ("/contributionYears", $$"""{ "from": {{from}}, "through": {{through}} }"""),
            ("/appliesBelow", appliesBelow ? "true" : "false")
        );
}
