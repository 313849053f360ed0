using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters;

/// <summary>One line of the list of persons.</summary>
public sealed class PersonRow
{
    /// <summary>A row whose members are set one by one.</summary>
    public PersonRow() { }

    /// <summary>Copies a row.</summary>
    [SetsRequiredMembers]
    internal PersonRow(PersonRow row)
    {
        (Line, Sheet, EmployerId, Facts, Other) = (row.Line, row.Sheet, row.EmployerId, row.Facts, row.Other);
        (Spells, IsContradicted, DashAmounts) = (row.Spells, row.IsContradicted, row.DashAmounts);
    }

    /// <summary>The line it begins on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The employer (单位编号); null is none.</summary>
    public string? EmployerId { get; init; }

    /// <summary>The facts of the person.</summary>
    public required PersonFacts Facts { get; init; }

    /// <summary>
    /// The values of the columns that are no facts, by their JSON names, or by their headers where they are unknown.
    /// </summary>
    public ImmutableDictionary<string, string> Other { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The other rows of the person with the employer, with the same facts and other months: further spells.</summary>
    public ImmutableArray<PersonRow> Spells
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>
    /// Whether a rejected row has other months, or says another thing beside the facts, of the same person with the same
    /// employer. The base rests on the facts alone; an audit and a redetermination, which ask when, leave the person open.
    /// </summary>
    public bool IsContradicted { get; init; }

    /// <summary>The reason for such a person.</summary>
    internal static Wording Contradicted { get; } =
        new(
            "人员表中此人在同一单位有几行，内容或起止月互相矛盾",
            "the list of persons has rows of this person under this employer that contradict each other"
        );

    /// <summary>Its place in the file; null is line <see cref="Line"/> of a CSV file.</summary>
    internal RowPlace? Sheet { get; init; }

    /// <summary>Its place in the file.</summary>
    internal RowPlace Place => Sheet ?? new RowPlace(null, Line);

    /// <summary>This row and the further spells.</summary>
    internal IEnumerable<PersonRow> Rows => Spells.Prepend(this);

    /// <summary>The facts with a dash; null is none.</summary>
    internal DashAmounts? DashAmounts { get; init; }
}
