namespace Contribution.Rules.Rosters;

/// <summary>A note on a file as a whole.</summary>
public sealed class FileNote
{
    internal FileNote(string file, Wording text) => (File, Text) = (file, text);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The note.</summary>
    public Wording Text { get; }
}
