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

        return new PersonRow
        {
            Line = line,
            EmployerId = values.Text("employerId"),
            Facts = facts,
            Other = values.Other,
        };
    }
}
