using System.Text;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Parquet.Reading;
using Contribution.Rules.Parquet.Writing;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Commands.Merge;
using Contribution.Rules.Rosters.Commands.Redetermine;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Tests.Cancellation;

/// <summary>
/// A run of each member that takes a token, by the member's name. It tells when it has begun; those that cannot, of rule
/// folders, take a second or more.
/// </summary>
internal sealed class StoppableRuns : IDisposable
{
    private const int Files = 600;

    private static readonly RosterFile PersonList = List(
        "id,employerId,category,priorYearMonthlyWage\n",
        "P{0},E{0},employee,3000\n"
    );
    private static readonly RosterFile EmployerList = List("id,kind\n", "E{0},enterprise\n");
    private static readonly Lazy<RosterFile> LongList = new(() =>
        List("id,employerId,category,priorYearMonthlyWage\n", "P{0},E1,employee,3000\n", rows: 60_000)
    );
    private static readonly Roster Roster = RosterReader.Read(PersonList, EmployerList).Roster;
    private static readonly MonthSpan Months = MonthSpan.OfYear(2011);

    private static readonly RosterQuestion Question = new()
    {
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
        ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
    };

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, Action<Action, CancellationToken>> _runs;

    public StoppableRuns()
    {
        for (int file = 0; file < Files; file++)
        {
            _folder.Write($"rules/{file}.json", RuleFiles.Everybody($"{990000 + file}"));
        }

        _runs = Ours().Concat(OfRosters()).Concat(OfFiles()).ToDictionary();
    }

    /// <summary>The members.</summary>
    public IEnumerable<string> Members => _runs.Keys;

    /// <summary>Runs one.</summary>
    /// <param name="member">The member.</param>
    /// <param name="begun">Called when it has begun, and before it ends.</param>
    /// <param name="token">Stops it.</param>
    public void Run(string member, Action begun, CancellationToken token) => _runs[member](begun, token);

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, Action<Action, CancellationToken>> Ours() =>
        new()
        {
            ["ContributionRulesOptions.Build"] = (_, token) =>
                new ContributionRulesOptions().AddDirectory(_folder.Of("rules")).Build(cancellation: token),
            ["RuleSetCatalogue.WithDirectory"] = (_, token) =>
                RuleSetCatalogue.Embedded.WithDirectory(_folder.Of("rules"), token),
            ["RuleSetVerifier.VerifyDirectory"] = (_, token) =>
                RuleSetVerifier.VerifyDirectory(_folder.Of("rules"), cancellation: token),
            ["RuleSetVerifier.VerifyEmbedded"] = (_, token) => RuleSetVerifier.VerifyEmbedded(cancellation: token),
            ["ProofReport.ProveAll"] = (_, token) =>
                ProofReport.ProveAll([.. Enumerable.Repeat(Daqing, 30_000)], token),
        };

    private static Dictionary<string, Action<Action, CancellationToken>> OfRosters() =>
        new()
        {
            ["RosterReader.Read"] = (_, token) => RosterReader.Read(LongList.Value, EmployerList, token),
            ["RosterBases.Determine"] = (begun, token) =>
                _ = RosterBases.Determine(HookedRules.Create(begun), Question, Roster, token).Count(),
            ["ListJob.RunAsync"] = (begun, token) =>
                new AuditJob
                {
                    Rules = HookedRules.Create(begun),
                    Question = Question,
                    Persons = PersonList,
                    Employers = EmployerList,
                }
                    .RunAsync(cancellation: token)
                    .GetAwaiter()
                    .GetResult(),
            ["RosterAudit.Audit"] = (begun, token) =>
                RosterAudit.Audit(HookedRules.Create(begun), Question, Roster, null, Months, token),
            ["Impact.Compare"] = (begun, token) => Impact.Compare(Side(begun), Side(begun), Roster, token),
            ["Redetermination.Determine"] = (begun, token) =>
                _ = Redetermination
                    .Determine(
                        HookedRules.Create(begun),
                        new RedeterminationQuestion { Now = Question, Months = Months },
                        Roster,
                        token
                    )
                    .Count(),
            ["RosterContributions.Compute"] = (begun, token) =>
                _ = RosterContributions
                    .Compute(
                        HookedRules.Create(begun),
                        new ContributionsQuestion
                        {
                            Bases = Question,
                            Insurances = [Insurance.Pension],
                            Months = Months,
                        },
                        Roster,
                        token
                    )
                    .Count(),
        };

    private Dictionary<string, Action<Action, CancellationToken>> OfFiles() =>
        new()
        {
            ["WorkbookFile.ToCsv"] = (begun, token) =>
                WorkbookFile.ToCsv(
                    new ReadStream(Sample("persons.xlsx"), begun),
                    WorkbookList.Persons,
                    new MemoryStream(),
                    cancellation: token
                ),
            ["ParquetFile.ToCsv"] = (begun, token) =>
                ParquetFile.ToCsv(new ReadStream(Table(), begun), new MemoryStream(), token),
            ["ParquetTable.Write"] = (begun, token) =>
                ParquetTable.Write(new MemoryStream(), [new("id", ParquetTableKind.Text)], Rows(begun), token),
            ["WorkbookWriter.Write"] = (begun, token) =>
                WorkbookWriter.Write(
                    new MemoryStream(),
                    [new WorkbookSheet("persons", new ResultTable([new SheetColumn("id")], Rows(begun)))],
                    token
                ),
            ["PartMerge.new"] = (begun, token) => Merge(begun, token),
            ["BulkContributions.RunAsync"] = (begun, token) =>
                BulkContributions
                    .RunAsync(
                        new ContributionsJob
                        {
                            Roster = Streamed,
                            Question = new ContributionsQuestion
                            {
                                Bases = Question,
                                Insurances = [Insurance.Pension],
                                Months = Months,
                            },
                        },
                        new BasesFiles(new MemoryStream(), new MemoryStream(), new MemoryStream()),
                        cancellation: token
                    )
                    .GetAwaiter()
                    .GetResult(),
            ["BulkBases.RunAsync"] = (begun, token) =>
                BulkBases
                    .RunAsync(
                        Streamed,
                        new BasesFiles(new MemoryStream(), new MemoryStream(), new MemoryStream()),
                        cancellation: token
                    )
                    .GetAwaiter()
                    .GetResult(),
        };

    private static BasesJob Streamed =>
        new()
        {
            Rules = ContributionRules.Default,
            Question = Question,
            Persons = RosterSource.From(PersonList),
            Employers = RosterSource.From(EmployerList),
        };

    private static RuleSet Daqing => ContributionRules.Default.Catalogue.Find("230600", Insurance.Pension, 2011)!;

    private static ImpactSide Side(Action begun) =>
        new()
        {
            Rules = HookedRules.Create(begun),
            Set = Daqing,
            ReferenceWages = Question.ReferenceWages,
        };

    private static RosterFile List(string header, string row, int rows = 3) =>
        new(
            "list.csv",
            Encoding.UTF8.GetBytes(
                header
                    + string.Concat(
                        Enumerable
                            .Range(0, rows)
                            .Select(number => row.Replace("{0}", $"{number}", StringComparison.Ordinal))
                    )
            )
        );

    private static byte[] Sample(string name) => File.ReadAllBytes(Repository.File("samples", "rosters", name));

    private static byte[] Table()
    {
        using MemoryStream table = new();
        ParquetTable.Write(table, [new("id", ParquetTableKind.Text)], Rows(() => { }));
        return table.ToArray();
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Action begun)
    {
        begun();
        yield return ["P"];
    }

    private void Merge(Action begun, CancellationToken token)
    {
        string part = _folder.Of("part");
        if (!Directory.Exists(part))
        {
            string persons = _folder.Write("persons.csv", Encoding.UTF8.GetString(PersonList.Bytes.Span));
            string employers = _folder.Write("employers.csv", Encoding.UTF8.GetString(EmployerList.Bytes.Span));
            string[] lists = ["--persons", persons, "--employers", employers];
            Tool.Run(["roster", .. lists, .. Running.Question.Daqing, "--shard", "1/1", "--out", part]);
        }

        PartSet set = PartSet.Check([
            new PartFolder(
                "part",
                PartManifestJson.Read(part, File.ReadAllBytes(Path.Combine(part, PartManifest.FileName))),
                name => new ReadStream(File.ReadAllBytes(Path.Combine(part, name)), begun)
            ),
        ]);
        new PartMerge(set, token).Run(new BasesFiles(new MemoryStream(), new MemoryStream(), new MemoryStream()));
    }
}
