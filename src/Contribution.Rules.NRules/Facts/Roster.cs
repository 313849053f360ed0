using Contribution.Rules.Evaluation;

namespace Contribution.Rules.NRules.Facts;

/// <summary>
/// The persons of one request. When all of them are decided, the rule of lowest priority adds them up in one pass and
/// inserts the employer's case: no aggregate is ever evaluated again as facts come in.
/// </summary>
/// <param name="request">What the cases share.</param>
/// <param name="persons">The persons' cases, in the request's order.</param>
public sealed class Roster(RequestCase request, IReadOnlyList<PersonCase> persons)
{
    /// <summary>The persons' cases, in the request's order.</summary>
    public IReadOnlyList<PersonCase> Persons { get; } = persons;

    /// <summary>The employer's case, once the persons are added up.</summary>
    public EmployerCase? Employer { get; private set; }

    /// <summary>Adds up the persons.</summary>
    internal EmployerCase AddUp()
    {
        PersonTotals totals = new(request.Request.UnreadPersons);
        foreach (PersonCase person in Persons)
        {
            totals.Add(person.Decision, person.Person);
        }

        return Employer = new EmployerCase(request, totals);
    }
}
