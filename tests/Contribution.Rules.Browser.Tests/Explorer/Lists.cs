namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>The lists of persons and employers among the samples.</summary>
internal static class Lists
{
    private static readonly string Folder = Repository.File("samples", "rosters");

    public static string Persons { get; } = Path.Combine(Folder, "persons.csv");

    public static string Employers { get; } = Path.Combine(Folder, "employers-gb18030.csv");

    public static string Workbook { get; } = Path.Combine(Folder, "persons.xlsx");
}
