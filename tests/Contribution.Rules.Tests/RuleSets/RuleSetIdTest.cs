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
