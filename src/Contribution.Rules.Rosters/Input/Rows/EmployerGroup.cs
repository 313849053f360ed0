using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>An employer of a roster with its own rows.</summary>
/// <param name="employer">The employer; null for the persons without one.</param>
/// <param name="persons">Its persons, in the list's order.</param>
/// <param name="rejected">Its rows that could not be read.</param>
/// <param name="unplaced">The number of further rows that may be persons of any employer.</param>
internal sealed class EmployerGroup(
    EmployerRow? employer,
    ImmutableArray<PersonRow> persons,
    ImmutableArray<RejectedRow> rejected,
    int unplaced
)
{
    private const string NoEmployer = "";

    /// <summary>The employer; null for the persons without one.</summary>
    public EmployerRow? Employer { get; } = employer;

    /// <summary>Its persons, in the list's order.</summary>
    public ImmutableArray<PersonRow> Persons { get; } = persons;

    /// <summary>Its rows that could not be read.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; } = rejected;

    /// <summary>The number of persons that it may have in addition to <see cref="Persons"/>.</summary>
    public int Unread { get; } = rejected.Length + unplaced;

    /// <summary>The same group, its employer and persons with other facts.</summary>
    public EmployerGroup With(EmployerRow? other, ImmutableArray<PersonRow> others) =>
        new(other, others, Rejected, Unread - Rejected.Length);

    /// <summary>The groups of a roster in the order of the list of employers, and last the persons without one.</summary>
    /// <exception cref="OperationCanceledException">It was stopped between two groups.</exception>
    public static IEnumerable<EmployerGroup> In(Roster roster, CancellationToken cancellation)
    {
        ILookup<string, PersonRow> persons = roster.Persons.ToLookup(person => person.EmployerId ?? NoEmployer);
        ILookup<string, RejectedRow> rejected = roster
            .Rejected.Where(row => row.EmployerId is not null)
            .ToLookup(row => row.EmployerId!);
        foreach (EmployerRow employer in roster.Employers)
        {
            cancellation.ThrowIfCancellationRequested();
            string id = employer.Facts.Id;
            yield return new EmployerGroup(employer, [.. persons[id]], [.. rejected[id]], roster.Unplaced);
        }

        if (persons.Contains(NoEmployer))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new EmployerGroup(null, [.. persons[NoEmployer]], [], 0);
        }
    }
}
