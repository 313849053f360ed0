using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Json.Schema;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>The four schemas of the contract, and what they say of a value.</summary>
internal static class ContractSchemas
{
    private static readonly EvaluationOptions Flag = new() { OutputFormat = OutputFormat.Flag };
    private static readonly EvaluationOptions List = new() { OutputFormat = OutputFormat.List };

    public static readonly JsonSchema BasesRequest = JsonSchema.FromText(BasesJson.RequestSchema);
    public static readonly JsonSchema BasesResult = JsonSchema.FromText(BasesJson.ResultSchema);
    public static readonly JsonSchema ContributionsRequest = JsonSchema.FromText(ContributionsJson.RequestSchema);
    public static readonly JsonSchema ContributionsResult = JsonSchema.FromText(ContributionsJson.ResultSchema);

    public static JsonNode Properties(string schema, string? definition = null)
    {
        JsonNode root = JsonNode.Parse(schema)!;
        return (definition is null ? root : root["$defs"]![definition])!["properties"]!;
    }

    /// <summary>Lists the violations of a schema; none where it accepts the value.</summary>
    public static string[] Refusals(this JsonSchema schema, byte[] utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        // Thousands of values are accepted; reasons are asked for only where one is not.
        return schema.Evaluate(document.RootElement, Flag).IsValid
            ? []
            :
            [
                .. (schema.Evaluate(document.RootElement, List).Details ?? [])
                    .Where(detail => detail.Errors is not null)
                    .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))
                    .DefaultIfEmpty("refused"),
            ];
    }

    public static string[] Refusals(this JsonSchema schema, string json) =>
        schema.Refusals(Encoding.UTF8.GetBytes(json));
}
