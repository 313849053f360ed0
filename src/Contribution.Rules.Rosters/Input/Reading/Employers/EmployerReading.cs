using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Input.Reading.Values;

namespace Contribution.Rules.Rosters.Input.Reading.Employers;

/// <summary>Reads the rows of a list of employers.</summary>
internal static class EmployerReading
{
    /// <summary>Reads a row; the result is valid only where the values have no fault.</summary>
    public static EmployerRow Read(int line, RowValues values)
    {
        EmployerFacts facts = RowFacts.Read(values, EmployerFactTable.All, EmployerFactTable.Blank);
        return new EmployerRow
        {
            Line = line,
            Facts = facts,
            Other = values.Other,
        };
    }
}
