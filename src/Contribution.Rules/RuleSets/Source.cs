namespace Contribution.Rules;

/// <summary>The document that a rule set, or one thing in it, rests on.</summary>
public sealed record Source
{
    private const string NoDocument = "(no document on file)";

    /// <summary>Whether a document is on file.</summary>
    internal bool IsOnFile => Document != NoDocument;

    /// <summary>The document's number: <c>庆社险函〔2011〕3号</c>.</summary>
    public required string Document { get; init; }

    /// <summary>The document as texts in one language name it: where none is on file, they say so in that language.</summary>
    /// <param name="chinese">Whether the text is in Chinese, or else in English.</param>
    public string DocumentFor(bool chinese) => DocumentFor(Document, chinese);

    /// <summary>The same of a document's number alone, as results have it.</summary>
    /// <param name="document">The number.</param>
    /// <param name="chinese">Whether the text is in Chinese, or else in English.</param>
    public static string DocumentFor(string document, bool chinese) =>
        document != NoDocument ? document
        : chinese ? "无存档文件"
        : "no document on file";

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The day on it.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The day it became known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day from which it is in force.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>How far the text is trusted: A official, A- reprint of it, B names it, C without a document.</summary>
    public string? Trust { get; init; }

    /// <summary>Whether what it says is known from third parties only: what rests on it says so.</summary>
    internal bool IsDoubtful => Trust is not (null or "A" or "A-");

    /// <summary>What to know about the stored text.</summary>
    public string? Note { get; init; }

    /// <summary>The document and one of its articles; an article that names its document itself stands alone.</summary>
    public string Cite(string article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.StartsWith(Document, StringComparison.Ordinal) ? article : $"{Document} {article}";
    }

    /// <summary>The same as texts in one language have it.</summary>
    internal string Cite(string article, bool chinese) =>
        Cite(article).Replace(Document, DocumentFor(chinese), StringComparison.Ordinal);
}
