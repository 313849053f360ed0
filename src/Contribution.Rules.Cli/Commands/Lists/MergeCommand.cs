using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Merge;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>merge</c>: the parts of a roster, determined by <c>roster --shard</c>, as the results of the whole.</summary>
internal sealed class MergeCommand(Terminal terminal, Locale locale)
{
    private readonly Argument<string[]> _parts = locale.Argument<string[]>(
        "PART",
        "各份的结果目录（roster 或 contributions 加 --shard 的 --out 目录），每份一个",
        "the folders of all parts, each the --out of roster or contributions with --shard"
    );

    private readonly Option<string> _out = OutputOptions.OutFolder(locale);

    public Command Build()
    {
        _parts.Arity = ArgumentArity.OneOrMore;
        Command command = locale.Command(
            "merge",
            "把分份核定的结果合并为整份名册的结果",
            "joins the parts of a roster that was determined in parts",
            _parts,
            _out
        );
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder = OutputOptions.Require(parsed.GetValue(_out), locale);
        try
        {
            PartSet set = PartSet.Check(parsed.GetValue(_parts)!.Select(Part));
            return Interruption.Run(
                terminal,
                locale,
                cancellation => Run(set, folder, InputFiles.From(parsed), cancellation)
            );
        }
        catch (PartsException wrong)
        {
            throw new UserErrorException([.. wrong.Reasons.Select(said => locale.Pick(said))]);
        }
    }

    private int Run(PartSet set, string folder, InputFiles inputs, CancellationToken cancellation)
    {
        using OutputFolder output = new(folder, inputs, locale);
        BasesFiles files = new(
            output.Begin(set.FileNames[0]),
            output.Begin(set.FileNames[1]),
            output.Begin(set.FileNames[2])
        );
        MergedParts merged = new PartMerge(set, cancellation).Run(files);
        cancellation.ThrowIfCancellationRequested();
        output.Complete();
        BasesText text = new(locale);
        if (merged.Tally.Rejected > 0)
        {
            terminal.Error.WriteLine(text.Rejected(merged.Tally.Rejected));
        }

        terminal.Write(
            merged.Due is DueTally due
                ? new DueTallyText(locale).Format(due, merged.Refused.Length)
                : text.Format(merged.Tally) + text.Sums(merged.SumOfBases, merged.SumOfEmployerBases)
        );
        return merged.Refused.Aggregate(
            merged.Tally.Rejected > 0 || merged.Tally.HasUnplaced ? ExitCode.InvalidInput : ExitCode.Done,
            (code, refused) => ExitCode.Worse(code, Report(refused))
        );
    }

    /// <summary>Reports why nothing was computed for an employer, in the words of its part's run.</summary>
    private int Report(PartRefusal refused)
    {
        foreach (string reason in refused.Reasons)
        {
            terminal.Error.WriteLine(locale.Labelled(locale.Employer(refused.EmployerId), reason));
        }

        return refused.IsInvalid ? ExitCode.InvalidInput : ExitCode.NotCovered;
    }

    private PartFolder Part(string folder)
    {
        string file = Path.Combine(folder, PartManifest.FileName);
        if (!File.Exists(file))
        {
            throw locale.Error(
                $"{folder} 不是完整的一份：没有 {PartManifest.FileName}；请用 roster 或 contributions 的 --shard 生成",
                $"{folder} is no complete part: it has no {PartManifest.FileName}; roster and contributions write it with --shard"
            );
        }

        return new PartFolder(
            folder,
            PartManifestJson.Read(file, UserFile.Read(file, locale)),
            name => UserFile.Open(Path.Combine(folder, name), File.OpenRead, locale)
        );
    }
}
