using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>The numbered places of a circular, in their order, with the text between them.</summary>
internal sealed partial class CircularOutline
{
    private const char Gap = '…';

    private readonly string _text;
    private readonly List<(int At, ArticleNumber Place)> _places = [];

    private CircularOutline(string text) => _text = text;

    /// <summary>
    /// The outline of a text; null where its chapters are not numbered, or not one after the other: then it cannot be known
    /// where a sentence stands.
    /// </summary>
    public static CircularOutline? Read(string text)
    {
        (string bare, HashSet<int> lines) = Bare(text);
        CircularOutline outline = new(bare);
        ArticleNumber place = default;
        foreach (Match mark in Mark().Matches(bare))
        {
            bool isAtLine = lines.Contains(mark.Index);
            if (!isAtLine && (mark.Index == 0 || !"。;:".Contains(bare[mark.Index - 1], StringComparison.Ordinal)))
            {
                continue;
            }

            ArticleNumber next = Next(place, mark);
            if (next != default)
            {
                place = next;
                outline._places.Add((mark.Index, place));
            }
            else if (isAtLine && !mark.Groups["item"].Success)
            {
                return null;
            }
        }

        return place.Chapter == 0 ? null : outline;
    }

    /// <summary>Whether the circular has a place that an article names.</summary>
    public bool Has(ArticleNumber named) => _places.Exists(one => IsIn(one.Place, named));

    /// <summary>Whether a place lies in the one that an article names; sections and items that nothing numbers are not compared.</summary>
    public bool IsIn(ArticleNumber place, ArticleNumber named) =>
        place.Chapter == named.Chapter
        && (named.Section == 0 || place.Section == named.Section || !Numbers(named, one => one.Section))
        && (named.Item == 0 || place.Item == named.Item || !Numbers(named, one => one.Item));

    private bool Numbers(ArticleNumber named, Func<ArticleNumber, int> part) =>
        _places.Exists(one => one.Place.Chapter == named.Chapter && part(one.Place) > 0);

    /// <summary>
    /// The places in which a quote begins; empty where it does not occur. Words are left out within one provision, so that
    /// those before the first … say which.
    /// </summary>
    /// <param name="quote">The quote, … for words left out.</param>
    public IEnumerable<ArticleNumber> PlacesOf(string quote)
    {
        string first = Bare(quote).Text.Split(Gap, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");
        for (int at = Find(0); at >= 0; at = Find(at + 1))
        {
            yield return _places.LastOrDefault(one => one.At <= at).Place;
        }

        int Find(int from) => first.Length == 0 ? -1 : _text.IndexOf(first, from, StringComparison.Ordinal);
    }

    /// <summary>The next place that a mark begins; default where the numbers do not follow one another.</summary>
    private static ArticleNumber Next(ArticleNumber place, Match mark)
    {
        if (mark.Groups["chapter"].Success)
        {
            int chapter = ArticleNumber.Number(mark.Groups["chapter"].Value);
            return chapter == place.Chapter + 1 ? new ArticleNumber(chapter, 0, 0) : default;
        }

        if (place.Chapter == 0)
        {
            return default;
        }

        if (mark.Groups["section"].Success)
        {
            int section = ArticleNumber.Number(mark.Groups["section"].Value);
            return section == place.Section + 1 ? place with { Section = section, Item = 0 } : default;
        }

        int item = int.Parse(mark.Groups["item"].ValueSpan, CultureInfo.InvariantCulture);
        return item == place.Item + 1 ? place with { Item = item } : default;
    }

    /// <summary>The text in half-width letters without white space and the marks of headings, and where its lines begin.</summary>
    private static (string Text, HashSet<int> Lines) Bare(string text)
    {
        StringBuilder bare = new(text.Length);
        HashSet<int> lines = [0];
        foreach (char letter in text)
        {
            if (letter == '\n')
            {
                lines.Add(bare.Length);
            }
            else if (!char.IsWhiteSpace(letter) && letter != '#')
            {
                bare.Append(HalfWidth.Fold(letter));
            }
        }

        return (bare.ToString(), lines);
    }

    [GeneratedRegex(
        "第(?<chapter>[一二三四五六七八九十]{1,3})[条章]|(?<chapter>[一二三四五六七八九十]{1,3})、"
            + "|\\((?<section>[一二三四五六七八九十]{1,3})\\)|(?<item>[0-9]{1,2})[、.](?![0-9])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Mark();
}
