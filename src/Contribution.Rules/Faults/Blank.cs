namespace Contribution.Rules.Faults;

/// <summary>
/// A place to fill in before a file can be used. It is written as a text that begins with a mark and
/// describes the value to fill in: <c>【待填】文号 / the document's number / 庆社险函〔2011〕3号</c>.
/// </summary>
/// <param name="Zh">The text to fill in, in Chinese.</param>
/// <param name="En">The text to fill in, in English.</param>
/// <param name="Example">An example; null where none is given.</param>
internal sealed record Blank(string Zh, string En, string? Example)
{
    /// <summary>How every blank begins.</summary>
    public const string Mark = "【待填】";

    private const string Between = " / ";

    /// <summary>Parses a blank; null where the text is not one. English text and example may be missing.</summary>
    public static Blank? Parse(string text)
    {
        if (!text.TrimStart().StartsWith(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        string[] parts = text.Trim()[Mark.Length..].Split(Between, 3);
        return new Blank(parts[0], parts.Length > 1 ? parts[1] : parts[0], parts.Length > 2 ? parts[2] : null);
    }

    /// <summary>The text that is to be filled in, with the example.</summary>
    public string Wanted(bool chinese) =>
        chinese
            ? Zh + (Example is null ? "" : $"；例：{Example}")
            : En + (Example is null ? "" : $"; example: {Example}");

    /// <summary>The blank as files have it.</summary>
    public override string ToString() => Mark + string.Join(Between, new[] { Zh, En, Example }.OfType<string>());
}
