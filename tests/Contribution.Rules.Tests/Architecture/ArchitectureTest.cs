using System.Text.RegularExpressions;
using static Contribution.Rules.Tests.Architecture.SourceCode;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>The references that each folder of the library may have to others; none points upward.</summary>
public sealed partial class ArchitectureTest
{
    /// <summary>Each folder with those it may use.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Numbers"] = [],
        ["Terms"] = [],
        ["Faults"] = ["Terms"],
        ["Facts"] = ["Numbers", "Terms", "Faults", "Json"],
        ["Json"] = ["Numbers", "Terms", "Faults"],
        ["Language"] = ["Numbers", "Faults"],
        ["FactTables"] = ["Numbers", "Terms", "Faults", "Facts", "Json", "Language"],
        ["Validation"] = ["Terms", "Faults", "Facts", "FactTables", "Json"],
        ["RuleSets"] = ["Numbers", "Terms", "Faults", "Facts", "FactTables", "Json", "Language"],
        ["Results"] = ["Numbers", "Faults", "Facts", "Json", "RuleSets"],
        ["Semantics"] = ["Numbers", "Facts", "FactTables", "Json", "Language", "RuleSets"],
        ["Evaluation"] =
        [
            "Numbers",
            "Faults",
            "Facts",
            "FactTables",
            "Results",
            "Json",
            "Language",
            "RuleSets",
            "Validation",
            "Semantics",
        ],
        ["Proof"] = ["Numbers", "Facts", "FactTables", "Json", "Language", "RuleSets"],
        ["Explaining"] =
        [
            "Numbers",
            "Terms",
            "Faults",
            "Facts",
            "FactTables",
            "Results",
            "Json",
            "Language",
            "RuleSets",
            "Semantics",
        ],
        ["Requests"] =
        [
            "Numbers",
            "Terms",
            "Faults",
            "Facts",
            "FactTables",
            "Results",
            "Json",
            "Language",
            "RuleSets",
            "Semantics",
            "Explaining",
            "Validation",
        ],
        ["Contributions"] =
        [
            "Numbers",
            "Terms",
            "Faults",
            "Facts",
            "Results",
            "Json",
            "RuleSets",
            "Explaining",
            "Requests",
        ],
    };

    /// <summary>Each project of <c>src</c> with those it may refer to.</summary>
    private static readonly Dictionary<string, string[]> MayReferTo = new()
    {
        ["Contribution.Rules"] = [],
        ["Contribution.Rules.NRules"] = ["Contribution.Rules"],
        ["Contribution.Rules.Authoring"] = ["Contribution.Rules"],
        ["Contribution.Rules.Testing"] = ["Contribution.Rules", "Contribution.Rules.Authoring"],
        ["Contribution.Rules.Testing.Xunit"] = ["Contribution.Rules.Testing"],
        ["Contribution.Rules.Testing.XunitV3"] = ["Contribution.Rules.Testing"],
        ["Contribution.Rules.Rosters"] = ["Contribution.Rules"],
        ["Contribution.Rules.Rosters.Excel"] = ["Contribution.Rules.Rosters"],
        ["Contribution.Rules.Parquet"] = ["Contribution.Rules.Rosters"],
        ["Contribution.Rules.Cli"] =
        [
            "Contribution.Rules",
            "Contribution.Rules.Authoring",
            "Contribution.Rules.NRules",
            "Contribution.Rules.Parquet",
            "Contribution.Rules.Rosters",
            "Contribution.Rules.Rosters.Excel",
        ],
    };

    /// <summary>The types of the library that are in no namespace of a folder, with the folder in which they are.</summary>
    private static readonly Dictionary<string, string> FolderOfType = CodeIn(Library)
        .Where(file => !IsSecondPart(file.Key))
        .Where(file => NamespaceOf(file.Value) is RootNamespace or JsonNamespace && FoldersOf(file.Key).Length > 0)
        .SelectMany(file => DeclaredIn(file.Value), (file, type) => (Type: type, Folder: FoldersOf(file.Key)[0]))
        .ToDictionary(type => type.Type, type => type.Folder);

    public static TheoryData<string> Folders => new(MayUse.Keys);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folders_use_only_those_below_them(string folder)
    {
        string[] code = [.. CodeIn(Path.Combine(Library, folder)).Values];
        IEnumerable<string> namespaces = code.SelectMany(text => Mentioned().Matches(text))
            .Select(match => match.Groups["folder"].Value)
            .Where(name => Directory.Exists(Path.Combine(Library, name)));
        IEnumerable<string> ofTypes = code.SelectMany(TypesUsedIn)
            .Select(FolderOfType.GetValueOrDefault)
            .OfType<string>();

        code.Should().NotBeEmpty();
        namespaces.Union(ofTypes, StringComparer.Ordinal).Should().BeSubsetOf([.. MayUse[folder], folder]);
    }

    [Fact]
    public void Table_of_folders_lists_every_folder() =>
        Directory.GetDirectories(Library).Select(Path.GetFileName).Should().BeEquivalentTo(MayUse.Keys);

    [Fact]
    public void Projects_reference_only_those_below_them() =>
        Directory
            .GetFiles(SourceRoot, "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(project => Path.GetFileNameWithoutExtension(project), References)
            .Should()
            .BeEquivalentTo(MayReferTo);

    [Fact]
    public void Only_the_project_for_Excel_references_Open_XML() =>
        Directory
            .GetFiles(SourceRoot, "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("DocumentFormat.OpenXml", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .Should()
            .Equal("Contribution.Rules.Rosters.Excel");

    [Fact]
    public void Only_the_project_for_Parquet_references_Parquet() =>
        Directory
            .GetFiles(SourceRoot, "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("\"Parquet.Net\"", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .Should()
            .Equal("Contribution.Rules.Parquet");

    [Fact]
    public void Folders_use_one_another_in_no_circle() =>
        FolderUses
            .InCircles(MayUse.ToDictionary(folder => folder.Key, folder => folder.Value.ToHashSet()))
            .Should()
            .BeEmpty();

    [Fact]
    public void Types_have_unique_names()
    {
        Dictionary<string, string> code = CodeIn(SourceRoot);
        // A second part of a type adds what the layer above knows of it, and declares nothing. The kit's attributes have one
        // name in the packages for xunit 2 and 3, of which a project refers to one: so tests stand as they are in either.
        IEnumerable<string> twice = code.Where(file =>
                !IsSecondPart(file.Key) && !file.Key.Contains("Testing.XunitV3", StringComparison.Ordinal)
            )
            .SelectMany(file => DeclaredIn(file.Value))
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        code.Values.SelectMany(DeclaredIn).Should().HaveCountGreaterThan(300);
        twice.Should().BeEmpty();
    }

    [Fact]
    public void Money_is_in_no_binary_floating_point_type()
    {
        IReadOnlyDictionary<string, string> code = CodeIn(SourceRoot);

        code.Should().HaveCountGreaterThan(100);
        code.Where(file => BinaryFraction().IsMatch(file.Value)).Select(file => file.Key).Should().BeEmpty();
    }

    /// <summary>The projects that a project refers to.</summary>
    private static string[] References(string project) =>
        [.. Referred().Matches(File.ReadAllText(project)).Select(match => match.Groups["project"].Value)];

    /// <summary>A folder's namespace: in full, or the way a sister namespace may shorten it (<c>Json.JsonPath</c>).</summary>
    [GeneratedRegex(@"\bContribution\.Rules\.(?<folder>\w+)|(?<![\w.])(?<folder>[A-Z]\w+)\.(?=[A-Z])")]
    private static partial Regex Mentioned();

    [GeneratedRegex(@"\b(double|float|Double|Single|Half)\b(?!\s*\()")]
    private static partial Regex BinaryFraction();

    [GeneratedRegex("""<ProjectReference Include="[^"]*/(?<project>[^/"]+)\.csproj" """)]
    private static partial Regex Referred();
}
