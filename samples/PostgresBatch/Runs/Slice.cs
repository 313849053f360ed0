using PostgresBatch.Reading;

namespace PostgresBatch.Runs;

/// <summary>A part of a run that is done in one transaction.</summary>
internal readonly record struct Slice(long Number, EmployerRange Range, long Persons);
