using System.Globalization;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Reading.Tables;

/// <summary>Counts non-data rows and noted rows of a list by the reason; the first are listed.</summary>
internal sealed class RowTally
{
    private readonly SortedDictionary<NonDataRowReason, (long Count, List<int> First)> _rows = [];

    /// <summary>The number of non-data rows; a row with a dash is a person's.</summary>
    public long Count => _rows.Where(rows => rows.Key != NonDataRowReason.Dash).Sum(rows => rows.Value.Count);

    /// <summary>The number of further spells among them.</summary>
    public long FurtherSpells => _rows.GetValueOrDefault(NonDataRowReason.Spell).Count;

    /// <summary>Takes a row.</summary>
    /// <param name="reason">The reason why it is a non-data row, or is noted.</param>
    /// <param name="line">The line it begins on.</param>
    public void Add(NonDataRowReason reason, int line) => Add(reason, 1, [line]);

    /// <summary>Adds the counts of another worker on the same list.</summary>
    public void Add(RowTally other)
    {
        foreach ((NonDataRowReason reason, (long count, List<int> first)) in other._rows)
        {
            Add(reason, count, first);
        }
    }

    /// <summary>Makes the notes on them, one for each reason.</summary>
    /// <param name="origin">Where the lines of the list come from.</param>
    public IEnumerable<Wording> Notes(ListOrigin origin)
    {
        foreach ((NonDataRowReason reason, (long count, List<int> lines)) in _rows)
        {
            Wording places = RowPlace.List(lines.Select(origin.PlaceOf), count);
            string number = count.ToString(CultureInfo.InvariantCulture);
            (string zh, string en) = Words(reason);
            (string apart, string apartEn) = reason is NonDataRowReason.Spell or NonDataRowReason.Dash
                ? ("", "")
                : ("，不计入", ", not counted");
            yield return new Wording(
                $"{number} 行{zh}{apart}：{places.Zh}",
                $"{number} {(count == 1 ? "row" : "rows")} of {en}{apartEn}: {places.En}"
            );
        }
    }

    private static (string Zh, string En) Words(NonDataRowReason reason) =>
        reason switch
        {
            NonDataRowReason.Total => ("为小计或合计", "totals"),
            NonDataRowReason.Signature => ("为签章、日期或说明", "signatures, dates or remarks"),
            NonDataRowReason.Header => ("为重复的表头", "repeated headers"),
            NonDataRowReason.Empty => ("没有人员，只有填充的公式或序号", "filled-down formulas or numbers"),
            NonDataRowReason.Section => ("为部门名称", "department titles"),
            NonDataRowReason.OtherInsurance => ("为其他险种", "other insurances"),
            NonDataRowReason.Dash => (
                "有短横线，视为没有金额，不影响核定",
                "persons with a dash, which is no amount and changes no base"
            ),
            _ => (
                "为同一人在同一单位的另一段，并入首次所在的行",
                "further spells of persons listed before, read together with them"
            ),
        };

    private void Add(NonDataRowReason reason, long count, List<int> lines)
    {
        (long before, List<int> first) = _rows.GetValueOrDefault(reason, (0, []));
        _rows[reason] = (before + count, [.. first.Concat(lines).Order().Take(RowPlace.MostListed)]);
    }
}
