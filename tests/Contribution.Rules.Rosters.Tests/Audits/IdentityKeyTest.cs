using Contribution.Rules.Rosters.Audits;

namespace Contribution.Rules.Rosters.Tests.Audits;

public sealed class IdentityKeyTest
{
    [Theory]
    // The worked example of GB 11643-1999.
    [InlineData("11010519491231002X", "11010519491231002X")]
    [InlineData("110105491231002", "11010519491231002X")]
    [InlineData(" 11010519491231002x ", "11010519491231002X")]
    [InlineData("1101 0519 4912 3100 2X", "11010519491231002X")]
    [InlineData("A123456(7)", "A123456(7)")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Two_ways_to_write_a_number_are_one(string? number, string? key) =>
        IdentityKey.From(number).Should().Be(key);
}
