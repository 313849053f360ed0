using Contribution.Rules.Explaining;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Explaining;

public sealed class FactWordsTest
{
    [Fact]
    public void Every_readable_fact_has_words_in_both_languages()
    {
        Symbol[] all =
        [
            .. Enum.GetValues<BaseKind>().SelectMany(kind => Vocabulary.Readable(kind, referenceWage: true)).Distinct(),
        ];

        all.Should().HaveCountGreaterThan(30);
        all.Select(FactWords.Name).Should().OnlyContain(words => words.Zh.Length > 0 && words.En.Length > 0);
    }
}
