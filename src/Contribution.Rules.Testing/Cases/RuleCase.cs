using System.Collections.Immutable;
using Contribution.Rules.Authoring;

namespace Contribution.Rules.Testing;

/// <summary>
/// A case worked by hand from a circular, as in a case file: a request, the expected result, and the
/// arithmetic. In a list of tests it shows as its file, name and article.
/// </summary>
/// <remarks>The packages for test frameworks derive from it what their runners can send from one process to another.</remarks>
public class RuleCase
{
    private WorkedCase? _worked;

    /// <summary>A case that <see cref="Worked"/> fills later: when a runner has sent it from one process to another.</summary>
    protected RuleCase() { }

    /// <summary>A case as it was read.</summary>
    /// <param name="worked">The case.</param>
    protected internal RuleCase(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        _worked = worked;
    }

    /// <summary>The case as it was read.</summary>
    /// <exception cref="InvalidOperationException">It was not filled yet.</exception>
    public WorkedCase Worked
    {
        get => _worked ?? throw new InvalidOperationException("the test runner has not filled it yet");
        protected set => _worked = value;
    }

    /// <summary>Computes the case.</summary>
    /// <param name="rules">The rules that answer; null is <see cref="ContributionRules.Default"/>.</param>
    public Outcome<BasesResult> Run(IContributionRules? rules = null) =>
        Worked.Compute(rules ?? ContributionRules.Default);

    /// <summary>Computes the case and compares the result with the expected one.</summary>
    /// <param name="rules">The rules that answer; null is <see cref="ContributionRules.Default"/>.</param>
    /// <exception cref="ExpectationException">
    /// The result differs: every difference, the arithmetic, and the actual result with its rule and article.
    /// </exception>
    public void Check(IContributionRules? rules = null)
    {
        Outcome<BasesResult> outcome = Run(rules);
        ImmutableArray<Wording> differences = Worked.Differences(outcome);
        if (differences.Length > 0)
        {
            throw new ExpectationException(
                $"{this}：{differences.Length} 处不符，实得 ≠ 应为",
                $"{this}: found ≠ expected in {differences.Length} places",
                [
                    .. differences.Select(difference => "  " + difference.En),
                    "worked 演算：" + Worked.Arithmetic,
                    .. OutcomeText.Lines(outcome).Select(line => "found 实得：" + line),
                ]
            );
        }
    }

    /// <summary>The file, name and article, for lists of tests.</summary>
    public override string ToString() =>
        $"{Path.GetFileName(Worked.File)}: {Worked.Name}" + (Worked.Article.Length == 0 ? "" : $" [{Worked.Article}]");
}
