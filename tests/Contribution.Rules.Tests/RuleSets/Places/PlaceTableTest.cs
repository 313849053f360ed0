namespace Contribution.Rules.Tests.RuleSets.Places;

public sealed class PlaceTableTest
{
    private static readonly PlaceTable Table = PlaceTable.Embedded;

    [Fact]
    public void Table_names_every_place_of_a_rule_set_or_a_reference_wage() =>
        RuleSetCatalogue
            .Embedded.Ids.Select(id => id.Jurisdiction)
            .Concat(RuleSetCatalogue.Embedded.ReferenceWages.All.Select(wage => wage.Place))
            .Distinct()
            .Where(code => Table.Get(code) is null)
            .Should()
            .BeEmpty("places.csv names them");

    [Fact]
    public void Codes_and_full_names_are_unique()
    {
        Table.All.Should().HaveCountGreaterThan(360);
        Table
            .All.Select(place => place.Code)
            .Should()
            .OnlyHaveUniqueItems()
            .And.BeInAscendingOrder(StringComparer.Ordinal);
        Table.All.Select(place => place.Zh).Should().OnlyHaveUniqueItems();
        Table.All.Should().OnlyContain(place => place.Zh.StartsWith(place.Short) && place.En.Length > 0);
    }

    [Fact]
    public void Table_has_every_province() =>
        Table.All.Where(place => place.Code.EndsWith("0000", StringComparison.Ordinal)).Should().HaveCount(1 + 34);

    [Theory]
    [InlineData("大庆", "230600")]
    [InlineData("大庆市", "230600")]
    [InlineData(" 大庆 ", "230600")]
    [InlineData("Daqing", "230600")]
    [InlineData("daqing", "230600")]
    [InlineData("Xian", "610100")]
    [InlineData("inner mongolia", "150000")]
    [InlineData("内蒙古", "150000")]
    [InlineData("吉林省", "220000")]
    [InlineData("吉林市", "220200")]
    [InlineData("辽宁朝阳", "211300")]
    [InlineData("辽宁省朝阳市", "211300")]
    [InlineData("盐池", "640323")]
    [InlineData("全国", "100000")]
    public void Named_finds_the_only_place_of_a_name(string name, string code) =>
        Table.Named(name).Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("吉林", "220000", "220200")]
    [InlineData("海南", "460000", "632500")]
    [InlineData("Suzhou", "320500", "341300")]
    public void Named_finds_every_place_that_a_name_may_mean(string name, params string[] codes) =>
        Table.Named(name).Select(place => place.Code).Should().Equal(codes);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("大")]
    [InlineData("辽宁大庆")]
    [InlineData("230600")]
    public void Named_finds_no_place_for_an_unknown_name(string name) => Table.Named(name).Should().BeEmpty();

    [Fact]
    public void Nearest_needs_letters_enough_to_recognize_a_name()
    {
        Table.Nearest("大青").Should().BeNull("大庆, 大同 and 大理 are as near");
        Table.Nearest("大青市").Should().BeNull("大庆市 and 大同市 are as near");
        Table.Nearest("Daqinh").Should().Be("Daqing");
        Table.Nearest("哈尔宾").Should().Be("哈尔滨");
    }
}
