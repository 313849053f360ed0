using System.CommandLine;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.RuleSets;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>
/// <c>rules released DIR</c>: writes the ledger of a release, of rule sets that pass their verification, and never over
/// a closed period.
/// </summary>
internal sealed class RulesReleasedCommand(Terminal terminal, Locale locale, Option<string[]> rules)
{
    public Command Build()
    {
        Argument<string> directory = locale.Argument<string>(
            "DIR",
            "规则文件目录；台账写入其中的 released.json",
            "a directory of rule files; the ledger is its released.json"
        );
        Option<string> release = locale.Option(
            "--release",
            "VERSION",
            "发布版本；省略为本工具的版本",
            "the release; absent: this tool's version",
            otherwise: ContributionRules.EngineVersion
        );
        ClosedThroughOption closedThrough = new(locale);
        Command command = locale.Command(
            "released",
            "发布时写台账：各规则集的哈希值与已结账月份",
            "writes the ledger of a release: hashes and closed months",
            directory,
            release,
            closedThrough.Option
        );
        command.SetAction(parsed =>
            Run(parsed, parsed.GetValue(directory)!, parsed.GetValue(release)!, closedThrough.Read(parsed))
        );
        return command;
    }

    private int Run(ParseResult parsed, string directory, string release, YearMonth? closedThrough)
    {
        if (parsed.GetResult(rules) is { Implicit: false })
        {
            throw locale.Error(
                "--rules：rules released 只读 DIR 中的规则文件，不接受此选项",
                "--rules: rules released reads the rule files of DIR alone; leave the option out"
            );
        }

        RuleSetRelease ready = Read(directory);
        VerificationReport report = ready.Verify();
        if (report.IsEmpty && ready.Last is null)
        {
            throw RuleOptions.NoFile(directory, locale);
        }

        if (!report.Holds)
        {
            terminal.Write(new VerificationText(locale, terminal.Colours).Format(report));
            return ExitCode.FailedProof;
        }

        ReleasedChange[] refused = [.. ready.Changes.Where(change => change.IsClosed && !change.Holds)];
        if (refused.Length > 0)
        {
            terminal.Write(new VerificationText(locale, terminal.Colours).Format(refused));
            return ExitCode.FailedProof;
        }

        ReleaseLedger ledger = ready.Next(release, Month(ready.Last, closedThrough));
        string name = Path.Combine(directory, ReleaseLedger.FileName);
        using ResultFile file = ResultFile.Create(name, InputFiles.From(parsed, ledger: name), locale);
        file.Stream.Write(ledger.Write());
        file.Complete();
        string said = locale.Pick(
            $"{ReleaseLedger.FileName}：版本 {ledger.Release}，规则集 {ledger.RuleSets.Count} 个，结账至 {ledger.ClosedThrough}",
            $"{ReleaseLedger.FileName}: release {ledger.Release}, {ledger.RuleSets.Count} rule sets, closed through {ledger.ClosedThrough}"
        );
        terminal.Write(Visible.Line(said) + "\n");
        return ExitCode.Done;
    }

    private RuleSetRelease Read(string directory)
    {
        try
        {
            return RuleSetRelease.Read(directory);
        }
        catch (DirectoryNotFoundException)
        {
            throw RuleOptions.NoDirectory(directory, locale);
        }
        catch (RuleSetException faulty)
        {
            throw RuleOptions.Faulty(faulty, locale);
        }
    }

    /// <summary>The month that is closed from now on; closed months stay closed.</summary>
    private YearMonth Month(ReleaseLedger? last, YearMonth? closedThrough)
    {
        YearMonth month =
            closedThrough
            ?? last?.ClosedThrough
            ?? throw locale.Error(
                "还没有台账：用 --closed-through yyyy-MM 写明已结账的最后月份",
                "there is no ledger yet: say the last closed month with --closed-through yyyy-MM"
            );
        return month < last?.ClosedThrough
            ? throw locale.Error(
                $"--closed-through {month}：台账已结账至 {last!.ClosedThrough}，不能退回",
                $"--closed-through {month}: the ledger is closed through {last!.ClosedThrough}, and what is closed stays closed"
            )
            : month;
    }
}
