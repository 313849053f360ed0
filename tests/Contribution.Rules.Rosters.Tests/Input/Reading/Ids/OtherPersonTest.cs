using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Ids;

public sealed class OtherPersonTest
{
    private const string Number = "11010519491231002X";

    [Theory]
    [InlineData("刘建国", false)]
    [InlineData(" 刘 建国", false)]
    [InlineData("刘建军", true)]
    [InlineData("刘*国", false)]
    [InlineData("刘某某", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void MayBe_compares_names_of_which_no_letter_is_hidden(string? name, bool other) =>
        OtherPerson.MayBe(Person("刘建国", null), null, name).Should().Be(other);

    [Theory]
    [InlineData("买买提·艾力", "买买提.艾力")]
    [InlineData("买买提·艾力", "买买提\u2022艾力")]
    public void MayBe_takes_points_between_the_parts_of_a_name_for_one(string one, string other) =>
        OtherPerson.MayBe(Person(one, null), null, other).Should().BeFalse();

    [Theory]
    [InlineData(Number, false)]
    [InlineData("110105491231002", false)]
    [InlineData("110105194912310000", false)]
    [InlineData("34052419800101001X", true)]
    public void MayBe_compares_identity_numbers_before_names(string number, bool other) =>
        OtherPerson.MayBe(Person("刘建国", Number), number, "刘建军").Should().Be(other);

    private static PersonFacts Person(string name, string? number) =>
        new()
        {
            Id = "P",
            Category = PersonCategory.Employee,
            Name = name,
            IdNumber = number,
        };
}
