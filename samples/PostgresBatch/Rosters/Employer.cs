using System.Collections.Immutable;
using Contribution.Rules;

namespace PostgresBatch.Rosters;

/// <summary>An employer with its persons.</summary>
internal sealed record Employer(EmployerFacts Facts, ImmutableArray<PersonFacts> Persons);
