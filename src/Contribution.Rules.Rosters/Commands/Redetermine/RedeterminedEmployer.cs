using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>One employer and its persons determined again, or the persons without one.</summary>
internal sealed class RedeterminedEmployer
{
    /// <summary>The employer; null is none.</summary>
    public EmployerRow? Row { get; init; }

    /// <summary>Its persons, in the file's order.</summary>
    public required ImmutableArray<RedeterminedPerson> Persons { get; init; }

    /// <summary>The employer's own base; null where there is no employer.</summary>
    public Difference? Own { get; init; }

    /// <summary>The status of its own base now; null where nothing could be determined.</summary>
    public DeterminationStatus? Status { get; init; }

    /// <summary>The article and rule of its own base.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The findings on the question itself, as it is answered now.</summary>
    public ImmutableArray<Wording> Findings { get; init; } = [];

    /// <summary>Whether no rule set covers the question, then or now.</summary>
    public bool IsNotCovered { get; init; }

    /// <summary>
    /// The sum of its persons' differences (合计基数差额), signed: yuan of base times months; null where none is known.
    /// </summary>
    public decimal? PersonsTotal => Sum(person => person.Difference.Total);

    /// <summary>The sum of its persons' differences of one month, signed; null where none is known.</summary>
    public decimal? PersonsOf(YearMonth month) => Sum(person => person.Difference.In(month));

    /// <summary>The number of its persons who are in a class.</summary>
    public int Count(DifferenceClass type) => Persons.Count(person => person.Difference.Class == type);

    private decimal? Sum(Func<RedeterminedPerson, decimal?> of)
    {
        decimal[] known = [.. Persons.Select(of).OfType<decimal>()];
        return known.Length == 0 ? null : known.Sum();
    }
}
