namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>The lists of persons and employers among the samples.</summary>
internal static class Lists
{
    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "samples", "rosters");

    public static string Persons { get; } = Path.Combine(Folder, "persons.csv");

    public static string Employers { get; } = Path.Combine(Folder, "employers-gb18030.csv");

    public static string Workbook { get; } = Path.Combine(Folder, "persons.xlsx");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Contribution.Rules.sln"))
            ? folder
            : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
