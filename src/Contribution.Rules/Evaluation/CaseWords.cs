using System.Numerics;
using Contribution.Rules.Results;

namespace Contribution.Rules.Evaluation;

/// <summary>What a rule set finds in a case, with the facts that its sentences show.</summary>
/// <typeparam name="T">The integer that holds the case's values.</typeparam>
internal sealed class CaseWords<T>(FindingSentences<T> sentences, CasePlace place, T[] values, ulong known)
    : FindingWords
    where T : struct, IBinaryInteger<T>
{
    /// <inheritdoc/>
    public override string Path => place.ToString();

    /// <inheritdoc/>
    public override string Zh => sentences.With(sentences.Finding.Zh, values, known);

    /// <inheritdoc/>
    public override string En => sentences.With(sentences.Finding.En, values, known);
}
