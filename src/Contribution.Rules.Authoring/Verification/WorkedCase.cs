using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules.Authoring.Verification;
using Contribution.Rules.Json;

namespace Contribution.Rules.Authoring;

/// <summary>A case worked by hand from the circular: a request, the expected result, and the arithmetic.</summary>
public sealed class WorkedCase
{
    private static readonly string[] Parts = ["$schema", "cases"];
    private static readonly string[] Properties = ["name", "article", "arithmetic", "request", "expect"];

    /// <summary>Makes a case that was read before, for test runners that send it from one process to another.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="name">The case's name.</param>
    /// <param name="article">The article of the circular that it tries; empty where the file names none.</param>
    /// <param name="arithmetic">How it was worked.</param>
    /// <param name="request">The request.</param>
    /// <param name="expect">The expected result.</param>
    public WorkedCase(
        string file,
        string name,
        string article,
        string arithmetic,
        JsonElement request,
        JsonElement expect
    )
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(arithmetic);
        (File, Name, Article, Arithmetic, Request, Expect) = (file, name, article, arithmetic, request, expect);
    }

    /// <summary>The case file.</summary>
    public string File { get; }

    /// <summary>The case's name.</summary>
    public string Name { get; }

    /// <summary>The article of the circular that it tries; empty where the file names none.</summary>
    public string Article { get; }

    /// <summary>How it was worked.</summary>
    public string Arithmetic { get; }

    /// <summary>The request, as in the file.</summary>
    public JsonElement Request { get; }

    /// <summary>The expected result; properties that it does not name are not compared.</summary>
    public JsonElement Expect { get; }

    /// <summary>Reads a case file: <c>{ "cases": [ { "name", "article", "arithmetic", "request", "expect" } ] }</c>.</summary>
    /// <param name="file">The name of the file, as messages show it.</param>
    /// <param name="utf8">The text of the file.</param>
    /// <returns>The cases, in the order of the file.</returns>
    /// <exception cref="JsonException">The file is no such JSON.</exception>
    public static ImmutableArray<WorkedCase> Read(string file, ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonText.Parse(utf8);
        if (!Is(document.RootElement, "cases", JsonValueKind.Array, out JsonElement cases))
        {
            throw new CaseFileException("cases 须为列表", "\"cases\" must be a list");
        }

        RefuseUnknown(document.RootElement, "", Parts);

        return [.. cases.EnumerateArray().Select((worked, place) => Read(file, worked, place))];
    }

    /// <summary>Finds the differences between an outcome and the expected one; none where they agree.</summary>
    /// <param name="outcome">The outcome, of <see cref="Compute"/>.</param>
    /// <returns>The differences, found ≠ expected: in English with the place in the file, in Chinese with the names of fields.</returns>
    public ImmutableArray<Wording> Differences(Outcome<BasesResult> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        using JsonDocument actual = JsonDocument.Parse(BasesJson.Write(outcome));
        return [.. Expectation.Differences(Expect, actual.RootElement).Select(difference => difference.Words)];
    }

    /// <summary>Computes the request.</summary>
    /// <param name="rules">The rules that answer.</param>
    public Outcome<BasesResult> Compute(IContributionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        byte[] request = System.Text.Encoding.UTF8.GetBytes(Request.GetRawText());
        return BasesJson.Read(request, out BasesRequest? read) ?? rules.ComputeBases(read!);
    }

    private static WorkedCase Read(string file, JsonElement worked, int place)
    {
        bool whole =
            Is(worked, "name", JsonValueKind.String, out JsonElement name)
            & Is(worked, "arithmetic", JsonValueKind.String, out JsonElement arithmetic)
            & Is(worked, "request", JsonValueKind.Object, out JsonElement request)
            & Is(worked, "expect", JsonValueKind.Object, out JsonElement expect);
        if (!whole)
        {
            throw new CaseFileException(
                $"/cases/{place} 须有 name、arithmetic、request 和 expect；现有：{Named(worked, "、", "无")}",
                $"/cases/{place} needs name, arithmetic, request and expect; it has {Named(worked, ", ", "none of them")}"
            );
        }

        RefuseUnknown(worked, $"/cases/{place}", Properties);
        RefuseTwice(expect, $"/cases/{place}/expect");
        return new WorkedCase(
            file,
            name.GetString()!,
            Is(worked, "article", JsonValueKind.String, out JsonElement article) ? article.GetString()! : "",
            arithmetic.GetString()!,
            request.Clone(),
            expect.Clone()
        );
    }

    /// <summary>A misspelt name would say nothing.</summary>
    private static void RefuseUnknown(JsonElement json, string path, string[] known)
    {
        RefuseSame(json, path);
        string? unknown = json.EnumerateObject()
            .Select(property => property.Name)
            .FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal));
        if (unknown is not null)
        {
            throw new CaseFileException(
                $"{path}/{unknown}：未知的属性；可用：{string.Join("、", known)}",
                $"{path}/{unknown}: unknown property; known here: {string.Join(", ", known)}"
            );
        }
    }

    /// <summary>
    /// Refuses a property that is given twice: its first value would have no effect. The contract refuses it in
    /// requests too.
    /// </summary>
    private static void RefuseTwice(JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach ((int place, JsonElement item) in json.EnumerateArray().Index())
            {
                RefuseTwice(item, JsonPath.Child(path, place));
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            RefuseSame(json, path);
            foreach (JsonProperty property in json.EnumerateObject())
            {
                RefuseTwice(property.Value, JsonPath.Child(path, property.Name));
            }
        }
    }

    private static void RefuseSame(JsonElement json, string path)
    {
        string? twice = json.EnumerateObject()
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .FirstOrDefault(same => same.Skip(1).Any())
            ?.Key;
        if (twice is not null)
        {
            throw new CaseFileException($"{path}/{twice}：属性重复", $"{path}/{twice}: given twice");
        }
    }

    private static string Named(JsonElement worked, string separator, string none) =>
        worked.ValueKind != JsonValueKind.Object || !worked.EnumerateObject().Any()
            ? none
            : string.Join(separator, worked.EnumerateObject().Select(property => property.Name));

    private static bool Is(JsonElement json, string property, JsonValueKind kind, out JsonElement value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(property, out value)
            && value.ValueKind == kind;
    }
}
