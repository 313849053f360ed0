using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Commands.Redetermine;
using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Tests.Input.Headers;

public sealed class ChoiceWordsTest
{
    [Fact]
    public void Every_choice_of_results_has_Chinese_words()
    {
        string[] all =
        [
            .. Chinese<AuditClass>(),
            .. Chinese<DifferenceClass>(),
            .. Chinese<ChangeClass>(),
            .. Chinese<NoAverage>(),
            .. Chinese<WageTreatment>(),
        ];

        all.Should().HaveCountGreaterThan(25).And.OnlyContain(words => words.Any(letter => letter >= 0x4E00));
    }

    [Theory]
    [InlineData("previousYearBase", "上年度缴费基数")]
    [InlineData("referenceWages.province", "全省社平工资")]
    [InlineData("persons.individualBases", "个人缴费基数之和")]
    public void Missing_facts_have_Chinese_names(string missing, string chinese) =>
        ResultWords.Translate(missing, chinese: true).Should().Be(chinese);

    [Fact]
    public void Lists_accept_the_words_that_people_read()
    {
        Listed<PersonCategory>("category");
        Listed<EmployerKind>("kind");
    }

    private static void Listed<T>(string fact)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Should()
            .OnlyContain(choice =>
                ChoiceWords.For(fact).NameOf(ResultWords.Translate(choice, true)) == ChoiceNames.Of(choice)
            );

    private static IEnumerable<string> Chinese<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(choice => ResultWords.Translate(choice, chinese: true));
}
