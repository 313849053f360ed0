using Contribution.Rules;

namespace PostgresBatch.Reading;

/// <summary>A row that nobody can compute with.</summary>
/// <param name="EmployerId">The employer.</param>
/// <param name="PersonId">The person; null where it is the employer's own row.</param>
/// <param name="Fact">The fact, by its JSON name.</param>
/// <param name="Fault">What is wrong with it.</param>
internal sealed record Reject(string EmployerId, string? PersonId, string Fact, Fault Fault);
