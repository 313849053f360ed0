using System.Collections.Immutable;
using Contribution.Rules.Requests;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Json;

/// <summary>
/// Explanations as JSON, versioned by their own <c>format</c>. Money has two decimals, exact numbers are texts. The same
/// explanations give the same bytes.
/// </summary>
public static class ExplanationJson
{
    /// <summary>Writes an array of one explanation, or the error that takes its place, as for results.</summary>
    /// <param name="outcome">The outcome of <c>Explain</c> or <c>ExplainEmployer</c>.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(Outcome<Explanation> outcome, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return ((IContractAnswer)outcome).ToJson(indented);
    }

    /// <summary>Writes an array of explanations, or the error that takes its place, as for results.</summary>
    /// <param name="outcome">The outcome of <c>ExplainAll</c>.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(Outcome<ImmutableArray<Explanation>> outcome, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return ((IContractAnswer)outcome).ToJson(indented);
    }

    /// <summary>Writes a result, with its explanations as a last property <c>explanations</c>.</summary>
    /// <param name="result">The result.</param>
    /// <param name="explanations">The explanations.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    /// <exception cref="ArgumentException">The explanations are no array, or one of them is null.</exception>
    public static byte[] Write(BasesResult result, ImmutableArray<Explanation> explanations, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (explanations.IsDefault || explanations.Contains(null!))
        {
            throw new ArgumentException("no array of explanations, or one of them is null", nameof(explanations));
        }

        return OutcomeWriter.Text(
            indented,
            writer =>
                writer.Write(
                    result,
                    writeLast: () => writer.Each("explanations", explanations, new ExplanationWriter(writer).Write)
                )
        );
    }

    /// <summary>Writes an array of explanations.</summary>
    internal static byte[] WriteArray(ImmutableArray<Explanation> explanations, bool indented) =>
        OutcomeWriter.Text(indented, writer => writer.Each(explanations, new ExplanationWriter(writer).Write));
}
