using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Bench.Processes;

/// <summary>The repository that is measured, and a folder in its <c>artifacts</c> for what is built and written.</summary>
internal sealed class Workplace
{
    /// <summary>The repository's root.</summary>
    public string Root { get; } = FindRoot();

    /// <summary>The folder for all that is built, generated and written.</summary>
    public string Folder => Path.Combine(Root, "artifacts", "bench");

    /// <summary>Publishes a project for this machine.</summary>
    /// <param name="project">The project's folder within the repository.</param>
    /// <param name="compilation">When it is compiled.</param>
    /// <param name="program">The program's name.</param>
    /// <returns>The published program.</returns>
    public string Publish(string project, Compilation compilation, string program)
    {
        string folder = Path.Combine(Folder, compilation.ToString(), program);
        string[] options =
        [
            .. compilation == Compilation.Native
                ? (string[])["-p:PublishAot=true"]
                : ["-p:PublishAot=false", "--self-contained", "false"],
            "--runtime",
            RuntimeInformation.RuntimeIdentifier,
            "--configuration",
            "Release",
            "--output",
            folder,
        ];
        ProcessStartInfo start = new("dotnet", ["publish", Path.Combine(Root, project), .. options])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)
            : throw new InvalidOperationException($"{project} cannot be published\n{printed}");
    }

    /// <summary>
    /// Publishes the tool as its package for this platform has it: native, or IL where no C compiler's linker is there.
    /// </summary>
    public string PublishTool(string project, string program) =>
        PublishNative(project, program) ?? Publish(project, Compilation.JustInTime, program);

    /// <summary>Publishes a project as a native program; null where the linker of a C compiler is not there.</summary>
    public string? PublishNative(string project, string program)
    {
        bool hasLinker =
            OperatingSystem.IsWindows()
            || (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
        return hasLinker ? Publish(project, Compilation.Native, program) : null;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Contribution.Rules.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("run it from the repository");
    }
}
