using System.Text;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

// What is held is the whole process's: no other test may run meanwhile.
[Collection(Alone.Name)]
public sealed class StreamingTest
{
    [Fact]
    public async Task Compute_writes_results_before_the_input_ends()
    {
        using FedStream input = new();
        using FedStream output = new();
        Task<int> run = Task.Run(() => Program.Run(["compute"], new Terminal(input, output, TextWriter.Null)));
        using StreamReader results = new(output);

        input.Feed($"{Request.Good("a")}\n{Request.Good("b")}\n");
        Answers.Brief((await Line(results))!).Should().Be("a 3000.00");
        Answers.Brief((await Line(results))!).Should().Be("b 3000.00");
        input.Feed(Request.Good("c") + "\n");
        Answers.Brief((await Line(results))!).Should().Be("c 3000.00");

        run.IsCompleted.Should().BeFalse();
        input.Complete();
        (await run).Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Compute_uses_the_same_memory_for_more_lines()
    {
        List<long> held = [];
        byte[] line = Encoding.UTF8.GetBytes(Request.Good("a") + "\n");
        using EndlessLines input = new(line, lines: 40_000, every: 10_000, () => held.Add(GC.GetTotalMemory(true)));

        int code = Program.Run(["compute"], new Terminal(input, Stream.Null, TextWriter.Null));

        code.Should().Be(ExitCode.Done);
        held.Should().HaveCount(4);
        (held[^1] - held[0]).Should().BeLessThan(5_000_000);
    }

    private static async Task<string?> Line(StreamReader reader)
    {
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(30));
        return await reader.ReadLineAsync(late.Token);
    }
}
