namespace Contribution.Rules.Rosters.Tests;

/// <summary>The sources of these tests; the compiler's own paths are not those of the machine in a reproducible build.</summary>
internal static class Source
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Contribution.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(
            folder?.FullName ?? throw new DirectoryNotFoundException("no solution above the tests"),
            "tests",
            "Contribution.Rules.Rosters.Tests"
        );
    }
}
