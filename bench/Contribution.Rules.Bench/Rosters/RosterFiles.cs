namespace Contribution.Rules.Bench.Rosters;

/// <summary>A roster as the two CSV files that the command <c>roster</c> reads.</summary>
internal static class RosterFiles
{
    public const string Persons = "persons.csv";
    public const string Employers = "employers.csv";

    /// <summary>Writes both files into a folder, line by line: memory does not grow with the roster.</summary>
    public static void Write(Roster roster, string folder)
    {
        Directory.CreateDirectory(folder);
        using (CsvLines persons = new(Path.Combine(folder, Persons)))
        {
            PersonLines.Write(roster, persons);
        }

        using CsvLines employers = new(Path.Combine(folder, Employers));
        EmployerLines.Write(roster, employers);
    }
}
