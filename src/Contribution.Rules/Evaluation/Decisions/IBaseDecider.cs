namespace Contribution.Rules.Evaluation.Decisions;

/// <summary>A rule set made ready by an engine.</summary>
internal interface IBaseDecider
{
    /// <summary>Decides each person of a valid request, and then the employer if there is one.</summary>
    /// <exception cref="RuleSetDefectException">Two rules decide a case, or a deciding rule's base reads an unknown fact.</exception>
    BaseDecisions Decide(BasesRequest request, ReferenceWage? wage);
}
