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
    public void Find_suggests_a_name_only_when_one_is_near(string name, string? nearest) =>
        NearestName.Find(name, Known).Should().Be(nearest);

    [Fact]
    public void Find_gives_the_first_of_two_equally_near_names()
    {
        NearestName.Find("bat", ["cat", "bar"]).Should().Be("bar");
        NearestName.Find("bat", ["bar", "cat"]).Should().Be("bar");
    }

    [Fact]
    public void Find_suggests_none_for_a_name_of_a_megabyte() =>
        NearestName.Find(new string('a', 1 << 20), Known).Should().BeNull();

    [Fact]
    public void Find_compares_no_name_that_is_much_longer()
    {
        const int Kept = 1_000_000;
        string[] known = [new string('a', Kept), "floor"];
        NearestName.Find("flor", known).Should().Be("floor");

        Allocation.Least(() => NearestName.Find("flor", known)).Should().BeLessThan(Kept);
    }

    [Fact]
    public void Find_suggests_none_without_known_names() => NearestName.Find("floor", []).Should().BeNull();
}
