using System.Diagnostics;
using System.Text;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Messages;

/// <summary>Messages that cannot be written change neither the results nor the exit code.</summary>
public sealed class MessageWriterTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(ObjectDisposedException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public void Writer_passes_over_a_screen_that_has_gone(Type failure)
    {
        using GoneWriter gone = new(failure);
        TextWriter messages = new Terminal(Stream.Null, Stream.Null, gone).Error;

        // A progress line is written from a timer, where an exception would end the process.
        Action[] writes =
        [
            () => messages.Write("\r"),
            () => messages.Write('x'),
            () => messages.WriteLine("x"),
            () => messages.WriteLine(new InvalidOperationException("x")),
            () => messages.WriteLine(),
            messages.Flush,
        ];

        writes.Should().AllSatisfy(write => write.Should().NotThrow());
        gone.Tried.Should().BeGreaterThanOrEqualTo(writes.Length);
    }

    [Fact]
    public void Roster_writes_its_results_where_no_message_can_be_written()
    {
        string persons = _folder.Write("p.csv", "id,category,priorYearMonthlyWage\nA,employee,3000\nB,emploee,3000\n");
        using GoneWriter gone = new(typeof(IOException));

        int code = Program.Run(
            ["roster", "--persons", persons, .. Question.Daqing, "--out", _folder.Of("out"), "--lang", "en"],
            new Terminal(Stream.Null, new MemoryStream(), gone) { IsWatched = true }
        );

        code.Should().Be(ExitCode.InvalidInput, "one row is rejected");
        _folder.In("out").Should().BeEquivalentTo("bases.csv", "employer-bases.csv", "rejects.csv");
        gone.Tried.Should().BePositive();
    }

    [Theory]
    [InlineData("compute nowhere.json 2>/dev/full", ExitCode.InvalidInput)]
    [InlineData("compute nowhere.json 2>&-", ExitCode.InvalidInput)]
    [InlineData("nonsense 2>/dev/full", ExitCode.InvalidInput)]
    [InlineData("rules show 230600/pension/1999 2>/dev/full", ExitCode.NotCovered)]
    [InlineData("rules >/dev/full 2>/dev/full", ExitCode.InvalidInput)]
    public async Task Process_ends_with_its_own_code_where_no_message_can_be_written(string command, int code)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // No other system has a device that is always full.
        }

        string tool = Path.Combine(AppContext.BaseDirectory, "contribution-rules.dll");
        using Process process = Process.Start("sh", ["-c", $"exec dotnet \"$0\" {command}", tool]);
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(late.Token);

        process.ExitCode.Should().Be(code);
    }

    private sealed class GoneWriter(Type failure) : TextWriter
    {
        public int Tried { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Fail();

        public override void Write(string? value) => Fail();

        public override void WriteLine(string? value) => Fail();

        public override void Flush() => Fail();

        private void Fail()
        {
            Tried++;
            throw (Exception)Activator.CreateInstance(failure, "gone")!;
        }
    }
}
