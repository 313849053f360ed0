namespace Contribution.Rules.Rosters.Contributions;

/// <summary>A line of what is due for a person in successive months of the same rates, as it is written.</summary>
/// <param name="EmployerId">The employer; null is none.</param>
/// <param name="Id">The person.</param>
internal sealed record PersonDueLine(string? EmployerId, string Id)
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

    /// <summary>The base.</summary>
    public string? Base { get; init; }

    /// <summary>The status of the base by its JSON name.</summary>
    public required string Status { get; init; }

    /// <summary>The rule's id.</summary>
    public string? Rule { get; init; }

    /// <summary>The article.</summary>
    public string? Article { get; init; }

    /// <summary>What the person pays a month as an employee.</summary>
    public string? Employee { get; init; }

    /// <summary>What the employer pays a month on the person's base.</summary>
    public string? Employer { get; init; }

    /// <summary>What the person pays a month alone.</summary>
    public string? Flexible { get; init; }

    /// <summary>What is due in all of the months.</summary>
    public string? Total { get; init; }

    /// <summary>The names of missing facts.</summary>
    public string? Missing { get; init; }
}
