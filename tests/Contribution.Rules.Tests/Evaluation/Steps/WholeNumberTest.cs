using System.Numerics;
using Contribution.Rules.Evaluation.Steps;

namespace Contribution.Rules.Tests.Evaluation.Steps;

public sealed class WholeNumberTest
{
    public static TheoryData<BigInteger> Words { get; } = [0, 1, -1, long.MaxValue, long.MinValue];

    public static TheoryData<BigInteger> Beyond { get; } =
    [(BigInteger)long.MaxValue + 1, (BigInteger)long.MinValue - 1, WholeNumber.Most, -WholeNumber.Most - 1];

    [Theory]
    [MemberData(nameof(Words))]
    public void One_word_holds_what_fits_it(BigInteger value)
    {
        WholeNumber number = new(value);

        number.IsWord.Should().BeTrue();
        number.Word.Should().Be((long)value);
        number.Wide.Should().Be((Int128)value);
        number.As<long>().Should().Be((long)value);
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void Two_words_hold_the_rest(BigInteger value)
    {
        WholeNumber number = new(value);

        number.IsWord.Should().BeFalse();
        number.Wide.Should().Be((Int128)value);
        number.As<Int128>().Should().Be((Int128)value);
        FluentActions.Invoking(() => number.Word).Should().Throw<OverflowException>().WithMessage($"*{value}");
    }

    [Fact]
    public void Two_words_hold_what_the_machine_says_that_they_do() =>
        WholeNumber.Most.Should().Be((BigInteger)Int128.MaxValue);

    [Fact]
    public void What_two_words_do_not_hold_is_refused()
    {
        FluentActions.Invoking(() => new WholeNumber(WholeNumber.Most + 1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new WholeNumber(-WholeNumber.Most - 2)).Should().Throw<OverflowException>();
    }
}
