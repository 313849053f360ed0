namespace BaseExplorer.Catalogue;

/// <summary>Answers the places, insurances and years that can be asked.</summary>
internal static class CatalogueEndpoint
{
    public static void MapCatalogue(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/catalogue", (KnownSets known) => Results.Json(known.All))
            .WithName("catalogue")
            .WithSummary("The places, insurances and years that are covered, and who each rule set covers")
            .Produces<CatalogueAnswer>();
}
