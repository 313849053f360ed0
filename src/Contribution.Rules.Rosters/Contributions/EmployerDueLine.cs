namespace Contribution.Rules.Rosters.Contributions;

/// <summary>A line of what is due of an employer and its persons in successive months of the same rates, as it is written.</summary>
/// <param name="Id">The employer; null is the persons without one.</param>
internal sealed record EmployerDueLine(string? Id)
{
    /// <summary>The name; null where the list has none.</summary>
    public string? Name { get; init; }

    /// <summary>The insurance by its JSON name.</summary>
    public required string Insurance { get; init; }

    /// <summary>The first month.</summary>
    public required string FirstMonth { get; init; }

    /// <summary>The last month.</summary>
    public required string LastMonth { get; init; }

    /// <summary>How many months they are.</summary>
    public required string Months { get; init; }

    /// <summary>The employer's base.</summary>
    public string? Base { get; init; }

    /// <summary>The status of the base by its JSON name; null where there is no employer.</summary>
    public string? Status { get; init; }

    /// <summary>The rule's id.</summary>
    public string? Rule { get; init; }

    /// <summary>The article.</summary>
    public string? Article { get; init; }

    /// <summary>What the employer pays a month.</summary>
    public string? Employer { get; init; }

    /// <summary>What its employees pay a month.</summary>
    public string? Employee { get; init; }

    /// <summary>What its persons pay a month alone.</summary>
    public string? Flexible { get; init; }

    /// <summary>All of it, a month.</summary>
    public string? Monthly { get; init; }

    /// <summary>What is due in all of the months.</summary>
    public string? Total { get; init; }

    /// <summary>How far the sums can be relied on, by the JSON name.</summary>
    public required string SumStatus { get; init; }

    /// <summary>What could not be computed, in the language of the run.</summary>
    public string? Remarks { get; init; }
}
