using System.Text;

namespace Contribution.Rules.Cli.Messages;

/// <summary>
/// Writes messages for people: line breaks within names do not break a line. A message that cannot be written, because the
/// disk is full or the screen has gone, is passed over: it must change neither the results nor the exit code.
/// </summary>
/// <param name="error">Where they go.</param>
internal sealed class MessageWriter(TextWriter error) : TextWriter(error.FormatProvider)
{
    /// <inheritdoc/>
    public override Encoding Encoding => error.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => error.Write(value));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => error.Write(value));

    /// <inheritdoc/>
    public override void WriteLine(string? value) =>
        Try(() => error.WriteLine(value is null ? null : Visible.Line(value)));

    /// <summary>Writes the text of an unexpected exception with its own line breaks.</summary>
    public override void WriteLine(object? value)
    {
        foreach (string line in (value?.ToString() ?? "").Split('\n'))
        {
            WriteLine(line.TrimEnd('\r'));
        }
    }

    /// <inheritdoc/>
    public override void Flush() => Try(error.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // There is nowhere else to say it.
        }
    }
}
