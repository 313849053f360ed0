using System.Globalization;
using System.Text;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Fuzz.Running;

/// <summary>The tool, run in this process.</summary>
internal sealed record ToolRun(int Code, byte[] Output, string Error)
{
    public static ToolRun Of(byte[] input, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new(CultureInfo.InvariantCulture);
        int code = Cli.Program.Run(
            [.. arguments, "--lang", "en"],
            new Terminal(new MemoryStream(input), output, error)
        );
        return new ToolRun(code, output.ToArray(), error.ToString());
    }

    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>Finds the fault of the exit code, or null: a bug, or a code that this command does not have.</summary>
    public string? Wrong(params IReadOnlyList<int> allowed) =>
        !allowed.Contains(Code) ? $"exit code {Code.ToString(CultureInfo.InvariantCulture)}: {Error}"
        : Error.Contains("\n   at ", StringComparison.Ordinal) ? $"a stack trace: {Error}"
        : null;
}
