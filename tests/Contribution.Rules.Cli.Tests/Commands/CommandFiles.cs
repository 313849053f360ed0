using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands;

/// <summary>A folder with whatever commands read, right, and each to be made faulty.</summary>
internal sealed class CommandFiles : IDisposable
{
    /// <summary>The folder for results.</summary>
    public const string Out = "out";

    private const string Lines = "id,category,employerId,priorYearMonthlyWage,filedBase,determinedBase\n";

    private static readonly Lazy<TemporaryFolder> Right = new(Prepare);

    private readonly TemporaryFolder _folder = new();

    public CommandFiles()
    {
        foreach (string file in Directory.EnumerateFiles(Right.Value.Path, "*", SearchOption.AllDirectories))
        {
            string copy = Path(System.IO.Path.GetRelativePath(Right.Value.Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(Path(Out));
    }

    /// <summary>The path of one of them.</summary>
    public string Path(string name) => _folder.Of(name);

    /// <summary>The files that a name stands for.</summary>
    public string[] Files(string name) =>
        Directory.Exists(Path(name))
            ? [.. Directory.EnumerateFiles(Path(name)).Order(StringComparer.Ordinal)]
            : [Path(name)];

    /// <summary>The line of a command on them.</summary>
    public string[] Line(CommandRow row) => row.Line(Path);

    /// <summary>Makes one of them faulty.</summary>
    public void Spoil(string name)
    {
        string file = name switch
        {
            "rules" or "rule" => Path(name + "/a.json"),
            "part" or "other" => Path(name + "/part.json"),
            _ => Path(name),
        };
        string text = File.ReadAllText(file);
        File.WriteAllText(
            file,
            name switch
            {
                "persons" => text.Replace("employee", "nobody", StringComparison.Ordinal),
                "employers" => text.Replace("enterprise", "nothing", StringComparison.Ordinal),
                "insured" => text + "\"Q,E\n",
                "targets" => text.Replace("8", "many", StringComparison.Ordinal),
                "settled" => text.Replace("P", "Q", StringComparison.Ordinal),
                "pay" => text.Replace("1800.00", "much", StringComparison.Ordinal),
                _ => "{},",
            }
        );
    }

    public void Dispose() => _folder.Dispose();

    private static TemporaryFolder Prepare()
    {
        TemporaryFolder folder = new();
        folder.Write("request", Request.Good("a"));
        folder.Write("due", File.ReadAllText(Repository.File("samples", "contributions", "daqing-2011.json")));
        folder.Write("persons", Lines + "P,employee,E,3000,3000,3000\n");
        folder.Write(
            "employers",
            "id,kind,priorYearMonthlyTotalWages,filedBase,determinedBase\nE,enterprise,3000,3000,3000\n"
        );
        folder.Write("insured", "id,employerId\nP,E\n");
        folder.Write("targets", "name,measure,target\n参保人数,insuredPersons,8\n");
        folder.Write("settled", "id,reason\nP,已退休\n");
        folder.Write("pay", "personId,employerId,item,amount,month\nP,E,基本工资,1800.00,2010-01\n");
        folder.Write(
            "items",
            """
            { "format": 1, "documents": [{ "id": "own", "name": "own", "document": "own", "trust": "C",
              "unlisted": { "treatment": "excluded", "article": "1" },
              "months": { "divisor": "twelve", "reading": "-" }, "clauses": [] }] }
            """
        );
        folder.Write("rule/a.json", RuleFiles.Everybody("990700"));
        folder.Write("rules/a.json", RuleFiles.Everybody("990600"));
        folder.Write("rules/source.zh.md", "全文");
        foreach ((string part, string shard) in new[] { ("part", "1/2"), ("other", "2/2") })
        {
            string[] lists = ["--persons", folder.Of("persons"), "--employers", folder.Of("employers")];
            Tool.Run(["roster", .. lists, .. Question.Daqing, "--shard", shard, "--out", folder.Of(part)]);
        }

        return folder;
    }
}
