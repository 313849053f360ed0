using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>
/// Persons who are missing on one list and are probably on the other, under an id that a spreadsheet changed or without their
/// employer. In such a pair no person is reported as missing: the ids have to be corrected first.
/// </summary>
internal sealed class LikelyPairs
{
    private readonly Dictionary<PersonRow, Wording> _ofListed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InsuredRow, Wording> _ofInsured = new(ReferenceEqualityComparer.Instance);

    /// <summary>No pairs.</summary>
    public static LikelyPairs None { get; } = new();

    /// <summary>Adds a pair; each of the two keeps the first, the surest.</summary>
    /// <param name="person">The listed person.</param>
    /// <param name="row">The insured person.</param>
    /// <param name="likeness">Their likeness.</param>
    public void Add(PersonRow person, InsuredRow row, Likeness likeness)
    {
        _ofListed.TryAdd(
            person,
            Say(likeness, new("参保名册", "the insured"), row.Place, row.Id ?? row.IdNumber, row.Name)
        );
        _ofInsured.TryAdd(
            row,
            Say(likeness, new("人员表", "the persons"), person.Place, person.Facts.Id, person.Facts.Name)
        );
    }

    /// <summary>Finds the probable counterpart of a listed person on the list of the insured; null where there is none.</summary>
    public Wording? Counterpart(PersonRow person) => _ofListed.GetValueOrDefault(person);

    /// <summary>Finds the probable counterpart of an insured person on the list of persons; null where there is none.</summary>
    public Wording? Counterpart(InsuredRow row) => _ofInsured.GetValueOrDefault(row);

    private static Wording Say(Likeness likeness, Wording list, RowPlace place, string? id, string? name)
    {
        Wording correct =
            likeness == Likeness.Number
                ? new("补填单位编号", "fill in the employer's id")
                : new("改正编号", "correct the id");
        return new(
            $"与{list.Zh}{place.Zh}的 {id} {name} 可能是同一人（{likeness.Words.Zh}）；{correct.Zh}后再稽核",
            $"probably the same as {id} {name} on {place.En} of {list.En} ({likeness.Words.En}); {correct.En} and audit again"
        );
    }
}
