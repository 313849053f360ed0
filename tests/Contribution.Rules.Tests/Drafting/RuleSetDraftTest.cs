using System.Reflection;
using System.Text.Json.Nodes;
using Contribution.Rules.Authoring;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Tests.Drafting;

public sealed class RuleSetDraftTest : IDisposable
{
    private static readonly RuleSetCatalogue Embedded = RuleSetCatalogue.Embedded;
    private static readonly Assembly Library = typeof(RuleSetCatalogue).Assembly;
    private static readonly RuleSetId Daqing = new("230600", Insurance.Pension, 2011);
    private static readonly RuleSetId Liaoning = new("210000", Insurance.Pension, 2008);

    private readonly RuleFolder _folder = new();

    /// <summary>The last rule set of each embedded file.</summary>
    public static TheoryData<string> Ids =>
        new(
            Embedded
                .Ids.GroupBy(id => Embedded.LayerOf(id)!.Name, StringComparer.Ordinal)
                .Select(file => file.Last().ToString())
        );

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Copy_filled_in_with_its_examples_equals_the_original(string id)
    {
        RuleSet original = Set(id);
        NewPlace place = new(original.Id.Jurisdiction[..2] + "9900", "nowhere", original.Id.Year);
        RuleSetDraft draft = RuleSetDraft.Copy(Embedded, original.Id, place);
        // An amount of the rule set's own year, which is not on file, is named with its place.
        string? OfPlace(string? text) =>
            text?.Replace($"of {original.Id.Jurisdiction}/", $"of {place.Jurisdiction}/", StringComparison.Ordinal);

        _folder.With(draft.RuleFile.Name, draft.RuleFile.Text).With(draft.Circular.Name, CircularOf(original));
        Fault[] faults = [.. _folder.Faults()];
        faults.Should().HaveCountGreaterThan(3);
        faults.Where(fault => fault.Code != FaultCode.ToFill).Should().BeEmpty();

        RuleSet copy = _folder
            .With(draft.RuleFile.Name, FilledIn.With(draft.RuleFile))
            .Load()
            .Get(IdIn(original, place))!;
        (copy.Parameters.Length, copy.Amounts.Length, copy.Findings.Length)
            .Should()
            .Be((original.Parameters.Length, original.Amounts.Length, original.Findings.Length));
        copy.Parameters.Select(one => (one.Name, one.Value, one.Article))
            .Should()
            .Equal(original.Parameters.Select(one => (one.Name, one.Value, one.Article)));
        copy.Amounts.Select(one => (one.Amount.Name, one.Amount.Announced, one.Text))
            .Should()
            .Equal(original.Amounts.Select(one => (one.Amount.Name, one.Amount.Announced, OfPlace(one.Text))));
        copy.IndividualBase.Rules.Select(rule => (rule.Id, rule.Article, rule.Quote, rule.When.Text))
            .Should()
            .Equal(original.IndividualBase.Rules.Select(rule => (rule.Id, rule.Article, rule.Quote, rule.When.Text)));
        (copy.Rounding.Rounding, copy.Period?.From, copy.Period?.Through, copy.AppliesBelow)
            .Should()
            .Be((original.Rounding.Rounding, original.Period?.From, original.Period?.Through, true));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Extend_filled_in_with_its_examples_loads_for_another_year(string id)
    {
        RuleSet above = Set(id);
        bool hasBelow = above.Id.Jurisdiction.EndsWith("0000", StringComparison.Ordinal);
        NewPlace place = new(
            hasBelow ? above.Id.Jurisdiction[..2] + "9900" : above.Id.Jurisdiction,
            "nowhere",
            above.Id.Year + 30
        );

        RuleSetDraft draft = RuleSetDraft.Extend(Embedded, above.Id, place);
        RuleSet set = _folder.With(draft.RuleFile.Name, FilledIn.With(draft.RuleFile)).Load().Get(IdIn(above, place))!;

        set.Layers.Should().StartWith([above.Id]);
        set.Amounts.Select(one => (one.Amount.Name, one.Amount.Announced))
            .Should()
            .Equal(above.Amounts.Select(one => (one.Amount.Name, one.Amount.Announced)));
        bool isAsked = JsonNode.Parse(draft.RuleFile.Text)!["amounts"] is not null;
        isAsked
            .Should()
            .Be(
                above.Amounts.Any(one => one.IsAmongAmounts && one.Amount.Announced != null),
                "a figure announced for another year is asked for again"
            );
    }

    [Fact]
    public void Copy_keeps_no_article_year_or_reading_of_a_figure_of_the_old_circular()
    {
        RuleSetCatalogue catalogue = _folder
            .With(
                "2020-pension.json",
                SampleRules.Text(
                    (
                        "/figures/wage",
                        """
                        {
                          "yearsBefore": 1, "from": "month", "fromByYear": { "2021": "annual" }, "article": "一",
                          "reading": "一",
                          "rounding": { "step": 1, "mode": "up", "byYear": { "2021": { "step": 10, "mode": "down" } } }
                        }
                        """
                    )
                )
            )
            .Load();

        RuleSetDraft draft = RuleSetDraft.Copy(
            catalogue,
            new RuleSetId("990000", Insurance.Pension, 2021),
            new NewPlace("989900", "nowhere", 2027)
        );

        JsonNode.Parse(FilledIn.With(draft.RuleFile))!["figures"]!["wage"]!
            .ToJsonString()
            .Should()
            .Be("""{"yearsBefore":1,"from":"annual","article":"\u4E00","rounding":{"step":10,"mode":"down"}}""");
        draft.ToFill.Should().Contain(blank => blank.Path == "/figures/wage/article");
    }

    [Fact]
    public void Copy_that_is_filled_in_is_proved()
    {
        NewPlace place = new("239900", "nowhere", 2011);
        RuleSetDraft draft = RuleSetDraft.Copy(Embedded, Daqing, place);
        _folder.With(draft.RuleFile.Name, FilledIn.With(draft.RuleFile));

        ProofReport.Prove(_folder.Get("239900/pension/2011")).Holds.Should().BeTrue();
    }

    [Fact]
    public void Extend_lists_every_place_to_fill_in_with_its_meaning_and_an_example()
    {
        RuleSetDraft draft = RuleSetDraft.Extend(Embedded, Liaoning, new NewPlace("219900", "jingbei", 2008));

        draft
            .ToFill.Select(blank => $"{blank.File}#{blank.Path}")
            .Should()
            .Equal(
                "219900-jingbei/2008-pension.json#/source/document",
                "219900-jingbei/2008-pension.json#/source/issuer",
                "219900-jingbei/2008-pension.json#/source/title",
                "219900-jingbei/2008-pension.json#/source/issued",
                "219900-jingbei/2008-pension.json#/parameters/hardshipRatio/value",
                "219900-jingbei/2008-pension.json#/parameters/hardshipRatio/article",
                "219900-jingbei/source.zh.md#",
                "219900-jingbei/2008-pension.cases.json#/cases/0/article",
                "219900-jingbei/2008-pension.cases.json#/cases/0/arithmetic",
                "219900-jingbei/2008-pension.cases.json#/cases/0/request/referenceWages/city",
                "219900-jingbei/2008-pension.cases.json#/cases/0/expect/persons/0/base",
                "219900-jingbei/2008-pension.cases.json#/cases/0/expect/persons/0/rule",
                "219900-jingbei/2008-pension.cases.json#/cases/0/expect/persons/0/article"
            );
        draft
            .ToFill[4]
            .En.Should()
            .Be(
                "still to fill in: the figure of the share in hardship, at least 0.80; where it is the same as above, delete the whole entry; example: 0.80"
            );
        draft
            .ToFill[4]
            .Zh.Should()
            .Be("尚待填写：缴费确有困难人员缴费比例的数值，不低于 0.80；与上级相同则删去整项；例：0.80");
    }

    [Fact]
    public void Extend_gives_examples_from_the_place_itself()
    {
        RuleSetDraft draft = RuleSetDraft.Extend(
            Embedded,
            new RuleSetId("210000", Insurance.Pension, 2026),
            new NewPlace("210200", "dalian", 2026)
        );

        string[] asked = [.. draft.ToFill.Select(blank => blank.Zh)];
        asked.Should().Contain("尚待填写：发文机关；例：辽宁省人力资源和社会保障局");
        asked.Should().Contain("尚待填写：手工算式；例：4000.00 < 4533.00 → 4533.00");
        asked.Should().Contain("尚待填写：上年度月平均工资（元/月）；例：7555.00");
        asked.Should().Contain("尚待填写：应适用的规则的编号；例：floor");
        asked.Should().NotContain(blank => blank.Contains("大庆"));
    }

    [Fact]
    public void Copy_keeps_the_document_of_a_part()
    {
        string copy = RuleSetDraft.Copy(Embedded, Daqing, new NewPlace("239900", "nowhere", 2012)).RuleFile.Text;
        JsonArray rules = JsonNode.Parse(copy)!["individualBase"]!.AsArray();

        rules.Single(rule => (string)rule!["id"]! == "new-hire")!["article"]!
            .GetValue<string>()
            .Should()
            .Be("劳办发〔1997〕116号 新招职工");
        JsonNode ownWage = rules.Single(rule => (string)rule!["id"]! == "own-wage")!;
        Blank.Parse(ownWage["article"]!.GetValue<string>())!.Example.Should().Be("二(二)");
        Blank
            .Parse(ownWage["quote"]!.GetValue<string>())!
            .Example.Should()
            .Be("参保企业职工以本人上一年度月平均工资为基数");
        ownWage["reading"].Should().BeNull("a reading is of the old circular");
    }

    [Fact]
    public void Copy_asks_for_the_rules_above_that_lack_the_year()
    {
        string copy = RuleSetDraft.Copy(Embedded, Daqing, new NewPlace("230600", "daqing", 2031)).RuleFile.Text;

        Blank.Parse(JsonNode.Parse(copy)!["extends"]!.GetValue<string>())!.Example.Should().Be("100000/pension/2011");
    }

    [Fact]
    public void Extend_accepts_only_places_that_contain_the_new_one()
    {
        Action elsewhere = () => RuleSetDraft.Extend(Embedded, Daqing, new NewPlace("231200", "suihua", 2011));
        Action unknown = () =>
            RuleSetDraft.Copy(Embedded, Daqing with { Year = 1999 }, new NewPlace("231200", "x", 2011));

        elsewhere.Should().Throw<ArgumentException>().WithMessage("231200 does not lie in 230600*");
        unknown.Should().Throw<ArgumentException>().WithMessage("no rule set 230600/pension/1999*");
        RuleSetDraft.MayExtend(Daqing, "230604").Should().BeTrue();
    }

    private static RuleSet Set(string id) => Embedded.Get(Embedded.Ids.Single(known => known.ToString() == id))!;

    private static RuleSetId IdIn(RuleSet like, NewPlace place) =>
        like.Id with
        {
            Jurisdiction = place.Jurisdiction,
            Year = place.Year,
        };

    private static string CircularOf(RuleSet set)
    {
        string file = Embedded.LayerOf(set.Id)!.Name;
        using StreamReader reader = new(
            Library.GetManifestResourceStream(file[..(file.LastIndexOf('/') + 1)] + "source.zh.md")!
        );
        return reader.ReadToEnd();
    }
}
