using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>Commands of the system that have no call in the framework.</summary>
internal static class Shell
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    public static void HardLink(string existing, string name) => Run("ln", existing, name);

    public static void Pipe(string name) => Run("mkfifo", name);

    /// <summary>Sends a signal, without a process of its own, which a busy machine may start too late.</summary>
    /// <param name="signal">Its number.</param>
    /// <param name="process">The process that gets it.</param>
    public static void Signal(int signal, Process process) => SendSignal(process.Id, signal).Should().Be(0);

    private static void Run(string command, params string[] arguments)
    {
        using Process process = Process.Start(command, arguments);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
