using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>
/// The findings on the question itself, the same for every employer: a reference wage that the rules do
/// not read, a table without a value, a figure that rests on no official text.
/// </summary>
internal static class QuestionFindings
{
    private static readonly string[] OfOne = ["/persons", "/employer"];

    /// <summary>All of them; none where nothing was computed.</summary>
    public static ImmutableArray<Wording> Describe(Outcome<BasesResult> outcome) =>
        outcome is Outcome<BasesResult>.Computed { Result: var result } ? [.. Whole(result).Select(Words)] : [];

    /// <summary>Gets the findings on the trust of figures and documents, as forms for employers show them.</summary>
    public static IEnumerable<Wording> OfTrust(BasesResult result)
    {
        return Whole(result)
            .Where(finding => finding.Code.EndsWith("-trust", StringComparison.Ordinal))
            .Select(finding => finding.OnForms);
    }

    private static Wording Words(Finding finding) => new(finding.Zh, finding.Text(chinese: false));

    private static IEnumerable<Finding> Whole(BasesResult result) =>
        result.Findings.Where(finding => !OfOne.Any(path => finding.Path.StartsWith(path, StringComparison.Ordinal)));
}
