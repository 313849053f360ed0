using PostgresBatch.Rosters;

namespace PostgresBatch.Reading;

/// <summary>What was read of a slice: whole employers, but for the rows that were rejected.</summary>
internal sealed record ReadSlice(IReadOnlyList<Employer> Employers, IReadOnlyList<Reject> Rejects);
