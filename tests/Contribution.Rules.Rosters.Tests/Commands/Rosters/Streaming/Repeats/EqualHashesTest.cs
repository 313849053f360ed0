using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Repeats;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters.Streaming.Repeats;

public sealed class EqualHashesTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200_001)]
    public void Hashes_that_two_workers_or_one_saw_twice_are_found(int count)
    {
        Random random = new(count);
        PersonHashes first = new();
        PersonHashes second = new();
        ulong[] hashes = [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(1, long.MaxValue) * 2)];
        Array.ForEach(hashes, first.Add);
        second.Add(hashes[^1]);
        second.Add(3);
        second.Add(3);
        second.Add(5);
        first.Complete();
        second.Complete();

        EqualHashes.Among([first, second], CancellationToken.None).Should().BeEquivalentTo([hashes[^1], 3UL]);
    }
}
