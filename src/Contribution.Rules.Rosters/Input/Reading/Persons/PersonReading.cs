using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Input.Reading.Values;

namespace Contribution.Rules.Rosters.Input.Reading.Persons;

/// <summary>Reads the rows of a list of persons.</summary>
internal static class PersonReading
{
    /// <summary>Reads a row; the result is valid only where the values have no fault.</summary>
    public static PersonRow Read(int line, RowValues values)
    {
        PersonFacts facts = RowFacts.Read(values, PersonFactTable.All, PersonFactTable.Blank);
        if (facts.Correction != Correction.None && facts.DeterminedBase is null)
        {
            values.Reject(
                "correction",
                new Wording(
                    "申请核改的，须填写本年已核定基数",
                    "a correction needs the base already determined this year"
                )
            );
        }

        string? employer = values.Text("employerId");
        if (IsChoice(facts, employer) && !values.HasJsonName("filedBase"))
        {
            values.Reject(
                "filedBase",
                new Wording(
                    "灵活就业人员没有单位为其申报基数，申报的是本人选择的缴费档次；请填在“缴费档次”列",
                    "nobody files a base for a flexible worker, who declares one of their choice: give it as declaredBase"
                )
            );
        }

        return new PersonRow
        {
            Line = line,
            EmployerId = employer,
            Facts = facts,
            Other = values.Other,
        };
    }

    /// <summary>
    /// Whether a filed base may be the base that a flexible worker chose, which people call 申报缴费基数 too: without it the rules
    /// would decide as if none were chosen.
    /// </summary>
    private static bool IsChoice(PersonFacts person, string? employer) =>
        employer is null
        && person is { Category: PersonCategory.FlexibleWorker, FiledBase: not null, DeclaredBase: null };
}
