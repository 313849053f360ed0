using Contribution.Rules.Requests;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Json;

/// <summary>The JSON contract: requests in, results and errors out. The same outcome gives the same bytes.</summary>
public static class BasesJson
{
    /// <summary>The JSON Schema (draft 2020-12) of requests.</summary>
    public static string RequestSchema => ContractSchema.Read("bases-request");

    /// <summary>The JSON Schema (draft 2020-12) of results, and of the errors that take their place.</summary>
    public static string ResultSchema => ContractSchema.Read("bases-result");

    /// <summary>Reads a request.</summary>
    /// <param name="utf8">One JSON object in UTF-8; a byte order mark is allowed.</param>
    /// <param name="request">The request; null where the answer is not.</param>
    /// <returns>
    /// Null, or every fault, of the JSON's shape, of its months, and of what can be read in spite of it. The ranges of a
    /// request whose shape and months are whole are checked when its bases are computed.
    /// </returns>
    public static Outcome<BasesResult>.Invalid? Read(ReadOnlyMemory<byte> utf8, out BasesRequest? request)
    {
        List<Fault> faults = [];
        UnreadMonths months = new();
        request = JsonDocumentReader.ReadRepaired(utf8, RequestJson.Default.BasesRequest, default, faults, months);
        if (faults.Count == 0 && months.IsEmpty)
        {
            return null;
        }

        IEnumerable<Fault> ranges = request is null ? [] : RequestCheck.Faults(request, months);
        request = null;
        return new Outcome<BasesResult>.Invalid(RequestIds.Find(utf8), ReadFaults.Join(faults, ranges));
    }

    /// <summary>Writes a request in one line, without default values.</summary>
    public static byte[] WriteRequest(BasesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return RequestWriter.Write(request);
    }

    /// <summary>Writes a result, or the error that takes its place.</summary>
    /// <param name="outcome">The outcome of <c>ComputeBases</c>.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(Outcome<BasesResult> outcome, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return ((IContractAnswer)outcome).ToJson(indented);
    }
}
