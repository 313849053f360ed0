using PostgresBatch.Tests.Running;

namespace PostgresBatch.Tests;

/// <summary>The messages of the batch before it connects to a server.</summary>
public sealed class UsageTest
{
    [Fact]
    public async Task A_server_that_is_not_there_is_reported()
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
    public async Task Wrong_usage_is_reported(string command, string argument)
    {
        using BatchProcess batch = BatchProcess.Start("Host=127.0.0.1;Port=1", [command, .. argument.Split(' ')]);

        (int code, _, string errors) = await batch.EndAsync();

        code.Should().Be(2);
        errors.Should().StartWith("usage: PostgresBatch prepare PERSONS");
    }

    [Fact]
    public async Task Without_a_database_it_says_which_variable_names_one()
    {
        using BatchProcess batch = BatchProcess.Start("", "run");

        (int code, _, string errors) = await batch.EndAsync();

        (code, errors).Should().Be((2, "BATCH_DATABASE: names no host\n"));
    }
}
