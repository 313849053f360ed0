using Contribution.Rules.Rosters.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

public sealed class ShardTest
{
    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/8", 3, 8)]
    public void TryParse_reads_number_and_count_with_a_slash(string text, int number, int count)
    {
        Shard.TryParse(text, out Shard shard).Should().BeTrue();
        shard.Should().Be(new Shard(number, count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("-1/4")]
    [InlineData("1/4/2")]
    [InlineData("1/0")]
    public void TryParse_refuses_any_other_text(string text) => Shard.TryParse(text, out _).Should().BeFalse();

    /// <summary>The hash is a contract: parts of one roster may be run by several versions.</summary>
    [Fact]
    public void Hash_is_FNV_1a_of_64_bits_of_the_UTF_8_bytes()
    {
        // 0xAF63DC4C8601EC8C is the published value for "a".
        new Shard((int)(0xAF63DC4C8601EC8C % 1000) + 1, 1000)
            .Has("a")
            .Should()
            .BeTrue();
        Enumerable.Range(1, 5).Count(number => new Shard(number, 5).Has("单位1")).Should().Be(1);
    }
}
