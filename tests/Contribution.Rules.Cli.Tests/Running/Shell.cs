using System.Diagnostics;
using System.Globalization;

namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>Commands of the system that have no call in the framework.</summary>
internal static class Shell
{
    public static void HardLink(string existing, string name) => Run("ln", existing, name);

    public static void Pipe(string name) => Run("mkfifo", name);

    public static void Signal(string signal, Process process) =>
        Run("kill", signal, process.Id.ToString(CultureInfo.InvariantCulture));

    private static void Run(string command, params string[] arguments)
    {
        using Process process = Process.Start(command, arguments);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }
}
