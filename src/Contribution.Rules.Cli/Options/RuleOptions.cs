using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli.Options;

/// <summary>The option <c>--rules DIR</c>, and its rules.</summary>
internal static class RuleOptions
{
    public static Option<string[]> Rules(Locale locale) =>
        locale.Repeatable(
            "--rules",
            "DIR",
            "增加一个规则文件目录；相同编号的规则集以它为准",
            "adds a directory of rule files; one with an embedded id replaces it"
        );

    /// <summary>The folder that new rule files are written into.</summary>
    public static Option<string> NewFiles(Locale locale) =>
        locale.Option(
            "--out",
            "DIR",
            "规则文件目录；已有的文件不会被覆盖",
            "the rules folder; no file of it is overwritten",
            required: true
        );

    /// <summary>The embedded rule sets with those of the directories on top.</summary>
    /// <param name="directories">The directories; null is none.</param>
    /// <param name="locale">The language of errors.</param>
    /// <param name="engine">The engine that runs the rules; null is the library's own engine.</param>
    /// <param name="path">A rule file or a folder that is there, to go on top of all; null is none.</param>
    /// <exception cref="UserErrorException">A directory is missing, its rule files are faulty, or they fail their proof.</exception>
    public static IContributionRules Load(
        string[]? directories,
        Locale locale,
        IRuleEngine? engine = null,
        string? path = null
    )
    {
        if (Array.Find(directories ?? [], directory => !Directory.Exists(directory)) is string missing)
        {
            throw NoDirectory(missing, locale);
        }

        if (Array.Find(directories ?? [], directory => !HasFiles(directory)) is string empty)
        {
            throw NoFile(empty, locale);
        }

        ContributionRulesOptions options = new();
        foreach (string added in (directories ?? []).Concat(path is null ? [] : [path]))
        {
            options.AddDirectory(added);
        }

        try
        {
            return options.Build(engine);
        }
        catch (DirectoryNotFoundException) when (path is not null)
        {
            throw locale.Error($"{path}：其中没有规则文件", $"{path}: there is no rule file in it");
        }
        catch (RuleSetException faulty)
        {
            throw Faulty(faulty, locale);
        }
        catch (RuleSetProofException refused)
        {
            throw new UserErrorException(
                [.. refused.Reports.SelectMany(report => Lines(report, locale))],
                ExitCode.FailedProof
            );
        }
    }

    /// <summary>The error of rule files that cannot be loaded.</summary>
    public static UserErrorException Faulty(RuleSetException faulty, Locale locale)
    {
        string[] lines = [.. faulty.Faults.Select(fault => FaultLine.Format(fault, locale))];
        bool isUnfilled = faulty.Faults.All(fault => fault.Code == FaultCode.ToFill);
        return new UserErrorException(isUnfilled ? [Unfilled(locale), .. lines] : lines);
    }

    /// <summary>The error of a directory that does not exist.</summary>
    public static UserErrorException NoDirectory(string directory, Locale locale) =>
        locale.Error($"没有这个目录：{directory}", $"no such directory: {directory}");

    /// <summary>The error of a directory without rule files.</summary>
    public static UserErrorException NoFile(string directory, Locale locale) =>
        locale.Error($"目录中没有规则文件：{directory}", $"there is no rule file in {directory}");

    /// <summary>Whether a directory exists and holds rule files or tables of wages.</summary>
    public static bool HasFiles(string directory) => Directory.Exists(directory) && !DirectoryRules.IsEmpty(directory);

    private static IEnumerable<string> Lines(ProofReport report, Locale locale) =>
        report
            .Findings.SelectMany(finding => ProofText.Lines(finding, locale))
            .Select(line => locale.Labelled(locale.Title(report.Id), line));

    private static string Unfilled(Locale locale) =>
        locale.Pick(
            "规则文件尚未填完，不能使用：",
            "there are places to fill in; until then the rule files cannot be used:"
        );
}
