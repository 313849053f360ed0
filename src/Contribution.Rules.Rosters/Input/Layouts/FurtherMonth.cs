using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds the pay of another month below that of the month which all rows have: a title, or a month beside its label, and
/// then a person with an amount.
/// </summary>
/// <param name="kind">The kind of list.</param>
/// <param name="header">The rows of its header.</param>
/// <param name="month">The month of all rows.</param>
internal sealed partial class FurtherMonth(ListKind kind, ImmutableArray<TopRow> header, string month)
{
    private const int MostOfRemark = 3;

    private readonly int[] _who =
    [
        .. Enumerable
            .Range(0, header.Max(row => (int?)row.Cells.Length) ?? 0)
            .Where(at => header.Any(row => kind.SaysWho(row.At(at)))),
    ];

    private TopRow? _title;

    /// <summary>The row that names the other month, as soon as a row of a person follows it; null before.</summary>
    public TopRow? Next(TopRow row)
    {
        if (_title is not null && IsOfPerson(row))
        {
            return _title;
        }

        bool hasLabel = FormHead.LabelledMonths(row, kind).Any(IsOther);
        bool isTitle =
            row.Texts.Length is > 0 and <= MostOfRemark
            && (
                hasLabel
                || (
                    !row.Texts.Any(LooseAmount.MayBeZero) && row.Texts.Any(text => IsTitle(text, row.Texts.Length == 1))
                )
            )
            && !NamesPerson(row);
        _title = isTitle ? row : _title;
        return null;
    }

    private bool IsOfPerson(TopRow row) =>
        _who.Any(at => IsName(CellText.Clean(row.At(at)))) && row.Texts.Any(LooseAmount.MayBeZero);

    /// <summary>Whether a row has the id and the name of a person; a month in it is that of the entry, or in a remark.</summary>
    private bool NamesPerson(TopRow row) =>
        _who.Select(at => CellText.Clean(row.At(at))).Where(IsName).Distinct().Skip(1).Any();

    private bool IsName(string text) =>
        text.Length > 0 && !kind.Knows(text) && FormHead.MonthIn(text) is null && !FormHead.IsTitle(text);

    /// <summary>Whether a text is a title or a month; a text that stands alone is one without the word for it too.</summary>
    private bool IsTitle(string text, bool isAlone) =>
        FormHead.MonthIn(text) is string other
        && IsOther(other)
        && !Remark().IsMatch(text)
        && (
            FormHead.IsTitle(text)
            || text.Trim('(', ')', '\uFF08', '\uFF09', ' ').Length == other.Length
            || (isAlone && !text.AsSpan().ContainsAny(':', '\uFF1A'))
        );

    private bool IsOther(string other) => !MonthName.MayBe(month, other);

    [GeneratedRegex(
        "^(注|备注|附注|说明|编制|制表|填表|审核|复核|打印|报送)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Remark();
}
