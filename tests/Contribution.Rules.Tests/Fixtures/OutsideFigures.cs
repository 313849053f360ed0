using System.Reflection;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Figures from outside that lie beside the tests: lines of comma-separated values below a heading.</summary>
internal static class OutsideFigures
{
    /// <summary>The lines of a table, cut into so many fields; the last one keeps its commas.</summary>
    public static IReadOnlyList<string[]> Rows(string table, int fields)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(table)!);
        string[] lines = reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return [.. lines.Skip(1).Select(line => line.Split(',', fields))];
    }
}
