namespace Contribution.Rules.Rosters;

/// <summary>A note on a file as a whole.</summary>
/// <param name="file">The file's name.</param>
/// <param name="text">The note.</param>
public sealed class FileNote(string file, Wording text)
{
    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The note.</summary>
    public Wording Text { get; } = text;
}
