namespace Contribution.Rules.NRules;

/// <summary>
/// The persons of one request. When all of them are decided, the rule of lowest priority adds them up in one pass and
/// inserts the employer's case: no aggregate is ever evaluated again as facts come in.
/// </summary>
public sealed class PersonCases
{
    internal PersonCases(RequestCase request, IReadOnlyList<PersonCase> persons)
    {
        (Request, Persons) = (request, persons);
        request.Roster = this;
    }

    /// <summary>The facts that all cases of the request share.</summary>
    internal RequestCase Request { get; }

    /// <summary>The rule set's id and hash.</summary>
    internal string RuleSetKey => Request.RuleSetKey;

    /// <summary>The persons' cases, in the request's order.</summary>
    public IReadOnlyList<PersonCase> Persons { get; }

    /// <summary>The employer's case, once the persons are added up; null where the request has no employer.</summary>
    public EmployerCase? Employer { get; private set; }

    /// <summary>Whether the persons were added up; later decisions have to be added up again.</summary>
    internal bool IsAddedUp { get; private set; }

    /// <inheritdoc/>
    public override string ToString() => "/persons";

    /// <summary>Adds up the persons as they are decided now.</summary>
    /// <returns>The employer's case; null where the request has no employer.</returns>
    internal EmployerCase? AddUp()
    {
        IsAddedUp = true;
        return Employer = Request.Request.Employer is null ? null : new EmployerCase(Request, Persons);
    }
}
