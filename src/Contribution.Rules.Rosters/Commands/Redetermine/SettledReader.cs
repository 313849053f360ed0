using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>A person whose benefits or transfer were settled.</summary>
/// <param name="Place">Its place in the file.</param>
/// <param name="Id">The person's number.</param>
/// <param name="Reason">The reason of the settlement; null is not given.</param>
internal sealed record SettledRow(RowPlace Place, string Id, string? Reason)
{
    /// <summary>The person's identity number; null is not given.</summary>
    public string? IdNumber { get; init; }

    /// <summary>The person's name; null is not given.</summary>
    public string? Name { get; init; }

    /// <summary>The marks by which the person is found; a number may be an identity number.</summary>
    public PersonMarks Marks =>
        new(Id, IdNumber ?? (new PersonMarks(Id, null, null).Citizen is null ? null : Id), Name)
        {
            IsOfAnyEmployer = true,
        };

    /// <summary>The reason for a number that is not on the list of persons.</summary>
    public Wording NotListed { get; } =
        new($"人员表中没有编号“{Id}”", $"nobody on the list of persons has the number \"{Id}\"");
}

/// <summary>Reads a list of those who are settled: the columns id or idNumber, and reason and name where given.</summary>
internal static class SettledReader
{
    private static readonly Wording NotSettled = new(
        "名单只列已办结的人员；未办结的请删去此行",
        "the list is of the settled alone; take the row out where nothing was settled"
    );

    /// <summary>Reads it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    public static ListReading<SettledRow> Read(RosterFile file, CancellationToken cancellation = default) =>
        ListReading<SettledRow>.Read(
            file,
            ListKind.Settled,
            (line, values) =>
            {
                string? reason = values.Text("reason");
                if (reason is not null && ChoiceWords.For("truth").NameOf(reason) == "false")
                {
                    values.Reject("reason", NotSettled);
                }

                return new SettledRow(file.Origin.PlaceOf(line), values.Required("id"), reason)
                {
                    IdNumber = values.Text("idNumber"),
                    Name = values.Text("name"),
                };
            },
            cancellation
        );

    /// <summary>
    /// Finds the rows of settled numbers that are not on the list of persons: a mistyped number would have the base of a
    /// settled person changed.
    /// </summary>
    public static IEnumerable<SettledRow> Unlisted(ImmutableArray<SettledRow> rows, Roster roster) =>
        new SettledPersons(rows).NotOn(roster);
}
