using System.Reflection;

namespace Contribution.Rules.Terms;

/// <summary>A table that travels inside an assembly as CSV; no cell holds a comma or a quotation mark.</summary>
internal static class EmbeddedTable
{
    /// <summary>Reads the rows, without the header.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the table.</param>
    /// <returns>The cells of each row, in the order of the table.</returns>
    public static IEnumerable<string[]> Read(Assembly assembly, string name)
    {
        using StreamReader lines = new(assembly.GetManifestResourceStream(name)!);
        lines.ReadLine();
        while (lines.ReadLine() is string line)
        {
            yield return line.Split(',');
        }
    }

    /// <summary>The words of a cell, which are separated by bars.</summary>
    public static string[] Words(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
