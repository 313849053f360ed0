using System.Reflection;

namespace Contribution.Rules.Testing;

/// <summary>
/// Finds the sources of a test project: there lie its case files and snapshots. The paths that a compiler knows
/// (<c>[CallerFilePath]</c>) are not those of the machine in a reproducible build, so the search goes upwards from the
/// folder that the tests run in.
/// </summary>
public static class SourceFolder
{
    /// <summary>The folder of the project that an assembly was built from.</summary>
    /// <param name="assembly">The assembly; the project file is called like it.</param>
    /// <exception cref="DirectoryNotFoundException">No folder above holds the project, nor a solution that names it.</exception>
    /// <example><code>string folder = SourceFolder.Find(typeof(MyTest).Assembly);</code></example>
    public static string Find(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return OfProject(assembly.GetName().Name!, AppContext.BaseDirectory);
    }

    /// <summary>
    /// The folder of a project: the nearest above a folder that holds the project file, or where the nearest solution
    /// above says that the project is.
    /// </summary>
    /// <param name="project">The name of the project file, without its ending.</param>
    /// <param name="below">The folder where the search begins.</param>
    /// <exception cref="DirectoryNotFoundException">No folder above holds the project, nor a solution that names it.</exception>
    public static string OfProject(string project, string below)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(project);
        for (DirectoryInfo? folder = new(below); folder is { Exists: true }; folder = folder.Parent)
        {
            if (Find(folder, project) is string found)
            {
                return found;
            }
        }

        throw new DirectoryNotFoundException(
            $"no folder above {below} holds {project}.csproj, nor a solution that names it; "
                + "the tests run outside their sources, or the project file is not called like its assembly"
        );
    }

    private static string? Find(DirectoryInfo folder, string project) =>
        folder.EnumerateFiles("*.*proj").Any(file => Path.GetFileNameWithoutExtension(file.Name) == project)
            ? folder.FullName
            : folder
                .EnumerateFiles("*.sln*")
                .SelectMany(solution => Projects(solution.FullName))
                .Where(path => Path.GetFileNameWithoutExtension(path) == project)
                .Select(path => Path.GetDirectoryName(Path.GetFullPath(path, folder.FullName)))
                .FirstOrDefault(Directory.Exists);

    /// <summary>Both kinds of solution file quote the paths of their projects.</summary>
    private static IEnumerable<string> Projects(string solution) =>
        File.ReadAllText(solution)
            .Split('"')
            .Where(quoted => quoted.EndsWith("proj", StringComparison.Ordinal))
            .Select(path => path.Replace('\\', '/'));
}
