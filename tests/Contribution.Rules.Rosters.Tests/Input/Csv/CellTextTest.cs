using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Tests.Input.Csv;

public sealed class CellTextTest
{
    [Theory]
    [InlineData("'0001001")]
    [InlineData("=\"0001001\"")]
    [InlineData("0001001\t")]
    [InlineData("\u200B000\u200F1001\uFEFF")]
    [InlineData("\u202A0001001\u202C\u2060")]
    [InlineData("\u30000001001\u00A0")]
    [InlineData("\uFF10\uFF10\uFF10\uFF11\uFF10\uFF10\uFF11")]
    public void CleanId_gives_the_id_without_what_spreadsheets_put_around_it(string written) =>
        CellText.CleanId(written).Should().Be("0001001");

    [Theory]
    [InlineData("'")]
    [InlineData("P-1")]
    [InlineData("O'Neill")]
    [InlineData("=A1")]
    public void Clean_leaves_other_texts_as_they_are(string text) => CellText.Clean(text).Should().Be(text);
}
