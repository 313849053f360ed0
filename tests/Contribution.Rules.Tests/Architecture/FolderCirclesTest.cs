using static Contribution.Rules.Tests.Architecture.SourceCode;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>Which folders of a project may use which: in one direction, at any depth.</summary>
public sealed class FolderCirclesTest
{
    /// <summary>The folders of the command line, from below to above; each may use those before it.</summary>
    private static readonly string[] OrderOfCommandLine =
    [
        "Messages",
        "Files",
        "Formats",
        "Naming",
        "Text",
        "Text/Requests",
        "Text/Lists",
        "Text/RuleSets",
        "Usage",
        "Options",
        "Options/Lists",
        "Commands/Requests",
        "Commands/Lists",
        "Commands/Contributions",
        "Commands/RuleSets",
        FolderUses.Own,
    ];

    /// <summary>The folders at the top of rosters, from below to above.</summary>
    private static readonly string[] OrderOfRosters =
    [
        "Questions",
        "Progress",
        "Input",
        "Determining",
        "Output",
        "Commands",
        "Jobs",
    ];

    private static readonly Dictionary<string, FolderUses> Projects = Directory
        .GetFiles(SourceRoot, "*.csproj", SearchOption.AllDirectories)
        .Select(project => Path.GetFileNameWithoutExtension(project))
        .ToDictionary(project => project, FolderUses.Read);

    [Fact]
    public void A_folder_and_its_subfolders_use_one_another_in_one_direction_only() =>
        Projects
            .SelectMany(project =>
                project
                    .Value.Circles()
                    .Select(folder => folder == FolderUses.Own ? project.Key : $"{project.Key}/{folder}")
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void A_folder_of_the_command_line_uses_only_those_below_it()
    {
        IReadOnlyDictionary<string, HashSet<string>> uses = Projects["Contribution.Rules.Cli"].Uses;

        uses.Keys.Should().BeEquivalentTo(OrderOfCommandLine);
        uses["Commands/Lists"].Should().Contain("Messages").And.Contain("Options/Lists");
        uses.SelectMany(folder => folder.Value, (folder, used) => (folder.Key, Used: used))
            .Where(pair => Place(pair.Used) >= Place(pair.Key))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void A_folder_of_rosters_uses_only_those_below_it()
    {
        (string Folder, string Used)[] uses =
        [
            .. Projects["Contribution.Rules.Rosters"]
                .Uses.SelectMany(folder => folder.Value, (folder, used) => (Top(folder.Key), Top(used)))
                .Distinct(),
        ];

        uses.Should().Contain(("Jobs", "Commands")).And.Contain(("Commands", "Input"));
        uses.SelectMany(pair => (string[])[pair.Folder, pair.Used]).Distinct().Should().BeSubsetOf(OrderOfRosters);
        uses.Where(pair => Array.IndexOf(OrderOfRosters, pair.Used) > Array.IndexOf(OrderOfRosters, pair.Folder))
            .Should()
            .BeEmpty();
    }

    /// <summary>Those of rule sets are layers too; the types beside them are used by all.</summary>
    [Fact]
    public void Folders_of_rule_sets_use_only_those_below_them()
    {
        IReadOnlyDictionary<string, HashSet<string>> uses = Projects["Contribution.Rules"].Uses;

        uses.Keys.Count(folder => folder.StartsWith("RuleSets/", StringComparison.Ordinal)).Should().BeGreaterThan(4);
        uses["RuleSets/Catalogue"].Should().Contain("RuleSets/Building").And.Contain("RuleSets/Rates");
    }

    private static string Top(string folder) => folder.Split('/')[0];

    private static int Place(string folder) => Array.IndexOf(OrderOfCommandLine, folder);
}
