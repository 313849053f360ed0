using PostgresBatch.Reading;

namespace PostgresBatch.Deciding;

/// <summary>A slice that was decided; with rejected rows there is nothing to write but those.</summary>
internal sealed record DecidedSlice(IReadOnlyList<DecidedEmployer> Employers, IReadOnlyList<Reject> Rejects);
