using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>A run of <c>roster</c> with what it wrote.</summary>
internal sealed partial class RosterRun
{
    private readonly ToolRun _run;

    private RosterRun(ToolRun run, string folder)
    {
        _run = run;
        IsWritten = File.Exists(Path.Combine(folder, "bases.csv"));
        Left = Directory.Exists(folder)
            ? [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!)]
            : [];
        Persons = Read(folder, "bases.csv");
        Employers = Read(folder, "employer-bases.csv");
        Rejects = Read(folder, "rejects.csv");
    }

    public bool IsWritten { get; }

    public string[] Left { get; }

    public List<List<string>> Persons { get; }

    public List<List<string>> Employers { get; }

    public List<List<string>> Rejects { get; }

    public int RowsOut => Persons.Count + Employers.Count + Rejects.Count + NonDataRows;

    /// <summary>How many rows the run says are none, such as totals and empty ones.</summary>
    public int NonDataRows =>
        NoRowsSaid().Match(_run.Text) is { Success: true } said ? Number(said.Groups[1].Value) : 0;

    /// <summary>Whether an employee without an employer was listed: then no employer's total is settled.</summary>
    public bool HasUnplaced => _run.Error.Contains("so no employer's total is settled", StringComparison.Ordinal);

    public static RosterRun Of(string scratch, RosterLists lists, byte[] persons, byte[] employers, string extension)
    {
        string folder = Path.Combine(scratch, "out");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        string personsPath = Path.Combine(scratch, "persons." + extension);
        string employersPath = Path.Combine(scratch, "employers." + extension);
        File.WriteAllBytes(personsPath, persons);
        File.WriteAllBytes(employersPath, employers);
        return new RosterRun(
            ToolRun.Of(
                [],
                ["roster", "--persons", personsPath, "--employers", employersPath, .. lists.Options, "--out", folder]
            ),
            folder
        );
    }

    /// <summary>Finds faults that do not depend on the lists: the exit code, duplicate rows, or wrong counts of rows.</summary>
    public string? Wrong(Counts counts)
    {
        if (_run.Wrong(0, 2, 3) is string ended)
        {
            return ended;
        }

        if (!IsWritten)
        {
            counts.Add("lists refused");
            return _run.Code == 0 ? "exit code 0 and no results"
                : Left.Length > 0 ? $"no results, but {string.Join(", ", Left)} is left"
                : null;
        }

        counts.Add("rows", RowsOut);
        counts.Add("rows rejected", Rejects.Count);
        Match said = Summary().Match(_run.Text);
        int[] numbers = said.Success ? [.. said.Groups.Values.Skip(1).Select(group => Number(group.Value))] : [];
        return !said.Success ? $"no summary: {_run.Text}"
            : numbers[0] != RowsOut || !numbers.Skip(1).SequenceEqual([Employers.Count, Persons.Count, Rejects.Count])
                ? $"{said.Value}, but {Employers.Count} + {Persons.Count} + {Rejects.Count} are written"
            : (Doubled(Persons.Select(row => row[0] + "\n" + row[1])) ?? Doubled(Employers.Select(row => row[0])))
                is string twice
                ? $"{twice} is answered twice"
            : (Rejects.Count > 0 || HasUnplaced) != (_run.Code == 2)
                ? $"exit code {_run.Code} with {Rejects.Count} rejected rows: {_run.Error}"
            : null;
    }

    private static int Number(string text) =>
        int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string? Doubled(IEnumerable<string> keys) =>
        keys.GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static List<List<string>> Read(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? CsvText.Read(File.ReadAllText(path)) : [];
    }

    [GeneratedRegex(@"([\d,]+) rows in = ([\d,]+) employers \+ ([\d,]+) persons \+ ([\d,]+) rejected")]
    private static partial Regex Summary();

    [GeneratedRegex(@"rejected \+ ([\d,]+) non-data rows")]
    private static partial Regex NoRowsSaid();
}
