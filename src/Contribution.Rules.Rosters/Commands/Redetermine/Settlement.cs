using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>Finds the persons who keep the old base, because benefits or a transfer were settled on it.</summary>
internal static class Settlement
{
    private static readonly Wording Benefits = new("待遇已核定", "benefits settled");
    private static readonly Wording Transfer = new("关系已转移", "transfer settled");
    private static readonly Wording Either = new("待遇或转移已办结", "benefits or a transfer settled");

    private static readonly (string Column, Wording Reason)[] Columns =
    [
        ("benefitsSettled", Benefits),
        ("transferSettled", Transfer),
        ("settled", Either),
    ];

    /// <summary>Why a person is settled; null where the person is not.</summary>
    /// <param name="person">The person; its columns may say so.</param>
    /// <param name="settled">The persons who are listed as settled.</param>
    public static Wording? Find(PersonRow person, SettledPersons settled) =>
        settled.Reason(person) is string reason
            ? Said(reason)
            : Columns.FirstOrDefault(column => Truth(person, column.Column) == "true").Reason;

    /// <summary>The columns that say neither yes nor no: whether the person keeps the old base is not known.</summary>
    public static IEnumerable<UnreadCell> FindUnread(PersonRow person) =>
        from column in Columns
        let text = OtherColumns.Find(person.Other, column.Column)
        where text is not null && Truth(person, column.Column) is null
        select new UnreadCell(
            column.Column,
            text,
            new Wording("应为“是”或“否”；改正后再核定", "yes or no is expected; correct it and run again")
        );

    private static string? Truth(PersonRow person, string column) =>
        OtherColumns.Find(person.Other, column) is string text ? ChoiceWords.For("truth").NameOf(text) : null;

    /// <summary>A reason on the list of the settled, in its own words.</summary>
    private static Wording Said(string reason) =>
        reason.Length == 0 || ChoiceWords.For("truth").NameOf(reason) is not null
            ? Either
            : new Wording(reason, reason);
}
