using System.Text;

namespace Contribution.Rules.Cli.Messages;

/// <summary>Writes messages for people: line breaks within names do not break a line.</summary>
/// <param name="error">Where they go.</param>
internal sealed class MessageWriter(TextWriter error) : TextWriter(error.FormatProvider)
{
    /// <inheritdoc/>
    public override Encoding Encoding => error.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => error.Write(value);

    /// <inheritdoc/>
    public override void Write(string? value) => error.Write(value);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => error.WriteLine(value is null ? null : Visible.Line(value));

    /// <summary>Writes the text of an unexpected exception with its own line breaks.</summary>
    public override void WriteLine(object? value)
    {
        foreach (string line in (value?.ToString() ?? "").Split('\n'))
        {
            WriteLine(line.TrimEnd('\r'));
        }
    }

    /// <inheritdoc/>
    public override void Flush() => error.Flush();
}
