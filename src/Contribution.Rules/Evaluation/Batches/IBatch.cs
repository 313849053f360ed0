namespace Contribution.Rules;

/// <summary>
/// Decides the bases of millions of persons, from objects or from columns, by the same rules as
/// <see cref="IContributionRules.ComputeBases"/>. Nothing is allocated for a person. It keeps its memory between calls,
/// so that each thread needs one of its own: it is no service to share. Calls of two threads at the same time give wrong decisions,
/// without an exception.
/// </summary>
public interface IBatch
{
    /// <summary>The rule set that decides.</summary>
    RuleSet RuleSet { get; }

    /// <summary>
    /// Decides an employer's persons, and then the employer. Where a decision has no rule, the base is undetermined;
    /// <see cref="IContributionRules.ComputeBases"/> lists the missing facts, and makes findings and true-ups.
    /// </summary>
    /// <param name="employer">The employer; null is none.</param>
    /// <param name="wage">The reference wage that the rules read, as published; null is not known.</param>
    /// <param name="persons">The persons. Unlike in a request, duplicate ids are not detected.</param>
    /// <param name="decisions">Takes the decision of each person, in the same order.</param>
    /// <returns>The employer's decision; undetermined, without a rule, where there is no employer.</returns>
    /// <exception cref="ArgumentException">
    /// There is less room than persons, the rule set does not cover a person, or the wage breaks the order of its amounts.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A fact or the wage is one that <see cref="IContributionRules.ComputeBases"/> refuses: money that is no whole number
    /// of fen in range, an undefined choice, months outside 1 to 12, a correction without the base that it corrects.
    /// </exception>
    Decision Decide(
        EmployerFacts? employer,
        ReferenceWage? wage,
        ReadOnlySpan<PersonFacts> persons,
        Span<Decision> decisions
    );

    /// <summary>
    /// Decides persons, of one employer or of many, whose facts lie in columns. A fact of an employer that the rules read is a
    /// column like others.
    /// </summary>
    /// <param name="wage">The reference wage that the rules read, as published; null is not known.</param>
    /// <param name="persons">The facts.</param>
    /// <param name="count">The number of persons.</param>
    /// <param name="decisions">Takes the decision of each person.</param>
    /// <exception cref="ArgumentException">
    /// There is less room than persons, the rule set does not cover a person, the wage breaks the order of its amounts, or
    /// a value that the rules read is out of the range of its fact.
    /// </exception>
    /// <exception cref="RuleSetDefectException">A base is more than a <see cref="CompactDecision"/> holds.</exception>
    void Decide(ReferenceWage? wage, FactColumns persons, int count, Span<CompactDecision> decisions);

    /// <summary>The rule, its article and the base of a decision that this batch made of a person.</summary>
    /// <param name="decision">
    /// A decision of <see cref="Decide(ReferenceWage?, FactColumns, int, Span{CompactDecision})"/> of a batch of the same rule set.
    /// It has no more than the number of its rule: of one that a batch of another rule set made, the rule of that number is
    /// given, and is wrong.
    /// </param>
    /// <exception cref="ArgumentException">The rule set has no rule of that number.</exception>
    Decision Expand(CompactDecision decision);
}
