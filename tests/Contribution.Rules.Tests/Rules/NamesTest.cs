namespace Contribution.Rules.Tests.Rules;

public sealed class NamesTest
{
    private static readonly RuleSet[] Sets =
    [
        .. RuleSetCatalogue.Embedded.Ids.Select(id => RuleSetCatalogue.Embedded.Get(id)!),
    ];

    [Fact]
    public void Every_part_of_an_embedded_set_has_a_name_in_both_languages()
    {
        Sets.Should().HaveCountGreaterThan(100);
        Lacking(Names).Should().BeEmpty();
    }

    [Fact]
    public void Every_reading_of_an_embedded_set_is_in_both_languages()
    {
        Sets.SelectMany(Readings).Should().Contain(reading => reading.Text != null);
        Lacking(set => Readings(set).Where(reading => reading.Text is not null)).Should().BeEmpty();
    }

    [Fact]
    public void Every_note_on_rounding_of_an_embedded_set_is_in_both_languages()
    {
        Sets.Should().Contain(set => set.Rounding.Note != null);
        Lacking(set => set.Rounding.Note is Wording note ? [("rounding/note", note)] : []).Should().BeEmpty();
    }

    [Theory]
    [InlineData("下限", "floor", true)]
    [InlineData("60 号", "Circular 60号", true)]
    [InlineData("floor", "floor", false)]
    [InlineData("下限", "下限", false)]
    [InlineData("下限", " ", false)]
    public void IsInBoth_is_false_when_one_language_stands_for_the_other(string zh, string en, bool expected) =>
        IsInBoth(new Wording(zh, en)).Should().Be(expected);

    /// <summary>Each place once, in the first set that has it: years of one file share what they lack.</summary>
    private static IEnumerable<string> Lacking(Func<RuleSet, IEnumerable<(string Place, Wording? Text)>> parts) =>
        Sets.SelectMany(set => parts(set).Select(part => (Set: set.Id, part.Place, part.Text)))
            .Where(part => !IsInBoth(part.Text))
            .DistinctBy(part => (part.Set.Jurisdiction, part.Set.Insurance, part.Place, part.Text?.Zh, part.Text?.En))
            .Select(part => $"{part.Set}: {part.Place}: {part.Text?.Zh}, {part.Text?.En}");

    private static bool IsInBoth(Wording? text) =>
        text is not null && text.Zh.Any(IsHan) && text.En.Any(char.IsAsciiLetter) && text.Zh != text.En;

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9fff';

    private static IEnumerable<(string Place, Wording? Text)> Names(RuleSet set) =>
        [
            .. set.Parameters.Select(parameter => ("parameters/" + parameter.Name, parameter.Called)),
            .. set.Amounts.Select(amount => ("amounts/" + amount.Amount.Name, amount.Called)),
            .. set.Definitions.Select(definition => ("define/" + definition.Name, definition.Called)),
            .. set.IndividualBase.Rules.Select(rule => ("individualBase/" + rule.Id, rule.Called)),
            .. set.EmployerBase.Rules.Select(rule => ("employerBase/" + rule.Id, rule.Called)),
        ];

    private static IEnumerable<(string Place, Wording? Text)> Readings(RuleSet set) =>
        [
            .. set.Parameters.Select(parameter => ("parameters/" + parameter.Name, parameter.Reading)),
            .. set.Amounts.Select(amount => ("amounts/" + amount.Amount.Name, amount.Reading)),
            .. set.IndividualBase.Rules.Select(rule => ("individualBase/" + rule.Id, rule.Reading)),
            .. set.EmployerBase.Rules.Select(rule => ("employerBase/" + rule.Id, rule.Reading)),
            .. set.Retroactive.Select(change => ("retroactive/" + change.Document, change.Reading)),
            ("trueUp", set.TrueUp?.Reading),
        ];
}
