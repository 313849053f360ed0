using System.CommandLine;
using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.Requests;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary>The options <c>--explain</c> and <c>--format</c>, and what they make of an outcome.</summary>
/// <param name="locale">The language of the options and of the text.</param>
/// <param name="explain">The help of <c>--explain</c>.</param>
/// <param name="format">The help of <c>--format</c>.</param>
internal sealed class Explanations(Locale locale, Wording explain, Wording format)
{
    private const string Json = "json";
    private const string Text = "text";

    /// <summary>Adds the explanations to the result.</summary>
    public Option<bool> Explain { get; } = locale.Flag("--explain", explain.Zh, explain.En);

    /// <summary>Prints the explanations for people, in the place of JSON.</summary>
    public Option<string> Format { get; } = locale.Choice("--format", format.Zh, format.En, [Json, Text], Json);

    /// <summary>The outcome as it is written, without a last line break.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="json">Writes the outcome as JSON.</param>
    /// <param name="explained">Writes a result as JSON, with its explanations.</param>
    /// <param name="text">Writes the explanations of a result for people.</param>
    public byte[] Write<T>(
        ParseResult parsed,
        Outcome<T> outcome,
        Func<byte[]> json,
        Func<T, byte[]> explained,
        Func<T, string> text
    )
        where T : notnull
    {
        bool isComputed = outcome.TryGet(out T? result);
        return parsed.GetValue(Format) == Text
                ? Encoding.UTF8.GetBytes(isComputed ? text(result!) : ExplanationText.Format(outcome, locale))
            : isComputed && parsed.GetValue(Explain) ? explained(result!)
            : json();
    }
}
