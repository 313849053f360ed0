namespace Contribution.Rules.Rosters;

/// <summary>A note on a file as a whole.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Text">The note.</param>
public sealed record FileNote(string File, Wording Text);
