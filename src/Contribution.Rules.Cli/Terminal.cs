using System.Text;

namespace Contribution.Rules.Cli;

/// <summary>Where a command reads and writes; a test brings its own streams.</summary>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The process's own streams, in UTF-8 whatever the console says.</summary>
    public static Terminal Process()
    {
        StreamWriter error = new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
        };
        return new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), error);
    }

    /// <summary>Writes lines of text to the output.</summary>
    public void Write(string text)
    {
        Output.Write(Encoding.UTF8.GetBytes(text));
        Output.Flush();
    }
}
