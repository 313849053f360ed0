using BaseExplorer.Hosting;

namespace BaseExplorer.Tests.Hosting;

public sealed class LoopbackOnlyTest
{
    [Theory]
    [InlineData(null)]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:1; http://[::1]:2")]
    public void This_machine_is_allowed(string? urls) => LoopbackOnly.Refused(urls).Should().BeNull();

    [Theory]
    [InlineData("http://0.0.0.0:80")]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://[::]:80")]
    [InlineData("http://192.168.1.7:80")]
    [InlineData("http://localhost.example:80")]
    [InlineData("nonsense")]
    public void Anything_else_is_refused_by_name(string url)
    {
        string? refused = LoopbackOnly.Refused("http://127.0.0.1:5080;" + url);

        refused.Should().Contain(url + ":").And.Contain("only this machine's own").And.Contain("只能监听本机地址");
    }
}
