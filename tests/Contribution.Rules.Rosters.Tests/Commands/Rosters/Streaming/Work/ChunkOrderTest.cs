using System.Collections.Concurrent;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters.Streaming.Work;

public sealed class ChunkOrderTest
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly List<int> _placed = [];
    private readonly ConcurrentBag<int> _written = [];
    private readonly ChunkOrder _order;

    public ChunkOrderTest() =>
        _order = new ChunkOrder(
            result => _placed.Add(result.Chunk),
            result => _written.Add(result.Chunk),
            mostEarly: 2
        );

    [Fact]
    public void Early_chunk_continues_and_keeps_its_order()
    {
        Take(2);
        Take(1);
        _placed.Should().BeEmpty();
        _written.Should().BeEmpty();

        Take(0);

        _placed.Should().Equal(0, 1, 2);
        _written.Order().Should().Equal(0, 1, 2);
    }

    [Fact]
    public async Task Next_chunk_waits_for_its_turn_when_too_many_are_early()
    {
        Take(2);
        Take(1);
        Task waits = Task.Run(() => Take(3));
        (await Task.WhenAny(waits, Task.Delay(100))).Should().NotBe(waits);

        Take(0);
        await waits.WaitAsync(Long);

        _placed.Should().Equal(0, 1, 2, 3);
        _written.Order().Should().Equal(0, 1, 2, 3);
    }

    [Fact]
    public async Task Turn_is_given_when_all_earlier_chunks_are_taken()
    {
        Take(1);
        Task turn = Task.Run(() => _order.Wait(2));
        (await Task.WhenAny(turn, Task.Delay(100))).Should().NotBe(turn);

        Take(0);

        await turn.WaitAsync(Long);
        _placed.Should().Equal(0, 1);
    }

    [Fact]
    public void Buffers_are_reused_empty()
    {
        ChunkResult first = _order.RentResult(0, size: 1);
        first.Lines.Append((byte)'x');
        first.Rejected.Add(null!);
        _order.Take(first);

        ChunkResult again = _order.RentResult(1, size: 1);

        again.Should().BeSameAs(first);
        (again.Chunk, again.Lines.Length, again.Rejected.Count).Should().Be((1, 0, 0));
    }

    [Fact]
    public void Stop_releases_all_waiting_workers()
    {
        Take(2);
        Take(1);
        _order.Stop();

        FluentActions.Invoking(() => Take(3)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => _order.Wait(5)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Many_workers_hand_over_all_chunks_in_order()
    {
        const int Chunks = 5_000;
        int next = -1;
        Workers.Run(
            count: 4,
            worker =>
            {
                Random random = new(worker);
                for (int chunk; (chunk = Interlocked.Increment(ref next)) < Chunks; )
                {
                    Thread.SpinWait(random.Next(2_000));
                    Take(chunk);
                }
            },
            _order.Stop
        );

        _placed.Should().Equal(Enumerable.Range(0, Chunks));
        _written.Order().Should().Equal(Enumerable.Range(0, Chunks));
    }

    private void Take(int chunk) => _order.Take(_order.RentResult(chunk, size: 1));
}
