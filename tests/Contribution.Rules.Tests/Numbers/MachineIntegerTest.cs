using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Numbers;

public sealed class MachineIntegerTest
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_word_is_the_same_in_one_word_in_two_and_as_a_decimal(long word)
    {
        MachineInteger.Of<long>(word).Should().Be(word);
        MachineInteger.Of<Int128>(word).Should().Be(word);
        MachineInteger.IsWord(word, out long one).Should().BeTrue();
        MachineInteger.IsWord((Int128)word, out long two).Should().BeTrue();
        (one, two).Should().Be((word, word));
        MachineInteger.ToDecimal(word).Should().Be(word);
        MachineInteger.ToDecimal((Int128)word).Should().Be(word);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void What_takes_two_words_is_no_word(string written)
    {
        Int128 number = Int128.Parse(written, null);

        MachineInteger.IsWord(number, out _).Should().BeFalse();
        MachineInteger.ToDecimal(number).Should().Be(decimal.Parse(written, null));
    }

    [Fact]
    public void What_no_decimal_holds_is_refused() =>
        FluentActions.Invoking(() => MachineInteger.ToDecimal(Int128.One << 96)).Should().Throw<OverflowException>();
}
