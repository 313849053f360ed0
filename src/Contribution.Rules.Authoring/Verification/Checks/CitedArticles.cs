using System.Text.RegularExpressions;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>
/// Compares the articles of a file with the circular that it quotes: each exists there, a quote stands in the article that is
/// cited, and the document's number is the circular's. What names another document is not compared.
/// </summary>
internal sealed partial class CitedArticles
{
    // One circular lies beside many rule files.
    private readonly Dictionary<string, CircularOutline?> _outlines = new(StringComparer.Ordinal);

    /// <summary>The faults of a rule file; none where it quotes nothing, or its circular has no numbered chapters.</summary>
    public IEnumerable<Fault> In(Layer layer)
    {
        Cited[] cited =
        [
            .. layer
                .File.Parts()
                .Where(part => part.Source is null && part.Part.Article is not null)
                .Select(part => new Cited(part.Path, part.Part.Article!, part.Part.Quote)),
        ];
        if (!Array.Exists(cited, part => part.Quote is not null))
        {
            return [];
        }

        string[] texts = [.. layer.Circulars.Value.Select(circular => circular.Text)];
        CircularOutline?[] outlines = [.. texts.Select(Outline)];
        IEnumerable<Fault> number = layer.File.SourceByYear is null ? Number(layer.File.Source.Document, texts) : [];
        // A circular without an outline may have any article.
        return outlines.Length == 0 || Array.Exists(outlines, outline => outline is null)
            ? number
            : number.Concat(cited.Select(part => Fault(part, outlines!)).OfType<Fault>());
    }

    private CircularOutline? Outline(string text)
    {
        if (!_outlines.TryGetValue(text, out CircularOutline? outline))
        {
            _outlines.Add(text, outline = CircularOutline.Read(text));
        }

        return outline;
    }

    private static Fault? Fault(Cited part, CircularOutline[] outlines)
    {
        IReadOnlyList<ArticleNumber> named = ArticleNumber.ParseAll(HalfWidth.Fold(part.Article));
        if (named.Count == 0)
        {
            return null;
        }

        ArticleNumber absent = named.FirstOrDefault(article => !Array.Exists(outlines, one => one.Has(article)));
        if (absent != default)
        {
            return Wrong(part, new Wording($"原文没有条款“{absent}”", $"the circular has no article {absent}"));
        }

        (CircularOutline In, ArticleNumber At)[] places =
        [
            .. outlines.SelectMany(outline => outline.PlacesOf(part.Quote ?? "").Select(at => (outline, at))),
        ];
        return places.Length == 0 || Array.Exists(places, place => named.Any(one => place.In.IsIn(place.At, one)))
            ? null
            : Wrong(
                part,
                new Wording(
                    $"引文在原文的“{places[0].At}”，不在“{part.Article}”",
                    $"the quote stands in {places[0].At} of the circular, not in {part.Article}"
                )
            );
    }

    private static Fault Wrong(Cited part, Wording sentence) =>
        new(FaultCode.UnknownReference, part.Path + "/article", part.Article, "-")
        {
            Words = FaultWords.Saying(sentence),
        };

    /// <summary>A number that stands on a line alone is the circular's own.</summary>
    private static IEnumerable<Fault> Number(string document, string[] texts)
    {
        string[] own =
        [
            .. texts
                .SelectMany(text => text.Split('\n'))
                .Select(line => line.Trim().TrimStart('#').Trim())
                .Where(line => NumberForm().IsMatch(line)),
        ];
        if (
            own.Length > 0
            && NumberForm().IsMatch(document)
            && !Array.Exists(own, number => Brackets(number) == Brackets(document))
        )
        {
            yield return new Fault(FaultCode.UnknownReference, "/source/document", document, own[0])
            {
                Words = FaultWords.Saying(
                    new Wording(
                        $"文号 {document} 与原文的 {own[0]} 不一致",
                        $"the number {document} is not the circular's own, {own[0]}"
                    )
                ),
            };
        }
    }

    private static string Brackets(string number) =>
        HalfWidth.Fold(number).Replace('〔', '[').Replace('〕', ']').Replace("第", "", StringComparison.Ordinal);

    [GeneratedRegex(
        "^[\\u4e00-\\u9fff]{2,12}[〔\\[［][0-9]{4}[〕\\]］]第?[0-9]{1,4}号$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex NumberForm();

    /// <summary>A part that cites an article of the file's own document.</summary>
    private sealed record Cited(string Path, string Article, string? Quote);
}
