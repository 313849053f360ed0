using Microsoft.AspNetCore.OpenApi;

namespace BaseExplorer.Documents;

/// <summary>Adds to the OpenAPI document the descriptions that types do not give.</summary>
internal static class ContractDocument
{
    public static void Configure(OpenApiOptions options) =>
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "BaseExplorer";
                document.Info.Description =
                    "Contribution bases （缴费基数） with their reasons, and what is due on them. Requests and results have the "
                    + "JSON Schemas of docs/schemas; explanations are those of docs/json-contract.md; errors are problem "
                    + "details (RFC 9457) with `zh`, `en` and `faults`.";
                ContractSchemas.AddTo(document);
                return Task.CompletedTask;
            }
        );
}
