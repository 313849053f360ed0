using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Json;

public sealed class ChoiceNamesTest
{
    public static TheoryData<Type> Choices =>
        [.. typeof(PersonFacts).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Choices))]
    public void Values_of_every_enumeration_count_from_0_without_gaps(Type choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        Array values = choice.GetEnumValuesAsUnderlyingType();

        values.Cast<int>().Should().Equal(Enumerable.Range(0, values.Length));
    }

    [Fact]
    public void IsDefined_is_true_for_values_of_the_enumeration_only()
    {
        Enum.GetValues<Correction>().Should().OnlyContain(correction => ChoiceNames.IsDefined(correction));
        ChoiceNames.IsDefined((Correction)3).Should().BeFalse();
        ChoiceNames.IsDefined((Correction)(-1)).Should().BeFalse();
    }
}
