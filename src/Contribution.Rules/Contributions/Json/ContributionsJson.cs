using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Contributions.Json;
using Contribution.Rules.Requests;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Json;

/// <summary>
/// The JSON contract of contributions: requests in, results and errors out. The same outcome gives the same bytes.
/// </summary>
public static class ContributionsJson
{
    /// <summary>The JSON Schema (draft 2020-12) of requests.</summary>
    public static string RequestSchema => ContractSchema.Read("contributions-request");

    /// <summary>The JSON Schema (draft 2020-12) of results, and of the errors that take their place.</summary>
    public static string ResultSchema => ContractSchema.Read("contributions-result");

    /// <summary>Reads a request: that for the bases, with the months and further properties.</summary>
    /// <param name="utf8">One JSON object in UTF-8; a byte order mark is allowed.</param>
    /// <param name="request">The request; null where the answer is not.</param>
    /// <returns>
    /// Null, or every fault of the JSON's shape, of its months, and of what can be read in spite of it. The ranges of a
    /// request whose shape and months are whole are checked when the contributions are computed.
    /// </returns>
    public static Outcome<ContributionsResult>.Invalid? Read(
        ReadOnlyMemory<byte> utf8,
        out ContributionsRequest? request
    )
    {
        List<Fault> faults = [];
        UnreadMonths months = new();
        ContributionsRequestFile? file = JsonDocumentReader.ReadRepaired(
            utf8,
            ContributionsRequestJson.Default.ContributionsRequestFile,
            default,
            faults,
            months
        );
        bool isWhole = faults.Count == 0;
        // What a request asks for is not said to be missing where its shape is the fault.
        request = file is null ? null : GivenRequest.Create(file, isWhole ? faults : []);
        if (faults.Count == 0 && months.IsEmpty)
        {
            return null;
        }

        IEnumerable<Fault> ranges =
            request is null ? []
            : isWhole ? [.. RequestCheck.Faults(request.Bases, months), .. ContributionsCheck.Faults(request, months)]
            : RequestCheck.Faults(request.Bases, months);
        request = null;
        return new Outcome<ContributionsResult>.Invalid(RequestIds.Find(utf8), ReadFaults.Join(faults, ranges));
    }

    /// <summary>Writes a result, or the error that takes its place.</summary>
    /// <param name="outcome">The outcome of <c>ComputeContributions</c>.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(Outcome<ContributionsResult> outcome, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return ((IContractAnswer)outcome).ToJson(indented);
    }

    /// <summary>Writes a result, with its explanation in words as a last property <c>explanations</c>, in both languages.</summary>
    /// <param name="result">The result.</param>
    /// <param name="catalogue">The rule sets that answered, which name their rules.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] WriteExplained(ContributionsResult result, RuleSetCatalogue catalogue, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return OutcomeWriter.Text(
            indented,
            writer =>
                new ContributionsWriter(writer).Write(
                    result,
                    chinese => ContributionSentences.Explain(chinese, result, catalogue)
                )
        );
    }
}
