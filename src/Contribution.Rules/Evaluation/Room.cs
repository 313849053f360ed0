using System.Numerics;
using Contribution.Rules.Results;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// Room for all that changes while one request is decided. It serves one request after another, so that they need none
/// of their own; one thread at a time.
/// </summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class Room<T>(SlotLayout ofPerson, Lazy<EmployerPlan> employerPlan)
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The case of one person after another.</summary>
    public CaseSlots<T> Person { get; } = new(ofPerson);

    /// <summary>The employer's case.</summary>
    public CaseSlots<Int128> Employer => field ??= new CaseSlots<Int128>(employerPlan.Value.Layout);

    /// <summary>What the employer's rules read of the persons.</summary>
    public PersonTotals Totals { get; } = new();

    /// <summary>The persons' findings; in results they stand after the employer's.</summary>
    public List<Finding> OfPersons { get; } = [];
}
