using Contribution.Rules;

namespace PostgresBatch.Reading;

/// <summary>A row that cannot be used in a computation.</summary>
/// <param name="EmployerId">The employer.</param>
/// <param name="PersonId">The person; null where it is the employer's own row.</param>
/// <param name="Fact">The fact, by its JSON name.</param>
/// <param name="Fault">The fault.</param>
internal sealed record Reject(string EmployerId, string? PersonId, string Fact, Fault Fault);
