namespace BaseExplorer.Problems;

/// <summary>The statuses of the problems that an endpoint may answer with, for the description of the API.</summary>
internal static class ProblemStatuses
{
    /// <summary>Describes the problems of an endpoint that takes a body.</summary>
    public static RouteHandlerBuilder ProducesProblems(this RouteHandlerBuilder endpoint) =>
        endpoint
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
}
