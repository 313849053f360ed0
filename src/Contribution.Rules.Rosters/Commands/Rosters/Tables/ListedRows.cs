namespace Contribution.Rules.Rosters.Commands.Rosters.Tables;

/// <summary>The rows of a job's lists by their ids, read again for the tables for people.</summary>
internal sealed class ListedRows
{
    private readonly Dictionary<(string Employer, string Person), PersonRow> _persons = [];
    private readonly Dictionary<string, EmployerRow> _employers = [];

    /// <summary>Reads the lists.</summary>
    public ListedRows(BasesJob job, CancellationToken cancellation)
    {
        Roster roster = RosterReader
            .Read(job.Persons?.ToFile(), job.Employers?.ToFile(), job.Rules, [job.Question], cancellation)
            .Roster;
        foreach (PersonRow person in roster.Persons)
        {
            _persons.TryAdd((person.EmployerId ?? "", person.Facts.Id), person);
        }

        foreach (EmployerRow employer in roster.Employers)
        {
            _employers.TryAdd(employer.Facts.Id, employer);
        }
    }

    /// <summary>Finds a person; null where none is listed under the ids.</summary>
    public PersonRow? Person(string employerId, string id) => _persons.GetValueOrDefault((employerId, id));

    /// <summary>An employer; null where none is listed so.</summary>
    public EmployerRow? Employer(string id) => _employers.GetValueOrDefault(id);
}
