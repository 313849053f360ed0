using System.Net;
using System.Text;
using BaseExplorer.Hosting;
using BaseExplorer.Tests.Running;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BaseExplorer.Tests.Hosting;

public sealed class LimitsTest(Explorer explorer) : IClassFixture<Explorer>, IDisposable
{
    // Asks before it sends, and waits for the answer: who does not may find the connection closed while the list is
    // still on its way.
    private readonly HttpClient _client = new(
        new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(5) }
    )
    {
        BaseAddress = explorer.ClientOptions.BaseAddress,
        DefaultRequestHeaders = { ExpectContinue = true },
    };

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/api/bases")]
    [InlineData("/api/explanations")]
    [InlineData("/api/curve")]
    public async Task JSON_requests_are_limited_to_64_kB(string path)
    {
        await _client.PostAsync(path, Padded(Limits.Json + 1)).ProblemAsync((HttpStatusCode)413, "too-large");

        HttpResponseMessage whole = await _client.PostAsync(path, Padded(Limits.Json));
        ((int)whole.StatusCode).Should().BeOneOf([200, 422], "a curve wants a person");
    }

    [Theory]
    [InlineData("/api/roster")]
    [InlineData("/api/roster/notice")]
    [InlineData("/api/roster/bases.csv")]
    public async Task Rosters_are_limited_to_10_MB(string path) =>
        await _client
            .SendRosterAsync(path, persons: new byte[Limits.Roster])
            .ProblemAsync((HttpStatusCode)413, "too-large");

    [Fact]
    public async Task Roster_of_several_megabytes_is_determined()
    {
        StringBuilder list = new("id,employerId,category,priorYearMonthlyWage\n");
        for (int person = 0; person < 100_000; person++)
        {
            list.Append($"P-{person},E-1,employee,{3000 + (person % 5000)}.00\n");
        }

        HttpResponseMessage response = await _client.SendRosterAsync(
            "/api/roster",
            persons: Encoding.UTF8.GetBytes(list.ToString())
        );

        var all = await response.JsonAsync();
        all.GetProperty("personCount").GetInt32().Should().Be(100_000);
        all.GetProperty("persons").GetArrayLength().Should().Be(200, "the file has all of them");
    }

    [Fact]
    public void Roster_is_kept_in_memory_only() =>
        explorer
            .Services.GetRequiredService<IOptions<FormOptions>>()
            .Value.MemoryBufferThreshold.Should()
            .BeGreaterThanOrEqualTo(Limits.Roster, "what is larger would be written to a file");

    private static byte[] Padded(int length) => Encoding.UTF8.GetBytes(Sending.Question.PadRight(length));
}
