using System.Text.RegularExpressions;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>The source of the repository, as the tests of its structure read it.</summary>
internal static partial class SourceCode
{
    public const string RootNamespace = "Contribution.Rules";
    public const string JsonNamespace = "Contribution.Rules.Json";

    public static readonly string SourceRoot = Repository.File("src");
    public static readonly string Library = Path.Combine(SourceRoot, "Contribution.Rules");

    // Several tests read the same files; they are read once.
    private static readonly Lazy<Dictionary<string, string>> All = new(() =>
        Directory
            .EnumerateFiles(SourceRoot, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => TextOrComment().Replace(File.ReadAllText(file), "\"\""))
    );

    /// <summary>The C# files below a folder, without their comments and texts.</summary>
    public static Dictionary<string, string> CodeIn(string folder) =>
        All
            .Value.Where(file => file.Key.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .ToDictionary();

    /// <summary>The types that a file declares, without those inside other types.</summary>
    public static IEnumerable<string> DeclaredIn(string code) =>
        Declared().Matches(code).Select(match => match.Groups["name"].Value);

    /// <summary>The names in a file that stand where a type stands.</summary>
    public static IEnumerable<string> TypesUsedIn(string code) => UsedType().Matches(code).Select(match => match.Value);

    /// <summary>The namespaces whose types a file can name without theirs: those it uses, its own and those around it.</summary>
    public static IEnumerable<string> NamespacesVisibleIn(string code)
    {
        string[] own = NamespaceOf(code).Split('.');
        return Using()
            .Matches(code)
            .Select(match => match.Groups["name"].Value)
            .Concat(own.Select((_, place) => string.Join('.', own.Take(place + 1))));
    }

    /// <summary>Whether a file holds second parts of types, which give them their JSON and declare nothing.</summary>
    public static bool IsSecondPart(string file) => file.EndsWith("ContractTypes.cs", StringComparison.Ordinal);

    public static bool DeclaresPublicType(string code) =>
        Declared().Matches(code).Any(match => match.Value.StartsWith("public ", StringComparison.Ordinal));

    public static string NamespaceOf(string code) => Namespace().Match(code).Groups["name"].Value;

    /// <summary>The folders of the library in which a file is, outermost first; none in its root.</summary>
    public static string[] FoldersOf(string file)
    {
        string folder = Path.GetRelativePath(Library, Path.GetDirectoryName(file)!);
        return folder == "." ? [] : folder.Split(Path.DirectorySeparatorChar);
    }

    [GeneratedRegex(
        @"^(public |internal |static |sealed |abstract |readonly |partial |ref )*(class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declared();

    /// <summary>
    /// A name that stands where a type stands: before a name, in angle brackets, before a member, after new or typeof.
    /// </summary>
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+(?=\??(\[\])? [a-zA-Z]|[.<>?])|(?<=\bnew |\btypeof\()[A-Z]\w+")]
    private static partial Regex UsedType();

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])'""", RegexOptions.Singleline)]
    private static partial Regex TextOrComment();
}
