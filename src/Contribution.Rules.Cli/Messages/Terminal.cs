using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Contribution.Rules.Cli.Messages;

/// <summary>Where a command reads and writes; a test brings its own streams.</summary>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error)
{
    private const int StandardOutput = 1;

    /// <summary>Messages for people; each is one line.</summary>
    public TextWriter Error { get; } = new MessageWriter(Error);

    /// <summary>Whether the output is a screen that shows colours.</summary>
    public bool Colours { get; init; }

    /// <summary>Whether the messages are shown on a screen while the command runs.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The process's own streams, in UTF-8 for any console code page.</summary>
    public static Terminal Process()
    {
        StreamWriter error = new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
        };
        return new Terminal(Console.OpenStandardInput(), Pipe() ?? Console.OpenStandardOutput(), error)
        {
            IsWatched = !Console.IsErrorRedirected,
            Colours =
                !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>Writes lines of text to the output.</summary>
    public void Write(string text)
    {
        Output.Write(Encoding.UTF8.GetBytes(text));
        Output.Flush();
    }

    /// <summary>
    /// Standard output where it is a pipe, or null. The console's own stream hides that the reader has gone, so that a run
    /// would continue without a reader.
    /// </summary>
    private static FileStream? Pipe()
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        FileStream stream;
        try
        {
            stream = new FileStream(
                new SafeFileHandle(StandardOutput, ownsHandle: false),
                FileAccess.Write,
                bufferSize: 0
            );
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }

        // A file is left to the console: it shares its position with others that write to it.
        return stream.CanSeek ? null : stream;
    }
}
