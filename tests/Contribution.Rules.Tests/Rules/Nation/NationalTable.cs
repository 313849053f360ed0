using Contribution.Rules.Testing;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>The tables of this folder: a line of headings, then rows of values with a tab between two.</summary>
internal static class NationalTable
{
    /// <summary>Where a table lies in the sources.</summary>
    public static string PathOf(string name) =>
        Path.Combine(SourceFolder.Find(typeof(NationalTable).Assembly), "Rules", "Nation", name);

    /// <summary>The rows of a table, without its headings.</summary>
    public static string[][] Rows(string name) =>
        [.. File.ReadLines(PathOf(name)).Skip(1).Select(line => line.Split('\t'))];
}
