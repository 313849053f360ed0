using System.Text.RegularExpressions;
using static Contribution.Rules.Tests.Architecture.SourceCode;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>
/// The folders of a project, of any depth, with the folders that the files directly in each of them use. A folder is named by
/// its path; the project's own is <see cref="Own"/>.
/// </summary>
internal sealed class FolderUses
{
    /// <summary>The files directly in a folder, as one more folder beside its subfolders.</summary>
    public const string Own = ".";

    private readonly string _root;
    private readonly string _name;
    private readonly Dictionary<string, (string Folder, string Namespace)> _types;

    private FolderUses(string root)
    {
        (_root, _name) = (root, Path.GetFileName(root));
        Dictionary<string, string> code = CodeIn(root);
        _types = code.Where(file => !IsSecondPart(file.Key))
            .SelectMany(file => DeclaredIn(file.Value), (file, type) => (Type: type, file.Key, file.Value))
            .DistinctBy(declared => declared.Type)
            .ToDictionary(declared => declared.Type, declared => (FolderOf(declared.Key), NamespaceOf(declared.Value)));
        ILookup<string, string> byFolder = code.ToLookup(file => FolderOf(file.Key), file => file.Value);
        Uses = byFolder.ToDictionary(
            folder => folder.Key,
            folder => folder.SelectMany(text => UsedBy(text, byFolder)).Where(used => used != folder.Key).ToHashSet()
        );
    }

    /// <summary>Each folder that has files, with the folders that those use.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Uses { get; }

    /// <summary>The folders of a project.</summary>
    public static FolderUses Read(string project) => new(Path.Combine(SourceRoot, project));

    /// <summary>
    /// The folders among whose subfolders there is a circle, at any depth. A folder's own files count as one more subfolder: it
    /// may use its subfolders, or they may use it, but not both.
    /// </summary>
    public IEnumerable<string> Circles() =>
        Uses.Keys.SelectMany(Ancestors).Distinct().Where(parent => InCircles(Children(parent)).Any());

    /// <summary>Finds the members of cycles: repeatedly removes those that use no other, or that no other uses.</summary>
    public static IEnumerable<string> InCircles(IReadOnlyDictionary<string, HashSet<string>> uses)
    {
        HashSet<string> left = [.. uses.Keys];
        while (
            left.RemoveWhere(folder => !uses[folder].Overlaps(left) || !left.Any(other => uses[other].Contains(folder)))
            > 0
        ) { }

        return left;
    }

    private Dictionary<string, HashSet<string>> Children(string parent)
    {
        Dictionary<string, HashSet<string>> children = [];
        foreach ((string folder, HashSet<string> used) in Uses)
        {
            if (ChildOf(parent, folder) is string child)
            {
                children.TryAdd(child, []);
                children[child]
                    .UnionWith(
                        used.Select(other => ChildOf(parent, other)).OfType<string>().Where(other => other != child)
                    );
            }
        }

        return children;
    }

    /// <summary>The folder directly below another in which a folder lies; null where it lies elsewhere.</summary>
    private static string? ChildOf(string parent, string folder) =>
        folder == parent ? Own
        : parent == Own ? folder.Split('/')[0]
        : folder.StartsWith(parent + "/", StringComparison.Ordinal) ? folder[(parent.Length + 1)..].Split('/')[0]
        : null;

    private static IEnumerable<string> Ancestors(string folder)
    {
        string[] parts = folder == Own ? [] : folder.Split('/');
        return Enumerable
            .Range(0, parts.Length + 1)
            .Select(length => length == 0 ? Own : string.Join('/', parts.Take(length)));
    }

    private IEnumerable<string> UsedBy(string code, ILookup<string, string> folders)
    {
        string[] visible = [.. NamespacesVisibleIn(code)];
        IEnumerable<string> ofTypes = TypesUsedIn(code)
            .Where(name => _types.TryGetValue(name, out var type) && visible.Contains(type.Namespace))
            .Select(name => _types[name].Folder);
        IEnumerable<string> ofNamespaces = Regex
            .Matches(code, $@"(?<!namespace )\b{Regex.Escape(_name)}(\.\w+)+")
            .Select(match => match.Value[(_name.Length + 1)..].Replace('.', '/'))
            .Select(path => Ancestors(path).Reverse().First(folder => folder == Own || folders.Contains(folder)))
            .Where(folder => folder != Own);
        return ofTypes.Concat(ofNamespaces);
    }

    private string FolderOf(string file) =>
        Path.GetRelativePath(_root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/');
}
