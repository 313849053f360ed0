namespace Contribution.Rules.Tests.Faults;

public sealed class NearestNameTest
{
    private static readonly string[] Known = ["employee", "employer.kind", "floor", "when", "R", "no"];

    [Theory]
    [InlineData("employee", "employee")]
    [InlineData("employe", "employee")]
    [InlineData("emploeye", "employee")]
    [InlineData("EMPLOYEE", "employee")]
    [InlineData("employer.kid", "employer.kind")]
    [InlineData("flor", "floor")]
    [InlineData("wehn", "when")]
    [InlineData("r", "R")]
    [InlineData("n", "R")]
    [InlineData("xy", null)]
    [InlineData("ceiling", null)]
    [InlineData("", null)]
    public void A_name_is_suggested_only_where_one_is_near(string name, string? nearest) =>
        NearestName.Find(name, Known).Should().Be(nearest);

    [Fact]
    public void The_first_in_order_of_two_equally_near_names_is_given()
    {
        NearestName.Find("bat", ["cat", "bar"]).Should().Be("bar");
        NearestName.Find("bat", ["bar", "cat"]).Should().Be("bar");
    }

    [Fact]
    public void A_name_of_a_megabyte_costs_nothing() =>
        NearestName.Find(new string('a', 1 << 20), Known).Should().BeNull();

    [Fact]
    public void Nothing_is_near_nothing() => NearestName.Find("floor", []).Should().BeNull();
}
