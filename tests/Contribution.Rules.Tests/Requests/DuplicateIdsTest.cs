using Contribution.Rules.Requests;

namespace Contribution.Rules.Tests.Requests;

public sealed class DuplicateIdsTest
{
    [Fact]
    public void Duplicate_ids_are_found_in_lists_of_every_length()
    {
        Dice dice = new(42);
        int found = 0;
        for (int round = 0; round < 3_000; round++)
        {
            int length = (int)dice.Below(round % 100 == 0 ? 3_000 : 140);
            PersonFacts[] persons =
            [
                .. Enumerable
                    .Range(0, length)
                    .Select(number => Person(dice.OneIn(300) ? "P7" : "P" + number + (number % 3 == 0 ? "00" : ""))),
            ];

            bool expected = persons.Select(person => person.Id).Distinct(StringComparer.Ordinal).Count() < length;
            DuplicateIds.AreIn(persons).Should().Be(expected);
            found += expected ? 1 : 0;
        }

        found.Should().BeInRange(100, 2_900);
    }

    [Fact]
    public void Ids_with_equal_endings_are_distinguished()
    {
        PersonFacts[] persons = [.. Enumerable.Range(10, 60).Select(number => Person($"{number}-same"))];

        DuplicateIds.AreIn(persons).Should().BeFalse();
        DuplicateIds.AreIn([.. persons, Person("69-same")]).Should().BeTrue();
        DuplicateIds.AreIn([Person("a"), Person("b"), Person("a")]).Should().BeTrue();
        DuplicateIds.AreIn([]).Should().BeFalse();
    }

    private static PersonFacts Person(string id) => new() { Id = id, Category = PersonCategory.Employee };
}
