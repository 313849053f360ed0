namespace Contribution.Rules.Rosters.Contributions;

/// <summary>A line of what is due in successive months of the same rates, as it is written.</summary>
internal abstract record DueLine
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

    /// <summary>The base of the person, or of the employer.</summary>
    public string? Base { get; init; }

    /// <summary>The status of the base by its JSON name; null where there is no employer.</summary>
    public string? Status { get; init; }

    /// <summary>The rule's id.</summary>
    public string? Rule { get; init; }

    /// <summary>The article.</summary>
    public string? Article { get; init; }

    /// <summary>What is paid a month as an employee.</summary>
    public string? Employee { get; init; }

    /// <summary>What the employer pays a month: for a person, on that person's base.</summary>
    public string? Employer { get; init; }

    /// <summary>What is paid a month by who pays alone.</summary>
    public string? Flexible { get; init; }

    /// <summary>What is due in all of the months.</summary>
    public string? Total { get; init; }
}

/// <summary>A line of what is due for a person.</summary>
/// <param name="EmployerId">The employer; null is none.</param>
/// <param name="Id">The person.</param>
internal sealed record PersonDueLine(string? EmployerId, string Id) : DueLine
{
    /// <summary>The names of missing facts.</summary>
    public string? Missing { get; init; }
}

/// <summary>A line of what is due of an employer and its persons.</summary>
/// <param name="Id">The employer; null is the persons without one.</param>
internal sealed record EmployerDueLine(string? Id) : DueLine
{
    /// <summary>All of it, a month.</summary>
    public string? Monthly { get; init; }

    /// <summary>How far the sums can be relied on, by the JSON name.</summary>
    public required string SumStatus { get; init; }

    /// <summary>What could not be computed, in the language of the run.</summary>
    public string? Remarks { get; init; }
}
