using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace BaseExplorer.Documents;

/// <summary>
/// The library's JSON Schemas as components of the document: each by its name, and what it defines as <c>Name.definition</c>.
/// </summary>
internal static class ContractSchemas
{
    private const string BasesRequest = "BasesRequest";
    private const string ContributionsRequest = "ContributionsRequest";
    private const string Definitions = "$defs";

    private static readonly (string Name, string Text)[] All =
    [
        (BasesRequest, BasesJson.RequestSchema),
        ("BasesResult", BasesJson.ResultSchema),
        (ContributionsRequest, ContributionsJson.RequestSchema),
        ("ContributionsResult", ContributionsJson.ResultSchema),
    ];

    /// <summary>
    /// Of each operation the schema that it reads, and the one of whose results it answers; null is another answer.
    /// </summary>
    private static readonly Dictionary<string, (string Reads, string? Answers)> Operations = new(StringComparer.Ordinal)
    {
        ["compute"] = (BasesRequest, "BasesResult.result"),
        ["explain"] = (BasesRequest, null),
        ["curve"] = (BasesRequest, null),
        ["contributions"] = (ContributionsRequest, "ContributionsResult.result"),
    };

    public static void AddTo(OpenApiDocument document)
    {
        foreach ((string name, string text) in All)
        {
            Add(document, name, text);
        }

        foreach (OpenApiOperation operation in document.Paths.Values.SelectMany(path => path.Operations!.Values))
        {
            if (Operations.TryGetValue(operation.OperationId ?? "", out (string Reads, string? Answers) schemas))
            {
                Refer(operation.RequestBody?.Content, schemas.Reads, document);
                Refer(operation.Responses?["200"].Content, schemas.Answers, document);
            }
        }
    }

    private static void Add(OpenApiDocument document, string name, string text)
    {
        // Components lie beside one another, and the reader knows no conditions.
        JsonObject root = JsonNode
            .Parse(text.Replace($"#/{Definitions}/", $"#/components/schemas/{name}.", StringComparison.Ordinal))!
            .AsObject();
        foreach ((string definition, JsonNode? schema) in root[Definitions]!.AsObject())
        {
            Add(document, $"{name}.{definition}", schema!.AsObject());
        }

        root.Remove(Definitions);
        root.Remove("$schema");
        Add(document, name, root);
    }

    private static void Add(OpenApiDocument document, string name, JsonObject schema)
    {
        foreach (string keyword in (string[])["if", "then", "else"])
        {
            schema.Remove(keyword);
        }

        IOpenApiSchema? read = OpenApiModelFactory.Parse<OpenApiSchema>(
            schema.ToJsonString(),
            OpenApiSpecVersion.OpenApi3_1,
            document,
            out OpenApiDiagnostic diagnostic
        );
        document.AddComponent(
            name,
            diagnostic.Errors.Count == 0 && read is not null
                ? read
                : throw new InvalidOperationException($"{name}: {string.Join("; ", diagnostic.Errors)}")
        );
    }

    private static void Refer(IDictionary<string, OpenApiMediaType>? content, string? name, OpenApiDocument document)
    {
        foreach (OpenApiMediaType media in name is null || content is null ? [] : content.Values)
        {
            media.Schema = new OpenApiSchemaReference(name!, document);
        }
    }
}
