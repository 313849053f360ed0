using Contribution.Rules.Testing;

namespace Contribution.Rules.Releases;

/// <summary>
/// A released version as it is kept: its rule files, and for each rule set requests and the results they had. It is
/// written once, and then only read.
/// </summary>
public sealed class Release
{
    private const string RulesFolder = "rules";
    private const string PopulationsFolder = "populations";

    private readonly Lazy<IContributionRules> _rules;

    private Release(string folder)
    {
        Folder = folder;
        _rules = new Lazy<IContributionRules>(() => Load(folder));
    }

    /// <summary>Where releases are kept.</summary>
    public static string Home { get; } = Path.Combine(SourceFolder.Find(typeof(Release).Assembly), "Released");

    /// <summary>Every release that is kept, by version.</summary>
    public static IReadOnlyList<Release> All { get; } =
    [.. Directory.GetDirectories(Home).Order(StringComparer.Ordinal).Select(folder => new Release(folder))];

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <summary>Its version.</summary>
    public string Version => Path.GetFileName(Folder);

    /// <summary>Its rule files on the engine of today, without the rule files of today.</summary>
    public IContributionRules Rules => _rules.Value;

    /// <summary>Its rule sets, each with its population.</summary>
    public IReadOnlyList<ReleasedPopulation> Populations =>
        [.. Rules.Catalogue.Ids.Select(id => new ReleasedPopulation(Path.Combine(Folder, PopulationsFolder), id))];

    /// <summary>Files among the populations that belong to no rule set.</summary>
    public IEnumerable<string> Dangling =>
        Directory
            .EnumerateFileSystemEntries(Path.Combine(Folder, PopulationsFolder))
            .Except(Populations.SelectMany(population => population.Files));

    /// <summary>Keeps a version: copies its rule files and writes what they answer to the population.</summary>
    /// <param name="home">Where releases are kept.</param>
    /// <param name="version">The version.</param>
    /// <param name="rules">The folder of rule files.</param>
    /// <exception cref="IOException">The version is kept already.</exception>
    public static Release Write(string home, string version, string rules)
    {
        string folder = Path.Combine(home, version);
        if (Directory.Exists(folder))
        {
            throw new IOException($"{folder} is there already: what was released once is not written again");
        }

        // A run that is broken off leaves nothing that looks like a release.
        string unfinished = Directory.CreateDirectory(Path.Combine(home, "." + version + ".unfinished")).FullName;
        Copy(rules, Path.Combine(unfinished, RulesFolder));
        Directory.CreateDirectory(Path.Combine(unfinished, PopulationsFolder));
        Release release = new(unfinished);
        foreach (ReleasedPopulation population in release.Populations)
        {
            population.Write(release.Rules);
        }

        Directory.Move(unfinished, folder);
        return new Release(folder);
    }

    /// <summary>Rule files and tables of reference wages; cases and schemas answer nothing.</summary>
    private static void Copy(string rules, string into)
    {
        foreach (
            string file in Directory
                .EnumerateFiles(rules, "*.json", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".cases.json", StringComparison.Ordinal))
                .Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
        )
        {
            string copy = Path.Combine(into, Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IContributionRules Load(string folder) =>
        ContributionRules.Create(RuleSetCatalogue.Empty.WithDirectory(Path.Combine(folder, RulesFolder)));
}
