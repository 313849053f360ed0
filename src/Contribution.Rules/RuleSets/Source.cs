using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules;

/// <summary>The document that a rule set, or one thing in it, rests on.</summary>
public sealed class Source
{
    private const string NoDocument = "(no document on file)";

    /// <summary>Whether a document is on file.</summary>
    internal bool IsOnFile => Document != NoDocument;

    /// <summary>The document's number: <c>庆社险函〔2011〕3号</c>.</summary>
    public required string Document { get; init; }

    /// <summary>The document as texts in one language name it: where none is on file, they say so in that language.</summary>
    /// <param name="chinese">Whether the text is in Chinese, or else in English.</param>
    internal string DocumentFor(bool chinese) => DocumentFor(Document, chinese);

    /// <summary>Gets the words for a document's number alone, as results have it.</summary>
    /// <param name="document">The number.</param>
    /// <param name="chinese">Whether the text is in Chinese, or else in English.</param>
    internal static string DocumentFor(string document, bool chinese) =>
        document != NoDocument ? document
        : chinese ? "未收录文件"
        : "no document on file";

    /// <summary>The issuer.</summary>
    [JsonInclude]
    public string? Issuer { get; internal init; }

    /// <summary>Its title.</summary>
    [JsonInclude]
    public string? Title { get; internal init; }

    /// <summary>The day on it.</summary>
    [JsonInclude]
    public DateOnly? Issued { get; internal init; }

    /// <summary>The day it became known.</summary>
    [JsonInclude]
    public DateOnly? Published { get; internal init; }

    /// <summary>The day from which it is in force.</summary>
    [JsonInclude]
    public DateOnly? InForceFrom { get; internal init; }

    /// <summary>How far the text is trusted; null where that is not stated, and it counts as an official text.</summary>
    [JsonInclude]
    public SourceTrust? Trust { get; internal init; }

    /// <summary>Whether its content is known from third parties only; results that rest on it have a finding.</summary>
    internal bool IsDoubtful => Trust is not (null or SourceTrust.OfficialText or SourceTrust.OfficialReprint);

    /// <summary>The mark of its trust: <c>A-</c>; null where it has none.</summary>
    internal string? TrustMark => ChoiceNames.Find(Trust);

    /// <summary>In Chinese, where a text that is not official was taken from.</summary>
    internal string TrustInWords =>
        Trust == SourceTrust.NoSource
            ? "没有来源，不是正式文本"
            : $"取自{Glossary.Find("trust", TrustMark!)!.Zh}，不是正式文本";

    /// <summary>A note on the stored text; null where there is none.</summary>
    [JsonInclude]
    public string? Note { get; internal init; }

    /// <summary>The document and one of its articles; an article that names its document itself stands alone.</summary>
    internal string Cite(string article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.StartsWith(Document, StringComparison.Ordinal) ? article : $"{Document} {article}";
    }

    /// <summary>Cites the article as texts in one language have it.</summary>
    internal string Cite(string article, bool chinese) =>
        Cite(article).Replace(Document, DocumentFor(chinese), StringComparison.Ordinal);

    /// <summary>Whether both name the same document, with all that is known of it.</summary>
    internal bool IsSame(Source? other) => Known == other?.Known;

    private (string, string?, string?, DateOnly?, DateOnly?, DateOnly?, SourceTrust?, string?) Known =>
        (Document, Issuer, Title, Issued, Published, InForceFrom, Trust, Note);
}
