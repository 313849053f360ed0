using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Tests.Terms;

public sealed class GlossaryTest
{
    [Fact]
    public void Name_gives_words_for_every_choice_of_the_contract()
    {
        Wording[] all =
        [
            .. Enum.GetValues<DeterminationStatus>().Select(Glossary.Name),
            .. Enum.GetValues<SumStatus>().Select(Glossary.Name),
            .. Enum.GetValues<PersonCategory>().Select(Glossary.Name),
            .. Enum.GetValues<EmployerKind>().Select(Glossary.Name),
            .. Enum.GetValues<Restructuring>().Select(Glossary.Name),
            .. Enum.GetValues<Correction>().Select(Glossary.Name),
            .. Enum.GetValues<Insurance>().Select(Glossary.Name),
            .. Enum.GetValues<BaseKind>().Select(Glossary.Name),
            .. Enum.GetValues<Payer>().Select(Glossary.Name),
            .. Enum.GetValues<WageScope>().Select(Glossary.Name),
            .. Enum.GetValues<RuleSetOrigin>().Where(origin => origin != default).Select(Glossary.Name),
            .. Enum.GetValues<CollectionMode>().Select(Glossary.Name),
            .. Enum.GetValues<RoundingMode>().Select(Glossary.Name),
        ];

        all.Should().HaveCount(51).And.OnlyContain(words => words.Zh.Length > 0 && words.En.Length > 0);
    }

    [Fact]
    public void All_contains_each_name_of_a_group_once() =>
        Glossary.All.Select(term => (term.Group, term.Name)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Chinese_words_contain_no_English_except_the_two_sides_of_a_comparison() =>
        Glossary
            .All.Where(term => term.Words.Zh.Any(char.IsAsciiLetter))
            .Select(term => term.Name)
            .Should()
            .BeEquivalentTo("onlyA", "onlyB");
}
