using System.Globalization;
using Contribution.Rules.Bench.Report;
using Contribution.Rules.Bench.Rosters;

namespace Contribution.Rules.Bench.Processes;

/// <summary>The lines of what is due for a whole roster, beside the bases of the same alone, in turns.</summary>
/// <param name="workplace">Where rosters and results are written.</param>
/// <param name="tool">The command line as it is installed.</param>
internal sealed class DueLines(Workplace workplace, string tool)
{
    private const string Rates = """
        { "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.22, "through": "2011-06" },
                    { "insurance": "pension", "payer": "employer", "rate": 0.2, "from": "2011-07" },
                    { "insurance": "pension", "payer": "employee", "rate": 0.08 }] }
        """;

    /// <summary>Generates a roster, and lets the tool determine its bases and compute what is due, in turns.</summary>
    /// <exception cref="MismatchException">Other persons have a line, or another base, than in the run of bases alone.</exception>
    public IEnumerable<Line> Measure(int persons, int runs)
    {
        Roster roster = new(persons);
        string folder = Path.Combine(workplace.Folder, string.Create(CultureInfo.InvariantCulture, $"due-{persons}"));
        RosterFiles.Write(roster, folder);
        string rates = Path.Combine(folder, "rates.json");
        File.WriteAllText(rates, Rates);
        (Contender bases, Contender due) = (Contender.Tool(tool), Contender.Contributions(tool, rates));
        List<ProcessRun> ofBases = [];
        List<ProcessRun> ofDue = [];
        for (int run = 0; run < runs; run++)
        {
            ofBases.Add(RosterLines.Run(bases, folder));
            ofDue.Add(RosterLines.Run(due, folder));
        }

        Compare(Path.Combine(folder, bases.Folder, "bases.csv"), Path.Combine(folder, due.Folder, "contributions.csv"));
        yield return Line.Section(
            string.Create(
                CultureInfo.InvariantCulture,
                $"what is due: {persons:N0} persons of {roster.Employers:N0} employers, CSV to CSV, {runs} processes; the ratio is to the bases alone"
            )
        );
        Repeated reference = Repeated.Of(ofBases);
        yield return reference.Line(bases.Name, reference, persons);
        yield return Repeated.Of(ofDue).Line(due.Name, reference, persons);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>
    /// Holds person, base and status of each line against those of the bases alone, which stand in the same order.
    /// </summary>
    private static void Compare(string bases, string due)
    {
        IEnumerable<string> ofBases = File.ReadLines(bases).Select(line => Fields(line, 0, 2, 3));
        IEnumerable<string> ofDue = File.ReadLines(due).Select(line => Fields(line, 1, 6, 7));
        if (!ofBases.SequenceEqual(ofDue))
        {
            throw new MismatchException($"{due} rests on other bases than {bases}");
        }
    }

    /// <summary>Ids, bases and statuses of the generator have no quotes.</summary>
    private static string Fields(string line, params int[] columns)
    {
        string[] fields = line.Split(',');
        return string.Join(' ', columns.Select(column => fields[column]));
    }
}
