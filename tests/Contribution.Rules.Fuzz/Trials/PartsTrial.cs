using Contribution.Rules.Fuzz.Mutating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// <c>merge</c> on the parts of a roster in which one file is damaged: it refuses them and leaves nothing, or gives what the
/// whole parts give.
/// </summary>
internal sealed class PartsTrial(string scratch) : ITrial
{
    private const int Parts = 2;
    private readonly string _parts = Path.Combine(scratch, "parts");
    private readonly string _merged = Path.Combine(scratch, "merged");
    private string[] _whole = [];

    public string Kind => "parts";

    public int ShortRun => 150;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        if (_whole.Length == 0)
        {
            _whole = Prepare();
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(_parts, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
        ];
        string damaged = number % 2 == 0 ? Path.Combine(Part(1 + dice.Below(Parts)), "part.json") : dice.Pick(files);
        byte[] content = File.ReadAllBytes(damaged);
        byte[] mutated = new ByteMutator(dice).Mutate(content);
        try
        {
            File.WriteAllBytes(damaged, mutated);
            ToolRun run = Merge();
            counts.Add($"merge {run.Code}");
            string? wrong =
                run.Wrong(0, 2)
                ?? (
                    run.Code == 2 ? (Directory.Exists(_merged) ? "refused, and results are left" : null)
                    : Results().SequenceEqual(_whole) ? null
                    : "merged, with other results than those of the whole parts"
                );
            return wrong is null ? null : new Failure(wrong, (Path.GetRelativePath(_parts, damaged), mutated));
        }
        finally
        {
            File.WriteAllBytes(damaged, content);
        }
    }

    private string Part(int part) =>
        Path.Combine(_parts, part.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private string[] Prepare()
    {
        Directory.CreateDirectory(_parts);
        string persons = Path.Combine(scratch, "of-parts-persons.csv");
        string employers = Path.Combine(scratch, "of-parts-employers.csv");
        File.WriteAllLines(
            persons,
            [
                "id,category,employerId,priorYearMonthlyWage",
                .. Enumerable.Range(0, 40).Select(row => $"P{row},employee,E{row % 7},{2000 + (row * 37)}.5"),
            ]
        );
        File.WriteAllLines(employers, ["id,kind", .. Enumerable.Range(0, 7).Select(row => $"E{row},enterprise")]);
        for (int part = 1; part <= Parts; part++)
        {
            ToolRun.Of(
                [],
                [
                    "roster",
                    .. DaqingRoster.Options(persons, employers),
                    "--reference-wage",
                    "province=2277.83",
                    "--shard",
                    $"{part}/{Parts}",
                    "--out",
                    Part(part),
                ]
            );
        }

        ToolRun whole = Merge();
        return whole.Wrong(0) is string wrong ? throw new InvalidOperationException(wrong) : Results();
    }

    private ToolRun Merge()
    {
        if (Directory.Exists(_merged))
        {
            Directory.Delete(_merged, recursive: true);
        }

        return ToolRun.Of([], ["merge", .. Enumerable.Range(1, Parts).Select(Part), "--out", _merged]);
    }

    private string[] Results() =>
        [
            .. Directory
                .EnumerateFiles(_merged)
                .Order(StringComparer.Ordinal)
                .Select(path => Path.GetFileName(path) + "\n" + File.ReadAllText(path)),
        ];
}
