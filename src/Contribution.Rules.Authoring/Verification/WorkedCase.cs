using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules.Authoring.Verification;
using Contribution.Rules.Json;

namespace Contribution.Rules.Authoring;

/// <summary>A case worked by hand from the circular: a request, the expected result, and the arithmetic.</summary>
public sealed class WorkedCase
{
    /// <summary>The fault of a file without a case.</summary>
    internal static readonly Wording NoCase = new("没有算例", "there is no case in it");

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
    /// <exception cref="JsonException">
    /// The file is no such JSON, holds no case, one that expects nothing, or two of one name; the message has every fault.
    /// </exception>
    public static ImmutableArray<WorkedCase> Read(string file, ReadOnlyMemory<byte> utf8)
    {
        List<Fault> faults = [];
        ImmutableArray<WorkedCase> cases = Read(file, utf8, faults);
        string[] wrong =
        [
            .. faults.Select(fault => $"{fault.Path}: {fault.En}"),
            .. faults.Count == 0 && cases.IsEmpty ? [NoCase.En] : Array.Empty<string>(),
            .. cases.Where(one => one.Idle(cases) is not null).Select(one => $"{one.Name}: {one.Idle(cases)!.En}"),
        ];
        return wrong.Length == 0 ? cases : throw new JsonException(string.Join("; ", wrong));
    }

    /// <summary>Reads a case file; there are no cases where it has faults.</summary>
    internal static ImmutableArray<WorkedCase> Read(string file, ReadOnlyMemory<byte> utf8, List<Fault> faults)
    {
        WorkedCasePart[] cases =
            JsonDocumentReader.Read(utf8, WorkedCaseFileJson.Default.WorkedCaseFile, default, faults)?.Cases ?? [];
        faults.AddRange(cases.SelectMany((part, place) => Twice(part.Expect, $"/cases/{place}/expect")));
        return faults.Count > 0
            ? []
            :
            [
                .. cases.Select(part => new WorkedCase(
                    file,
                    part.Name,
                    part.Article ?? "",
                    part.Arithmetic,
                    part.Request,
                    part.Expect
                )),
            ];
    }

    /// <summary>Why the case can only pass: it expects nothing, or stands there for another one; null where it tries something.</summary>
    /// <param name="all">The cases of its file.</param>
    internal Wording? Idle(ImmutableArray<WorkedCase> all) =>
        !Expect.EnumerateObject().Any()
            ? new Wording("没有写明应得的结果（expect 为空）", "nothing is expected: \"expect\" is empty")
        : !ReferenceEquals(all.First(other => other.Name == Name), this)
            ? new Wording("同一文件中已有同名算例", "the file has another case of that name")
        : null;

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

    /// <summary>
    /// The properties that are given twice, of which the first would have no effect. Those of requests are the contract's
    /// to refuse.
    /// </summary>
    private static IEnumerable<Fault> Twice(JsonElement json, string path) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray()
                .SelectMany((item, place) => Twice(item, JsonPath.Child(path, place))),
            JsonValueKind.Object => json.EnumerateObject()
                .CountBy(property => property.Name, StringComparer.Ordinal)
                .Where(name => name.Value > 1)
                .Select(name => new Fault(FaultCode.DuplicateProperty, JsonPath.Child(path, name.Key), name.Key))
                .Concat(
                    json.EnumerateObject()
                        .SelectMany(property => Twice(property.Value, JsonPath.Child(path, property.Name)))
                ),
            _ => [],
        };
}
