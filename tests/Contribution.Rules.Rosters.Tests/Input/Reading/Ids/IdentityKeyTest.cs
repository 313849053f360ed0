using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Ids;

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
    public void From_gives_one_key_for_different_spellings_of_a_number(string? number, string? key) =>
        IdentityKey.From(number).Should().Be(key);
}
