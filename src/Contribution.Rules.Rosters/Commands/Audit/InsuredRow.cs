using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>One line of the list of persons who are in fact insured (参保名册).</summary>
internal sealed record InsuredRow
{
    /// <summary>The line it begins on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The row as in the file.</summary>
    public string Text { get; init; } = "";

    /// <summary>The person's number; null where only <see cref="IdNumber"/> is given.</summary>
    public string? Id { get; init; }

    /// <summary>The citizen's identity number; null where only <see cref="Id"/> is given.</summary>
    public string? IdNumber { get; init; }

    /// <summary>The employer the person is insured with; null is not said, and then any employer's person is meant.</summary>
    public string? EmployerId { get; init; }

    /// <summary>The person's name.</summary>
    public string? Name { get; init; }

    /// <summary>The marks by which the person is found.</summary>
    internal PersonMarks Marks =>
        new(Id, IdNumber, Name) { EmployerId = EmployerId, IsOfAnyEmployer = EmployerId is null };

    /// <summary>The base paid on, yuan a month; null where the list does not say.</summary>
    public decimal? FiledBase { get; init; }

    /// <summary>The other rows of the person with the employer, with the same base and other months: further spells.</summary>
    public ImmutableArray<InsuredRow> Spells { get; init; } = [];

    /// <summary>Its place in the file.</summary>
    public RowPlace Place
    {
        get => field == default ? new RowPlace(null, Line) : field;
        // In a CSV file the line is the place.
        init => field = value.Sheet is null ? default : value;
    }

    /// <summary>Whether another row says something else of the same person with the same employer.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>The row as one that names a person and an employer once more.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="first">The first row that names them.</param>
    public RejectedRow Repeats(string file, InsuredRow first) =>
        new(
            Place.FileOf(file),
            Place.Row,
            Key,
            Id ?? IdNumber,
            $"the person is on the list already, under this employer, on {first.Place.En}",
            Text
        )
        {
            ReasonZh = $"此人在同一单位重复，首次在{first.Place.Zh}",
            ColumnZh = KnownHeaders.Insured.ChineseOf(Key),
        };

    /// <summary>The column that identifies the person.</summary>
    private string Key => Id is null ? "idNumber" : "id";

    /// <summary>This row and the further spells.</summary>
    internal IEnumerable<InsuredRow> Rows => Spells.Prepend(this);

    /// <summary>The other columns, by their headers; the months paid among them.</summary>
    public ImmutableDictionary<string, string> Other { get; init; } = ImmutableDictionary<string, string>.Empty;
}
