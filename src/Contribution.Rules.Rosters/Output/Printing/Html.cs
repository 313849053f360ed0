using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>A part of a page. All content of rosters and rule files is encoded as text.</summary>
internal readonly struct Html
{
    private readonly string? _text;

    private Html(string text) => _text = text;

    /// <summary>Makes HTML of an interpolated string: a text in it is encoded, and HTML stays as it is.</summary>
    /// <param name="parts">The interpolated string.</param>
    public static Html Format(Handler parts) => new(parts.Text);

    /// <summary>Takes HTML that the program itself has written, and which holds nothing of a roster or a rule file.</summary>
    /// <param name="html">The HTML.</param>
    public static Html Trust(string html) => new(html);

    /// <summary>The HTML, with line feeds alone at the ends of lines.</summary>
    public override string ToString() => (_text ?? "").ReplaceLineEndings("\n");

    /// <summary>Puts together an interpolated string. Only these types can be in it, so that none is left unencoded.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Handler
    {
        // Chinese stays readable in the source; characters with a meaning in HTML are always escaped.
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        private readonly StringBuilder _text;

        public Handler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength);

        public string Text => _text.ToString();

        public void AppendLiteral(string html) => _text.Append(html);

        /// <summary>Text as it may stand between tags and in quoted attributes; null is nothing.</summary>
        public void AppendFormatted(string? text) => _text.Append(text is null ? "" : Encoder.Encode(text));

        public void AppendFormatted(Html html) => _text.Append(html._text);

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (Html part in parts)
            {
                AppendFormatted(part);
            }
        }
    }
}
