using Contribution.Rules.Rosters.Commands.Diff.Pages;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff.Pages;

public sealed class MarkedDifferenceTest
{
    [Theory]
    [InlineData("0.60 * w", "0.60 * w", "0.60 * w")]
    [InlineData("0.60 * w", "0.65 * w", "<mark>0.60</mark> * w")]
    [InlineData("按60%缴费", "按65%缴费", "按<mark>60%</mark>缴费")]
    [InlineData("a and b", "a", "a<mark> and b</mark>")]
    [InlineData("0.6 * w", "0.65 * w", "<mark>0.6</mark> * w")]
    [InlineData("a < b", "a > b", "a <mark>&lt;</mark> b")]
    [InlineData("", "a", "")]
    public void Differences_are_marked_by_whole_words_and_figures(string first, string second, string marked) =>
        MarkedDifference.Mark(first, second).First.ToString().Should().Be(marked);
}
