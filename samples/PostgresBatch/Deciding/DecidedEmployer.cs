using Contribution.Rules;
using PostgresBatch.Rosters;

namespace PostgresBatch.Deciding;

/// <summary>An employer with what was decided of it and, in the same order, of its persons.</summary>
internal sealed record DecidedEmployer(Employer Employer, Decision Decision, Decision[] Persons);
