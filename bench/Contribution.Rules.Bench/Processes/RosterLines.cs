using System.Globalization;
using Contribution.Rules.Bench.Report;
using Contribution.Rules.Bench.Rosters;

namespace Contribution.Rules.Bench.Processes;

/// <summary>The lines of whole rosters, from files into files; every contender's files must hold the same lines.</summary>
/// <param name="workplace">Where rosters and results are written.</param>
/// <param name="contenders">The contenders; the first is the reference for the others.</param>
internal sealed class RosterLines(Workplace workplace, IReadOnlyList<Contender> contenders)
{
    private static readonly string[] Results = ["bases.csv", "employer-bases.csv"];

    /// <summary>Generates a roster and lets each contender decide it, in turns, so that all have the same weather.</summary>
    public IEnumerable<Line> Measure(int persons, int runs)
    {
        Roster roster = new(persons);
        string folder = Path.Combine(
            workplace.Folder,
            string.Create(CultureInfo.InvariantCulture, $"roster-{persons}")
        );
        RosterFiles.Write(roster, folder);
        List<ProcessRun>[] taken = [.. contenders.Select(_ => new List<ProcessRun>())];
        for (int run = 0; run < runs; run++)
        {
            for (int place = 0; place < contenders.Count; place++)
            {
                taken[place].Add(Run(contenders[place], folder));
            }
        }

        Compare(folder);
        Repeated[] repeated = [.. taken.Select(Repeated.Of)];
        yield return Line.Section(
            string.Create(
                CultureInfo.InvariantCulture,
                $"roster: {persons:N0} persons of {roster.Employers:N0} employers, CSV to CSV, {runs} processes; the ratio is to {contenders[0].Name}"
            )
        );
        for (int place = 0; place < contenders.Count; place++)
        {
            yield return repeated[place].Line(contenders[place].Name, repeated[0], persons);
        }

        if (contenders.All(contender => contender.Name != Contender.DuckDbName))
        {
            yield return new Line(
                $"{Contender.DuckDbName}: not there; `npm install --no-package-lock --prefix bench/duckdb` gets it"
            );
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Lets a contender decide a roster, on fresh output.</summary>
    internal static ProcessRun Run(Contender contender, string roster)
    {
        // Fresh output: writing over a file costs otherwise than writing a new one.
        string results = Path.Combine(roster, contender.Folder);
        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }

        Directory.CreateDirectory(results);
        return ProcessRun.Of(contender.Command(roster, results));
    }

    private void Compare(string roster)
    {
        foreach (string file in Results)
        {
            LineSet expected = LineSet.Of(Path.Combine(roster, contenders[0].Folder, file));
            foreach (Contender contender in contenders.Skip(1))
            {
                if (LineSet.Of(Path.Combine(roster, contender.Folder, file)) != expected)
                {
                    throw new MismatchException(
                        $"{file} of {contender.Name} differs from that of {contenders[0].Name}"
                    );
                }
            }
        }
    }
}
