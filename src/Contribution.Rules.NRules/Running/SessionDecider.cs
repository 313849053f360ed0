using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.NRules.Facts;
using Contribution.Rules.RuleSets;
using NRules;

namespace Contribution.Rules.NRules.Running;

/// <summary>Decides requests in NRules sessions. Safe to share between threads: each request has a session of its own.</summary>
/// <param name="set">The rule set.</param>
/// <param name="factory">Its compiled session factory, with whatever rules an agency added.</param>
public sealed class SessionDecider(RuleSets.RuleSet set, ISessionFactory factory) : IBaseDecider
{
    /// <inheritdoc/>
    public BaseDecisions Decide(BasesRequest request, ReferenceWage? wage)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Run(factory.CreateSession(), set, request, wage);
    }

    /// <summary>Decides a request in a session, which may carry an agency's own facts and listeners.</summary>
    /// <exception cref="RuleSetDefectException">Two rules decide a case, or a deciding rule's base reads an unknown fact.</exception>
    public static BaseDecisions Run(ISession session, RuleSets.RuleSet set, BasesRequest request, ReferenceWage? wage)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(request);
        RequestCase shared = new(set, request, wage);
        PersonCase[] persons = new PersonCase[request.Persons.Length];
        for (int index = 0; index < persons.Length; index++)
        {
            persons[index] = new PersonCase(shared, request.Persons[index], index);
        }

        session.InsertAll(persons);
        Roster roster = new(shared, persons);
        if (request.Employer is not null)
        {
            session.Insert(roster);
        }

        session.Fire();
        return new BaseDecisions(
            [.. persons.Select(person => Checked(set, person))],
            roster.Employer is EmployerCase employer ? Checked(set, employer) : default
        );
    }

    private static Decision Checked(RuleSets.RuleSet set, BaseCase decided) =>
        decided.Defect is null
            ? decided.Decision
            : throw new RuleSetDefectException(set.Id, decided.Path, decided.Defect);
}
