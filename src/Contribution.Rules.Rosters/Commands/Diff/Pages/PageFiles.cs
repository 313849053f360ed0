namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>The style sheet and the script of the page; they travel inside the assembly.</summary>
internal static class PageFiles
{
    public static string Style { get; } = Read("impact.css");

    public static string Script { get; } = Read("impact.js");

    private static string Read(string name)
    {
        using StreamReader text = new(typeof(PageFiles).Assembly.GetManifestResourceStream(name)!);
        return text.ReadToEnd();
    }
}
