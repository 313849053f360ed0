using PostgresBatch.Tests.Running;

namespace PostgresBatch.Tests;

/// <summary>The messages of the batch before it connects to a server.</summary>
public sealed class UsageTest
{
    [Fact]
    public async Task Run_reports_an_unreachable_server()
    {
        using BatchProcess batch = BatchProcess.Start("Host=127.0.0.1;Port=1;Username=batch", "run");

        (int code, _, string errors) = await batch.EndAsync();

        code.Should().Be(6);
        errors.Should().Contain("127.0.0.1:1").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("prepare", "-5")]
    [InlineData("runn", "5")]
    [InlineData("check", "0")]
    [InlineData("run", "--workers")]
    [InlineData("run", "10 --workers 0")]
    [InlineData("run", "10 --workers 17")]
    public async Task Run_reports_wrong_usage(string command, string argument)
    {
        using BatchProcess batch = BatchProcess.Start("Host=127.0.0.1;Port=1", [command, .. argument.Split(' ')]);

        (int code, _, string errors) = await batch.EndAsync();

        code.Should().Be(2);
        errors.Should().StartWith("usage: PostgresBatch prepare PERSONS");
    }

    [Fact]
    public async Task Run_names_the_missing_variable_of_the_database()
    {
        using BatchProcess batch = BatchProcess.Start("", "run");

        (int code, _, string errors) = await batch.EndAsync();

        (code, errors).Should().Be((2, "BATCH_DATABASE: names no host\n"));
    }
}
