using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules;

/// <summary>The options of the library: the rule sets that answer requests. A section of a program's configuration can be bound to it.</summary>
public sealed class ContributionRulesOptions
{
    /// <summary>
    /// Directories of rule files, or single rule files, on top of the embedded ones. A rule file takes the place of an
    /// earlier or embedded one with its id. In a host, a relative path is resolved against its content root; else against
    /// the current directory.
    /// </summary>
    public IList<string> RuleDirectories { get; } = [];

    /// <summary>Adds a directory to <see cref="RuleDirectories"/>.</summary>
    /// <param name="path">A directory of rule files, or one rule file.</param>
    public ContributionRulesOptions AddDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        RuleDirectories.Add(path);
        return this;
    }

    /// <summary>Reads the directories.</summary>
    /// <param name="engine">The engine that runs the rules; null is the library's own engine.</param>
    /// <param name="cancellation">Stops it between two rule sets.</param>
    /// <exception cref="RuleSetException">Rule files are faulty; every fault at once.</exception>
    /// <exception cref="RuleSetProofException">Rule sets failed their proof; every failure at once.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory, or no rule file in it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IContributionRules Build(IRuleEngine? engine = null, CancellationToken cancellation = default) =>
        Build(engine, root: null, cancellation);

    /// <summary>Reads the directories.</summary>
    /// <param name="engine">The engine that runs the rules; null is the library's own engine.</param>
    /// <param name="root">The folder that relative directories lie in; null is the current directory.</param>
    /// <param name="cancellation">Stops it between two rule sets.</param>
    internal IContributionRules Build(IRuleEngine? engine, string? root, CancellationToken cancellation = default) =>
        RuleDirectories.Count == 0 && engine is null
            ? ContributionRules.Default
            : Proved(
                ContributionRules.Create(
                    RuleDirectories.Aggregate(
                        RuleSetCatalogue.Embedded,
                        (catalogue, directory) => catalogue.WithDirectory(PathOf(directory, root), cancellation)
                    ),
                    engine
                ),
                cancellation
            );

    /// <summary>A blank one, mostly a variable that is not set, would be the whole folder that the program runs in.</summary>
    private static string PathOf(string? directory, string? root)
    {
        if (string.IsNullOrWhiteSpace(directory))
        {
            throw new DirectoryNotFoundException($"{nameof(RuleDirectories)} has a blank entry");
        }

        string path = Path.GetFullPath(directory, root ?? Directory.GetCurrentDirectory());
        return DirectoryRules.IsEmpty(path)
            ? throw new DirectoryNotFoundException(
                File.Exists(path) ? $"this is no rule file: {path}" : $"there is no rule file in {path}"
            )
            : path;
    }

    /// <summary>The embedded rule sets were proved when the library was built; those of a directory are proved now.</summary>
    private static IContributionRules Proved(IContributionRules rules, CancellationToken cancellation)
    {
        ImmutableArray<RuleSet> added = rules.Catalogue.GetAll(
            [.. rules.Catalogue.Ids.Where(rules.Catalogue.RestsOnDirectory)],
            cancellation
        );
        ImmutableArray<ProofReport> failed =
        [
            .. ProofReport.ProveAll(added, cancellation).Where(report => !report.Holds),
        ];
        return failed.IsEmpty ? rules : throw new RuleSetProofException(failed, Describe(failed, rules.Catalogue));
    }

    /// <summary>Every failure, with its file and its witness as a request: a host logs the message alone.</summary>
    private static string Describe(ImmutableArray<ProofReport> failed, RuleSetCatalogue catalogue) =>
        string.Join(
            Environment.NewLine,
            failed.SelectMany(report =>
                report.Findings.Select(finding =>
                    $"{report.Id} ({catalogue.LayerOf(report.Id)?.Name}): {finding.En}{Describe(finding.Witness)}"
                )
            )
        );

    private static string Describe(Witness? witness) =>
        witness is null ? "" : $"; witness: {Encoding.UTF8.GetString(BasesJson.WriteRequest(witness.Request))}";
}
