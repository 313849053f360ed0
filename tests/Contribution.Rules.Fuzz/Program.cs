using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;
using Contribution.Rules.Fuzz.Trials;

namespace Contribution.Rules.Fuzz;

/// <summary>Tries hostile cases; the exit code is 0 where every promise was kept, else 1.</summary>
internal static class Program
{
    public static int Main(string[] args) => Options.Command(Run).Parse(args).Invoke();

    private static int Run(Options options)
    {
        RuleFile[] shipped = [.. RuleFile.ReadAll(options.Rules, isEmbedded: true)];
        ReferenceTable table = new(options.Rules);
        RuleFolders folders = new(shipped, table);
        string scratch = Directory.CreateTempSubdirectory("contribution-rules-fuzz-").FullName;
        try
        {
            ITrial[] all =
            [
                new WorkedCasesTrial(folders, table, options.Rules),
                new AnswersTrial(folders, table),
                new RuleFilesTrial(shipped, table, scratch),
                new RequestsTrial(folders, table),
                new RostersTrial(shipped, table, scratch),
                new ContributionsTrial(folders),
                new CommandsTrial(scratch),
                new PartsTrial(scratch),
                new WorkbooksTrial(folders, table, scratch),
                new FoldersTrial(options.Rules, scratch),
                new KillsTrial(shipped, table, scratch),
                new StopsTrial(scratch),
            ];
            Campaign campaign = new(options, Console.Out);
            int failed = all.Where(trial => options.Kinds.Length == 0 || options.Kinds.Contains(trial.Kind))
                .Sum(campaign.Run);
            return failed == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
