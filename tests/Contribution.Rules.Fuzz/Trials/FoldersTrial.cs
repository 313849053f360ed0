using Contribution.Rules.Fuzz.Mutating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// <c>verify</c> on a folder in which one file is damaged, a rule file, its cases, its circular, a table of wages or the
/// ledger: it ends with a verdict and never with a bug, and so does <c>compute</c> with what it accepts.
/// </summary>
internal sealed class FoldersTrial(string rules, string scratch) : ITrial
{
    private static readonly byte[] Request =
        """{"jurisdiction":"640323","contributionYear":2011,"insurance":"unemployment","useReferenceTable":true,"persons":[]}"""u8.ToArray();

    private readonly string[] _files =
    [
        .. new[]
        {
            "640323-yanchi/2011-unemployment.json",
            "640323-yanchi/2011-unemployment.cases.json",
            "640323-yanchi/source.zh.md",
            "640000-ningxia/reference-wages.json",
            "released.json",
            "versions.csv",
            "places.csv",
            "rates.json",
            "contributions-cases.json",
        }.Select(name => FirstOf(rules, name)),
    ];

    private static string FirstOf(string rules, string name) =>
        File.Exists(Path.Combine(rules, name))
            ? Path.Combine(rules, name)
            : Directory.EnumerateFiles(rules, name, SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();

    public string Kind => "folders";

    public int ShortRun => 18;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        string folder = Path.Combine(scratch, "folder");
        Directory.CreateDirectory(folder);
        string damaged = _files[number % _files.Length];
        byte[] content = [];
        foreach (string file in _files)
        {
            byte[] whole = File.ReadAllBytes(file);
            if (file == damaged)
            {
                whole = content = new ByteMutator(dice).Mutate(whole);
            }

            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(file)), whole);
        }

        ToolRun verified = ToolRun.Of([], "verify", folder);
        ToolRun computed = ToolRun.Of(Request, "compute", "--rules", folder);
        counts.Add($"verify {verified.Code}");
        counts.Add($"compute {computed.Code}");
        string? wrong =
            verified.Wrong(0, 2, 4)
            ?? computed.Wrong(0, 2, 3, 4)
            ?? (
                verified.Code == 0 && computed.Code is not (0 or 3)
                    ? $"verified, but compute ends with {computed.Code}: {computed.Error}"
                    : null
            );
        return wrong is null ? null : new Failure(wrong, (Path.GetFileName(damaged), content));
    }
}
