using System.CommandLine;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Verification;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>verify [DIR]</c>: what a policy change must pass.</summary>
internal sealed class VerifyCommand(Terminal terminal, Locale locale)
{
    public Command Build()
    {
        Argument<string?> directory = new("DIR")
        {
            Description = locale.Pick(
                "规则文件目录;省略则验证内置规则集",
                "a directory of rule files; absent: the embedded ones"
            ),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new(
            "verify",
            locale.Pick(
                "验证规则集:读取、证明、核对原文、运行算例",
                "verifies rule sets: reads, proves, checks quotes, runs cases"
            )
        )
        {
            directory,
        };
        command.SetAction(parsed => Run(parsed.GetValue(directory)));
        return command;
    }

    private int Run(string? directory)
    {
        VerificationReport report = Verify(directory);
        terminal.Write(new VerificationText(locale, terminal.Colours).Of(report));
        return report.Holds ? ExitCode.Done : ExitCode.FailedProof;
    }

    private VerificationReport Verify(string? directory)
    {
        try
        {
            return directory is null ? RuleSetVerifier.VerifyEmbedded() : RuleSetVerifier.VerifyDirectory(directory);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UserErrorException(locale.Pick($"没有这个目录:{directory}", $"no such directory: {directory}"));
        }
    }
}
