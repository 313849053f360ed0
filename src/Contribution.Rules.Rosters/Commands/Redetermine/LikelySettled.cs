using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>
/// Listed persons who may be settled: no person on the list has the settled number, but theirs is what a spreadsheet makes of it,
/// or the other way; the row of their number has another name or identity number; or a row of the settled could not be read. Whether they keep the old base is not known.
/// </summary>
internal sealed class LikelySettled
{
    private static readonly Wording Unread = new(
        "已办结名单有未读入的行，可能就是此人；请改正后重新核定",
        "the list of the settled has rows that could not be read; this may be one of them; correct them and run again"
    );

    private static readonly Wording Other = new(
        "已办结名单中此编号的姓名或公民身份号码与人员表不同，可能不是此人；请改正后重新核定",
        "the list of the settled has another name or identity number with this number; it may be another person; correct it and run again"
    );

    private readonly SettledPersons _settled;
    private readonly PersonIndex<SettledRow> _unlisted;
    private readonly HashSet<string?> _unread;

    /// <summary>Finds the settled numbers that no person on the list has.</summary>
    /// <param name="question">The persons who are settled, and the rows of them that could not be read.</param>
    /// <param name="roster">The persons.</param>
    public LikelySettled(RedeterminationQuestion question, Roster roster)
    {
        _settled = question.Settled;
        _unread = [.. question.UnreadSettled.Select(row => row.Id)];
        SettledPersons unread = new([
            .. _unread.OfType<string>().Select(id => new SettledRow(new RowPlace(null, 0), id, Reason: null)),
        ]);
        _unlisted = new(_settled.NotOn(roster).Concat(unread.NotOn(roster)), row => row.Marks with { Name = null });
    }

    /// <summary>Whether a person may be settled or not.</summary>
    public bool Is(PersonRow person) =>
        Settlement.Find(person, _settled) is null && (Find(person).Any() || Settlement.FindUnread(person).Any());

    /// <summary>Why a person may be settled; nothing where the person is no such one.</summary>
    public IEnumerable<Wording> Find(PersonRow person) =>
        _settled.Contradicts(person) ? [Other]
        : _unread.Contains(null) || _unread.Contains(person.Facts.Id) ? [Unread]
        : Similar(person);

    private IEnumerable<Wording> Similar(PersonRow person) =>
        _unlisted
            .FindLike(PersonMarks.Of(person))
            .DistinctBy(like => like.Row.Id)
            .Select(like => new Wording(
                $"与已办结名单中的编号“{like.Row.Id}”可能是同一人（{like.Likeness.Words.Zh}）；请改正编号后重新核定",
                $"probably the same as \"{like.Row.Id}\" on the list of the settled ({like.Likeness.Words.En}); correct the id and run again"
            ));
}
