using Contribution.Rules.Facts;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BaseExplorer.Documents;

/// <summary>What the OpenAPI document says beyond what the types tell.</summary>
internal static class ContractDocument
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "BaseExplorer";
                document.Info.Description =
                    "Contribution bases （缴费基数） with their reasons. Requests, results and explanations are those of "
                    + "docs/json-contract.md; errors are problem details (RFC 9457) with `zh`, `en` and `faults`.";
                return Task.CompletedTask;
            }
        );
        options.AddSchemaTransformer(
            (schema, context, _) =>
            {
                Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
                if (type == typeof(ReferenceWage))
                {
                    DescribeWage(schema);
                }

                return Task.CompletedTask;
            }
        );
    }

    /// <summary>The contract writes a month's wage as a number, and a year's as an object.</summary>
    private static void DescribeWage(OpenApiSchema schema)
    {
        schema.Type = null;
        schema.Properties = null;
        schema.Required = null;
        schema.Description = "Yuan a month, or { \"annual\": yuan a year }";
        schema.OneOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.Number },
            new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                {
                    ["annual"] = new OpenApiSchema { Type = JsonSchemaType.Number },
                },
                Required = new HashSet<string>(StringComparer.Ordinal) { "annual" },
            },
        ];
    }
}
