using System.Text;

namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>Runs the tool inside the test, in English where nothing else is asked for.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] args) => Run("", args);

    public static ToolRun Run(string input, string[] args) => Run(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun Run(byte[] input, string[] args)
    {
        using MemoryStream stream = new(input);
        return Run(stream, args);
    }

    public static ToolRun Run(Stream input, string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int code = Program.Run(
            args.Contains("--lang") ? args : [.. args, "--lang", "en"],
            new Terminal(input, output, error)
        );
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>The result of a run: exit code, output and errors.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>The lines of the output, each ended by a line feed.</summary>
    public string[] Lines => Output.Length == 0 ? [] : Output.TrimEnd('\n').Split('\n');
}
