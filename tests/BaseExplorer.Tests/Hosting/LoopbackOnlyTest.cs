using BaseExplorer.Hosting;
using Microsoft.Extensions.Configuration;

namespace BaseExplorer.Tests.Hosting;

public sealed class LoopbackOnlyTest
{
    [Theory]
    [InlineData(null)]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:1; http://[::1]:2")]
    public void Refused_allows_addresses_of_this_machine(string? urls) => LoopbackOnly.Refused(urls).Should().BeNull();

    [Theory]
    [InlineData("Kestrel:Endpoints:Any:Url", "http://0.0.0.0:80", "http://127.0.0.1:5080")]
    [InlineData("Kestrel:Endpoints:Own:Url", "http://127.0.0.1:80", "http://127.0.0.1:5080")]
    [InlineData("HTTP_PORTS", "80", "")]
    [InlineData("https_ports", "443", " ")]
    public void Refused_refuses_other_keys_that_set_an_address(string key, string value, string urls)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [key] = value, ["Urls"] = urls })
            .Build();

        LoopbackOnly
            .Refused(configuration)
            .Should()
            .Contain("only --urls says where to listen")
            .And.Contain("监听地址只能用 --urls 指定");
    }

    [Fact]
    public void Port_in_use_is_reported_in_both_languages() =>
        LoopbackOnly
            .Taken("http://127.0.0.1:5080")
            .Should()
            .Contain("http://127.0.0.1:5080: another program listens there already")
            .And.Contain("该端口已被占用");

    [Theory]
    [InlineData("http://0.0.0.0:80")]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://[::]:80")]
    [InlineData("http://192.168.1.7:80")]
    [InlineData("http://localhost.example:80")]
    [InlineData("nonsense")]
    public void Refused_names_any_other_address(string url)
    {
        string? refused = LoopbackOnly.Refused("http://127.0.0.1:5080;" + url);

        refused.Should().Contain(url + ":").And.Contain("only this machine's own").And.Contain("只能监听本机地址");
    }
}
