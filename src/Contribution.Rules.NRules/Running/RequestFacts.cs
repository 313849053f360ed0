using Contribution.Rules.Evaluation.Decisions;
using NRules;

namespace Contribution.Rules.NRules.Running;

/// <summary>The facts of one request, and the decisions of the rules.</summary>
internal sealed class RequestFacts
{
    private readonly PersonCase[] _persons;
    private readonly List<Finding> _findings = [];

    public RequestFacts(RuleSet set, string key, BasesRequest request, ReferenceWage? wage)
    {
        Request = new RequestCase(set, key, request, wage);
        _persons = new PersonCase[request.Persons.Length];
        for (int index = 0; index < _persons.Length; index++)
        {
            _persons[index] = new PersonCase(Request, request.Persons[index], index);
        }

        Roster = new PersonCases(Request, _persons);
    }

    public RequestCase Request { get; }

    public PersonCases Roster { get; }

    public ArraySegment<PersonCase> Persons => _persons;

    /// <summary>The findings that an agency's rules inserted.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Collects the findings of a session, in the order of their subjects.</summary>
    public void TakeFindings(ISession session) =>
        _findings.AddRange(
            session
                .Query<Finding>()
                .OrderBy(finding => finding.Path.Length)
                .ThenBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.En, StringComparer.Ordinal)
        );

    /// <summary>The decisions.</summary>
    /// <exception cref="RuleSetDefectException">Two rules decide a case, or a deciding rule's base reads an unknown fact.</exception>
    public BaseDecisions Decisions() =>
        new([.. _persons.Select(Checked)], Roster.Employer is EmployerCase employer ? Checked(employer) : default)
        {
            Findings = [.. _findings],
        };

    private static Decision Checked(BaseCase decided) =>
        decided.Defect is null
            ? decided.Decision
            : throw new RuleSetDefectException(decided.Request.RuleSet.Id, decided.Path, decided.Defect);
}
