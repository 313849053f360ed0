using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.RuleSets;

public sealed class RuleSetIdTest
{
    [Fact]
    public void Parse_reads_every_id_that_ToString_writes() =>
        RuleSetCatalogue
            .Embedded.Ids.Select(id => RuleSetId.Parse(id.ToString()))
            .Should()
            .Equal(RuleSetCatalogue.Embedded.Ids);

    [Theory]
    [InlineData("")]
    [InlineData("230600")]
    [InlineData("230600/pension")]
    [InlineData("230600/pension/2011/x")]
    [InlineData("23060/pension/2011")]
    [InlineData("230600/Pension/2011")]
    [InlineData("230600/pension/-2011")]
    [InlineData("230600/pension/2011-13")]
    [InlineData(" 230600/pension/2011")]
    [InlineData("230600/pension/02011")]
    [InlineData("230600/pension/11")]
    [InlineData("230600/pension/0000")]
    [InlineData("230600/pension/0000-0001-01")]
    public void TryParse_refuses_text_that_is_no_id(string text)
    {
        RuleSetId.TryParse(text, out RuleSetId id).Should().BeFalse();
        id.Should().Be(default(RuleSetId));
        FluentActions.Invoking(() => RuleSetId.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("230600/pension/2011", "大庆市养老保险 2011 年度", "Daqing, pension, 2011")]
    [InlineData(
        "210000/pension/2020-07",
        "辽宁省养老保险 2020 年度（7 月起）",
        "Liaoning, pension, 2020 (from month 7)"
    )]
    [InlineData(
        "440300/pension/2023-2024-01",
        "深圳市养老保险 2023 年度（2024 年 1 月起）",
        "Shenzhen, pension, 2023 (from 2024-01)"
    )]
    public void Title_names_the_month_in_which_a_part_of_a_year_begins(string id, string zh, string en)
    {
        Wording title = RuleSetNames.Title(RuleSetId.Parse(id));

        (title.Zh, title.En).Should().Be((zh, en));
    }

    [Fact]
    public void ToString_names_an_undefined_insurance_by_its_number() =>
        new RuleSetId("230600", (Insurance)99, 2011).ToString().Should().Be("230600/99/2011");

    [Fact]
    public void Find_of_published_wages_refuses_an_invalid_code() =>
        FluentActions
            .Invoking(() =>
                RuleSetCatalogue.Embedded.ReferenceWages.Find("23", new(WageScope.Province, null), 2011, null)
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*six digits*");
}
