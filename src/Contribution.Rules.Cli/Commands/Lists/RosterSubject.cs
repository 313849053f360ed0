using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary>Finds a person or an employer of a list by its id.</summary>
/// <param name="locale">The language of errors.</param>
/// <param name="roster">The list.</param>
internal sealed class RosterSubject(Locale locale, Roster roster)
{
    /// <summary>The subject, with its employer and all persons on whose bases the employer's rests.</summary>
    /// <param name="person">The person's id; null is the employer itself.</param>
    /// <param name="employer">The employer's id; null where the person's id says enough.</param>
    /// <exception cref="UserErrorException">No person or several persons have the id, or the row could not be read.</exception>
    /// <returns>The employer with its persons; of a person without one, all of them.</returns>
    public EmployerGroup Find(string? person, string? employer)
    {
        string? of = person is null ? employer : EmployerOf(person, employer);
        return EmployerGroup.In(roster, default).FirstOrDefault(group => group.Employer?.Facts.Id == of)
            ?? throw Unknown(
                of!,
                roster.Employers.Select(known => known.Facts.Id),
                locale.Pick("单位表", "list of employers")
            );
    }

    private string? EmployerOf(string person, string? employer)
    {
        PersonRow[] rows =
        [
            .. roster.Persons.Where(row => row.Facts.Id == person && (employer is null || row.EmployerId == employer)),
        ];
        return rows switch
        {
            [PersonRow one] => one.EmployerId,
            [] => throw NotRead(person)
                ?? Elsewhere(person, employer)
                ?? Unknown(
                    person,
                    roster.Persons.Select(row => row.Facts.Id),
                    locale.Pick("人员表", "list of persons")
                ),
            _ => throw locale.Error(
                $"“{person}”在几个单位的名单中：{string.Join("、", rows.Select(row => row.EmployerId ?? "-"))}；请用 --employer-id 指明",
                $"\"{person}\" is listed by several employers: {string.Join(", ", rows.Select(row => row.EmployerId ?? "-"))}; name one with --employer-id"
            ),
        };
    }

    /// <summary>The row is there and could not be read; null where it is not.</summary>
    private UserErrorException? NotRead(string person)
    {
        string[] lines =
        [
            .. roster.Rejected.Where(row => row.Id == person).Select(row => ListLine.Format(row, locale)),
        ];
        return lines.Length == 0 ? null : new UserErrorException(lines);
    }

    /// <summary>The id is there, but under other employers than the one that is named; null where it is not.</summary>
    private UserErrorException? Elsewhere(string person, string? employer)
    {
        string[] others = [.. roster.Persons.Where(row => row.Facts.Id == person).Select(row => row.EmployerId ?? "-")];
        return others.Length == 0
            ? null
            : locale.Error(
                $"“{person}”不在单位“{employer}”的名单中，所在单位：{string.Join("、", others)}",
                $"\"{person}\" is not listed by \"{employer}\" but by {string.Join(", ", others)}"
            );
    }

    private UserErrorException Unknown(string id, IEnumerable<string> known, string list)
    {
        string? nearest = NearestName.Find(id, known);
        return locale.Error(
            $"{list}中没有编号“{id}”{locale.DidYouMean(nearest)}",
            $"the {list} has no id \"{id}\"{locale.DidYouMean(nearest)}"
        );
    }
}
