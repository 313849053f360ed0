using System.Diagnostics;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests;

/// <summary>Tests that need a process of their own.</summary>
public sealed class ProcessTest
{
    [Fact]
    public async Task Process_answers_a_request_from_standard_input_on_standard_output()
    {
        using Process process = ToolProcess.Start("en_US.UTF-8", "compute");
        await process.StandardInput.WriteAsync(Request.Good("甲"));
        process.StandardInput.Close();

        ToolRun run = await ToolProcess.EndAsync(process);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("\"requestId\": \"甲\"").And.Contain("3000.00");
    }

    [Fact]
    public async Task Process_takes_the_language_of_the_system()
    {
        using Process process = ToolProcess.Start("zh_CN.UTF-8", "rules", "--help");

        (await ToolProcess.EndAsync(process)).Output.Should().Contain("用法：").And.Contain("列出规则集");
    }

    [Fact]
    public async Task Process_ends_quietly_when_the_reader_of_its_output_leaves()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Its pipes do not tell.
        }

        using Process process = ToolProcess.Start("C", "compute");
        Task feeding = Task.Run(() => FeedForever(process.StandardInput));
        string? first = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();

        using CancellationTokenSource late = new(TimeSpan.FromSeconds(60));
        string error = await process.StandardError.ReadToEndAsync(late.Token);
        await process.WaitForExitAsync(late.Token);
        await feeding;

        Answers.Brief(first!).Should().Be("a 3000.00");
        error.Should().BeEmpty();
        process.ExitCode.Should().Be(0);
    }

    private static void FeedForever(StreamWriter input)
    {
        try
        {
            while (true)
            {
                input.WriteLine(Request.Good("a"));
            }
        }
        catch (IOException)
        {
            // The process has ended.
        }
    }
}
