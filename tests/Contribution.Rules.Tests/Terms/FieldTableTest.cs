using Contribution.Rules.Terms;

namespace Contribution.Rules.Tests.Terms;

public sealed class FieldTableTest
{
    [Fact]
    public void All_contains_each_field_once() =>
        FieldTable.All.Select(field => field.Name).Should().OnlyHaveUniqueItems();

    /// <summary>A person of a list is counted, and has no other words.</summary>
    [Fact]
    public void Every_field_except_a_person_of_a_list_has_words_in_both_languages() =>
        FieldTable
            .All.Where(field => field.Words.Zh.Length == 0 || field.Words.En.Length == 0)
            .Select(field => field.Name)
            .Should()
            .Equal("/persons/*");

    [Fact]
    public void Chinese_words_contain_no_English() =>
        FieldTable.All.Should().NotContain(field => field.Words.Zh.Any(char.IsAsciiLetter));
}
