using System.CommandLine;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.RuleSets;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary><c>verify [DIR]</c>: the checks of a policy change.</summary>
internal sealed class VerifyCommand(Terminal terminal, Locale locale)
{
    public Command Build()
    {
        Argument<string?> directory = locale.OptionalArgument(
            "DIR",
            "规则文件目录；省略则验证内置规则集",
            "a directory of rule files; absent: the embedded ones"
        );
        ClosedThroughOption closedThrough = new(locale);
        Option<bool> all = locale.Flag(
            "--all",
            "逐个列出；省略时，超过 20 个只列出未通过的",
            "lists each; absent: of more than 20 only those that fail"
        );
        Option<bool> requests = locale.Flag(
            "--requests",
            "反例另列为请求，可交 compute 计算",
            "shows each witness as a request too, to paste into compute"
        );
        Command command = locale.Command(
            "verify",
            "验证规则集：读取、证明、核对原文、运行算例、对照发布台账",
            "verifies rule sets: reads, proves, checks quotes, runs cases, compares closed periods with the ledger",
            directory,
            closedThrough.Option,
            all,
            requests
        );
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(directory),
                closedThrough.Read(parsed),
                new VerificationText(locale, terminal.Colours, parsed.GetValue(all), parsed.GetValue(requests))
            )
        );
        return command;
    }

    private int Run(string? directory, YearMonth? closedThrough, VerificationText text)
    {
        VerificationReport report = Verify(directory, closedThrough);
        if (report.IsEmpty && !RuleOptions.HasFiles(directory!))
        {
            throw RuleOptions.NoFile(directory!, locale);
        }

        terminal.Write(text.Format(report));
        return report.Holds ? ExitCode.Done : ExitCode.FailedProof;
    }

    private VerificationReport Verify(string? directory, YearMonth? closedThrough)
    {
        try
        {
            return directory is null
                ? RuleSetVerifier.VerifyEmbedded(closedThrough)
                : RuleSetVerifier.VerifyDirectory(directory, closedThrough);
        }
        catch (DirectoryNotFoundException)
        {
            throw File.Exists(directory)
                ? locale.Error($"{directory} 是文件；请给出其所在目录", $"{directory} is a file; give its folder")
                : RuleOptions.NoDirectory(directory!, locale);
        }
    }
}
