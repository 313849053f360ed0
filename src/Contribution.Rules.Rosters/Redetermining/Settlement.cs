using System.Collections.Immutable;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Redetermining;

/// <summary>Who keeps the old base, because benefits or a transfer were settled on it.</summary>
internal static class Settlement
{
    private static readonly Wording Benefits = new("待遇已核定", "benefits settled");
    private static readonly Wording Transfer = new("关系已转移", "transfer settled");
    private static readonly Wording Either = new("待遇或转移已办结", "benefits or a transfer settled");

    /// <summary>Why a person is settled; null where the person is not.</summary>
    /// <param name="person">The person; its columns may say so.</param>
    /// <param name="settled">The reasons of those who are settled, by their numbers; an empty one is none in particular.</param>
    public static Wording? Find(PersonRow person, ImmutableDictionary<string, string> settled) =>
        settled.TryGetValue(person.Facts.Id, out string? reason)
            ? Said(reason, Either) ?? Either
            : Said(OtherColumns.Find(person.Other, "benefitsSettled"), Benefits)
                ?? Said(OtherColumns.Find(person.Other, "transferSettled"), Transfer)
                ?? Said(OtherColumns.Find(person.Other, "settled"), Either);

    /// <summary>What is neither yes nor no is a reason in its own words.</summary>
    private static Wording? Said(string? text, Wording plainly) =>
        string.IsNullOrEmpty(text)
            ? null
            : ChoiceWords.For("truth").NameOf(text) switch
            {
                "true" => plainly,
                "false" => null,
                _ => new Wording(text, text),
            };
}
