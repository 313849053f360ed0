using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>The faults of a request in JSON: of its shape, and of the ranges of what can be read in spite of them.</summary>
internal static class ReadFaults
{
    /// <summary>Joins the faults. A range is not reported where the shape of the value is a fault, or of one that holds it.</summary>
    public static ImmutableArray<Fault> Join(IReadOnlyCollection<Fault> shape, IEnumerable<Fault> ranges)
    {
        HashSet<string> reported = [.. shape.Select(fault => fault.Path)];
        return FaultLimit.Cut([
            .. FieldWords.Name(shape),
            .. ranges.Where(range => !JsonPath.Above(range.Path).Any(reported.Contains)),
        ]);
    }
}
