using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Contribution.Rules.Rosters.Printing;

/// <summary>Text for a page: whatever a roster or a rule file holds is text in it and nothing else.</summary>
internal static class HtmlText
{
    // Chinese stays readable in the source; what means something in HTML never gets through.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text as it may stand between tags and in quoted attributes; null is nothing.</summary>
    public static string Of(string? text) => text is null ? "" : Encoder.Encode(text);
}
