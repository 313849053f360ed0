namespace Contribution.Rules.Rosters;

/// <summary>A page of a job's result: it stands alone, without a script from elsewhere and without a network.</summary>
public sealed class JobPage
{
    private readonly Action<TextWriter> _write;

    internal JobPage(string fileName, Action<TextWriter> write) => (FileName, _write) = (fileName, write);

    /// <summary>The name that the tool gives its file.</summary>
    public string FileName { get; }

    /// <summary>The page; it is made whenever it is asked for, as a roster has many.</summary>
    public string Html
    {
        get
        {
            using StringWriter page = new();
            Write(page);
            return page.ToString();
        }
    }

    /// <summary>Writes the page.</summary>
    internal void Write(TextWriter text) => _write(text);
}
