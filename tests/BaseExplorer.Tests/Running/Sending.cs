using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace BaseExplorer.Tests.Running;

/// <summary>Sends the requests of tests and reads the answers.</summary>
internal static class Sending
{
    /// <summary>Daqing's pension insurance of 2011, without persons.</summary>
    public const string Question = """
        {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","referenceWages":{"province":{"annual":27334}},"persons":[]}
        """;

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string json) =>
        client.PostAsync(path, Encoding.UTF8.GetBytes(json));

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, byte[] json)
    {
        ByteArrayContent content = new(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return client.PostAsync(path, content);
    }

    /// <summary>Sends a roster: the samples' lists, or others.</summary>
    public static Task<HttpResponseMessage> SendRosterAsync(
        this HttpClient client,
        string path,
        string question = Question,
        string? employer = null,
        byte[]? persons = null,
        byte[]? employers = null
    )
    {
        MultipartFormDataContent form = new() { { new StringContent(question), "question" } };
        form.Add(new StringContent("zh"), "language");
        if (employer is not null)
        {
            form.Add(new StringContent(employer), "employer");
        }

        Add(form, "persons", persons ?? Samples.Read("rosters", "persons.csv"));
        Add(form, "employers", employers ?? Samples.Read("rosters", "employers-gb18030.csv"));
        return client.PostAsync(path, form);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    /// <summary>The problem details that an answer must be.</summary>
    public static async Task<JsonElement> ProblemAsync(
        this Task<HttpResponseMessage> asked,
        HttpStatusCode status,
        string kind
    )
    {
        HttpResponseMessage response = await asked;
        string body = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(status, body);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        JsonElement problem = JsonDocument.Parse(body).RootElement;
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("type").GetString().Should().Be($"/problems.html#{kind}");
        problem.GetProperty("title").GetString().Should().NotBeEmpty();
        problem.GetProperty("zh").GetString().Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        problem.GetProperty("en").GetString().Should().MatchRegex("^[ -~]+$");
        return problem;
    }

    /// <summary>The paths of a problem's faults, each of which must speak both languages.</summary>
    public static string[] Paths(this JsonElement problem)
    {
        JsonElement[] faults = [.. problem.GetProperty("faults").EnumerateArray()];
        faults
            .Should()
            .OnlyContain(fault => fault.GetProperty("zh").GetString() != fault.GetProperty("en").GetString());
        return [.. faults.Select(fault => fault.GetProperty("path").GetString()!)];
    }

    private static void Add(MultipartFormDataContent form, string field, byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            form.Add(new ByteArrayContent(bytes), field, field + ".csv");
        }
    }
}
