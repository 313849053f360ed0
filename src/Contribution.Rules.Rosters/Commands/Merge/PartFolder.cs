namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>A part that is to be joined with others.</summary>
/// <param name="Name">The name that messages use.</param>
/// <param name="Manifest">The manifest: its run and its counts.</param>
/// <param name="Open">Opens one of its files by the file's name.</param>
internal sealed record PartFolder(string Name, PartManifest Manifest, Func<string, Stream> Open);
