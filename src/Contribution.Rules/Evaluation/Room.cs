using System.Numerics;
using Contribution.Rules.Results;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// Room for all that changes while the persons of one request are decided. It serves one request after another, so that
/// they need none of their own; one thread at a time.
/// </summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class Room<T>(SlotLayout layout)
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The case of one person after another.</summary>
    public CaseSlots<T> Slots { get; } = new(layout);

    /// <summary>What the employer's rules read of the persons.</summary>
    public PersonTotals Totals { get; } = new();

    /// <summary>The employer's findings. It is determined after its persons, but its findings stand before theirs.</summary>
    public List<Finding> OfEmployer { get; } = [];

    /// <summary>The persons' findings.</summary>
    public List<Finding> OfPersons { get; } = [];
}
