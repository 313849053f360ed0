using Contribution.Rules;

namespace BaseExplorer.Problems;

/// <summary>Answers that are problem details (RFC 9457), with the faults in both languages.</summary>
internal static class Problem
{
    /// <summary>A problem.</summary>
    /// <param name="kind">The kind of problem.</param>
    /// <param name="faults">The faults: each with its path, <c>zh</c> and <c>en</c>.</param>
    /// <param name="requestId">The caller's own mark.</param>
    public static IResult Of(ProblemKind kind, IEnumerable<object>? faults = null, string? requestId = null)
    {
        Dictionary<string, object?> more = new(StringComparer.Ordinal) { ["zh"] = kind.Zh, ["en"] = kind.En };
        if (requestId is not null)
        {
            more["requestId"] = requestId;
        }

        if (faults is not null)
        {
            more["faults"] = faults.ToArray();
        }

        return Results.Problem(statusCode: kind.Status, title: kind.En, type: kind.Type, extensions: more);
    }

    /// <summary>Why there is no result.</summary>
    public static IResult Of<T>(Outcome<T> refused)
        where T : notnull =>
        refused.Match(
            computed: _ => throw new ArgumentOutOfRangeException(nameof(refused)),
            invalid: invalid => Invalid(invalid.RequestId, invalid.Faults),
            notCovered: uncovered => Of(ProblemKind.NotCovered, uncovered.Faults, uncovered.RequestId)
        );

    /// <summary>A request with faults.</summary>
    public static IResult Invalid(string? requestId, IEnumerable<Fault> faults)
    {
        Fault[] all = [.. faults];
        bool isJson = !Array.Exists(all, fault => fault.Code == FaultCode.MalformedJson);
        return Of(isJson ? ProblemKind.InvalidRequest : ProblemKind.MalformedJson, all, requestId);
    }
}
