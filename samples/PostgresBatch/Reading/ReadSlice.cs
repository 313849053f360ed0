using PostgresBatch.Rosters;

namespace PostgresBatch.Reading;

/// <summary>The rows of a slice: whole employers, without the rejected rows.</summary>
internal sealed record ReadSlice(IReadOnlyList<Employer> Employers, IReadOnlyList<Reject> Rejects);
