using System.Text.RegularExpressions;

namespace Contribution.Rules.Tests;

/// <summary>The source of the repository, as the tests of its structure read it.</summary>
internal static partial class SourceCode
{
    public const string RootNamespace = "Contribution.Rules";
    public const string JsonNamespace = "Contribution.Rules.Json";

    public static readonly string SourceRoot = Path.Combine(Repository(), "src");
    public static readonly string Library = Path.Combine(SourceRoot, "Contribution.Rules");

    /// <summary>The C# files below a folder, without their comments and texts.</summary>
    public static Dictionary<string, string> CodeIn(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => TextOrComment().Replace(File.ReadAllText(file), "\"\""));

    /// <summary>The types that a file declares, without those inside other types.</summary>
    public static IEnumerable<string> DeclaredIn(string code) =>
        Declared().Matches(code).Select(match => match.Groups["name"].Value);

    public static bool DeclaresPublicType(string code) =>
        Declared().Matches(code).Any(match => match.Value.StartsWith("public ", StringComparison.Ordinal));

    public static string NamespaceOf(string code) => Namespace().Match(code).Groups["name"].Value;

    /// <summary>The folders of the library in which a file is, outermost first; none in its root.</summary>
    public static string[] FoldersOf(string file)
    {
        string folder = Path.GetRelativePath(Library, Path.GetDirectoryName(file)!);
        return folder == "." ? [] : folder.Split(Path.DirectorySeparatorChar);
    }

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Contribution.Rules.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("the tests run inside the repository");
    }

    [GeneratedRegex(
        @"^(public |internal |static |sealed |abstract |readonly |partial |ref )*(class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declared();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])'""", RegexOptions.Singleline)]
    private static partial Regex TextOrComment();
}
