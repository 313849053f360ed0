using Contribution.Rules.Explaining;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>
/// Finds employers whose headcount is not known and may be that of the real-name register (实名制人数): rows that could not be
/// read, or employees without an employer, may be persons of theirs or not. A chance match settles no total.
/// </summary>
internal sealed class UncertainHeadcount
{
    private const string Headcount = "persons.headcount";

    private readonly bool _matters;

    /// <summary>Asks a rule set whether its rules for employers read the headcount.</summary>
    /// <param name="set">The rule set; null is none.</param>
    public UncertainHeadcount(RuleSet? set) =>
        _matters =
            set?.For(BaseKind.EmployerBase)
                .Rules.SelectMany(rule => rule.Expressions)
                .Any(expression => expression.Facts.Contains(Headcount))
            ?? false;

    /// <summary>Whether an employer's headcount may match by chance.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="read">The number of its persons who were read.</param>
    /// <param name="open">The number of further rows that may be persons of the employer.</param>
    public bool Is(EmployerFacts employer, int read, int open) =>
        _matters && open > 0 && employer.RealNameHeadcount is int real && real >= read && real - read <= open;

    /// <summary>The employer's base while the headcount is not known.</summary>
    public static ContributionBase Open(string employer) => ContributionBase.Undetermined(employer, [Headcount]);

    /// <summary>The outcome of a request, with the employer's base left open where the headcount may match by chance.</summary>
    public Outcome<BasesResult> Settle(Outcome<BasesResult> outcome, BasesRequest request) =>
        request.Employer is EmployerFacts employer && Is(employer, request.Persons.Length, request.UnreadPersons)
            ? Open(outcome, employer)
            : outcome;

    /// <summary>The explanation of an employer's base. Where the base was left open, it says so, and not what a rule would decide.</summary>
    public static Explanation Explain(ContributionBase determined, Explanation explanation)
    {
        if (determined.Status != DeterminationStatus.Undetermined || explanation.Answer.Rule is null)
        {
            return explanation;
        }

        Wording said = AnswerWording.Write(
            BaseKind.EmployerBase,
            determined,
            rule: null,
            arithmetic: [],
            trueUp: null,
            FactWords.Find(Headcount)!
        );
        return new Explanation(BaseKind.EmployerBase, explanation.RuleSet, determined, said.Zh, said.En, rules: [])
        {
            RequestId = explanation.RequestId,
            ReferenceWage = explanation.ReferenceWage,
        };
    }

    private static Outcome<BasesResult> Open(Outcome<BasesResult> outcome, EmployerFacts employer) =>
        outcome is Outcome<BasesResult>.Computed(var result)
            ? new Outcome<BasesResult>.Computed(
                new BasesResult(
                    jurisdiction: result.Jurisdiction,
                    contributionYear: result.ContributionYear,
                    insurance: result.Insurance,
                    ruleSet: result.RuleSet,
                    persons: result.Persons
                )
                {
                    RequestId = result.RequestId,
                    Period = result.Period,
                    ReferenceWage = result.ReferenceWage,
                    Employer = Open(employer.Id),
                    Findings = result.Findings,
                }
            )
            : outcome;
}
