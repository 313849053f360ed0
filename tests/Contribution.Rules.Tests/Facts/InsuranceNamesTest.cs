using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Tests.Facts;

public sealed class InsuranceNamesTest
{
    [Theory]
    [InlineData("养老", Insurance.Pension)]
    [InlineData("养老保险", Insurance.Pension)]
    [InlineData("110", Insurance.Pension)]
    [InlineData("工伤", Insurance.WorkInjury)]
    [InlineData("work injury", Insurance.WorkInjury)]
    [InlineData(" Medical ", Insurance.Medical)]
    public void TryParse_reads_the_words_for_an_insurance(string word, Insurance insurance)
    {
        InsuranceNames.TryParse(word, out Insurance read).Should().BeTrue();
        read.Should().Be(insurance);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("保险")]
    [InlineData("pensoin")]
    public void TryParse_refuses_any_other_word(string? word) =>
        InsuranceNames.TryParse(word, out _).Should().BeFalse();

    [Fact]
    public void TryParse_reads_JSON_names_and_shown_names_of_every_insurance()
    {
        foreach (Insurance insurance in Enum.GetValues<Insurance>())
        {
            foreach (
                string word in new[]
                {
                    ChoiceNames.Of(insurance),
                    Glossary.Name(insurance).Zh,
                    Glossary.Name(insurance).En,
                }
            )
            {
                InsuranceNames.TryParse(word, out Insurance read).Should().BeTrue(word);
                read.Should().Be(insurance, word);
            }
        }
    }
}
