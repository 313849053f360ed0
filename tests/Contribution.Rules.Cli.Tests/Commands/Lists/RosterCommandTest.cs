using System.Diagnostics;
using System.Globalization;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed class RosterCommandTest : IDisposable
{
    private const string Persons = "id,category,employerId,priorYearMonthlyWage\nP,employee,E,3000\nQ,employee,E,900\n";
    private const string Employers = "id,kind,priorYearMonthlyTotalWages\nE,enterprise,5000\n";
    private static readonly string[] Files = ["bases.csv", "employer-bases.csv", "rejects.csv"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Roster_on_a_terminal_prints_where_the_results_are(bool isWatched)
    {
        using TemporaryFolder folder = new();
        using StringWriter error = new();
        string[] arguments =
        [
            "roster",
            "--persons",
            Repository.File("samples", "audits", "persons.csv"),
            "--employers",
            Repository.File("samples", "audits", "employers.csv"),
            .. Question.Daqing,
            "--out",
            folder.Of("results"),
        ];

        Program.Run(arguments, new Terminal(Stream.Null, Stream.Null, error) { IsWatched = isWatched });

        error.ToString().Contains($"results are in {folder.Of("results")}\n").Should().Be(isWatched);
    }

    [Fact]
    public void Roster_writes_each_row_once_and_counts_it_in_the_summary()
    {
        ToolRun run = Run(Persons + "R,employee,X,1\n", Employers);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines.Should().Equal("4 rows in = 1 employers + 2 persons + 1 rejected", "2 determined");
        run.Error.Should().Contain("persons.csv:4: employerId \"X\"");
        Out().Names.Should().BeEquivalentTo(Files);
        Read("bases.csv").Should().Contain("P,E,3000.00,determined,own-wage,二(二),,\n").And.EndWith("\n");
        Read("rejects.csv").Should().Contain(",employerId,X,").And.EndWith(",\"R,employee,X,1\"\n");
    }

    [Fact]
    public void Roster_reports_missing_facts_of_undetermined_persons()
    {
        string persons = _folder.Write(
            "persons.csv",
            "id,category,priorYearMonthlyWage\nP,employee,3000\nQ,employee,\n"
        );
        string[] run = ["roster", "--persons", persons, "--out", _folder.Of("out")];

        ToolRun without = Tool.Run([.. run, .. Question.DaqingBeforePublication]);
        ToolRun with = Tool.Run([.. run, .. Question.Daqing]);

        without
            .Error.Should()
            .Be(
                "2 persons are undetermined: see the column \"missing\" of bases.csv; "
                    + "no reference wage was given: see --reference-wage and --use-reference-table\n"
            );
        Tool.Run([.. run, .. Question.DaqingBeforePublication, "--quiet"]).Error.Should().BeEmpty();
        Tool.Run([.. run, .. Question.DaqingBeforePublication, "--lang", "zh"])
            .Error.Should()
            .Be(
                "2 人未能核定，所缺见 bases.csv 的 missing 列；未给出社平工资：可用 --reference-wage 或 --use-reference-table\n"
            );
        with.Error.Should().Be("1 persons are undetermined: see the column \"missing\" of bases.csv\n");
        with.Lines.Should().Contain("1 determined, 1 undetermined");
    }

    [Fact]
    public void Roster_determines_the_samples()
    {
        ToolRun run = Run(
            File.ReadAllText(Repository.File("samples", "rosters", "persons.csv")),
            Employers,
            "--quiet",
            "--employers",
            Repository.File("samples", "rosters", "employers-gb18030.csv")
        );

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines.Should().Contain("19 rows in = 3 employers + 14 persons + 2 rejected");
        run.Error.Should().NotContain("persons.csv:");
    }

    [Fact]
    public void Roster_exits_0_without_rejected_rows() => Run(Persons, Employers).Code.Should().Be(ExitCode.Done);

    [Fact]
    public void Roster_leaves_no_files_for_an_uncovered_place()
    {
        ToolRun run = Run(Persons, Employers, "--year", "1990");

        run.Code.Should().Be(ExitCode.NotCovered);
        Directory.Exists(_folder.Of("out")).Should().BeFalse("the run made the folder, and takes it away");
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("half")]
    public void Roster_refuses_an_invalid_shard(string shard) =>
        Run(Persons, Employers, "--shard", shard).Code.Should().Be(ExitCode.InvalidInput);

    [Fact]
    public void Shards_of_a_roster_add_up_to_the_whole()
    {
        string persons = Persons + string.Concat(Enumerable.Range(0, 50).Select(n => $"S{n},employee,,{n}00\n"));
        string[] lines =
        [
            .. Enumerable
                .Range(1, 3)
                .SelectMany(part =>
                {
                    // Employees without an employer may belong to any employer, so that no employer's total is settled.
                    Run(persons, Employers, "--shard", $"{part}/3").Code.Should().Be(ExitCode.InvalidInput);
                    return Read("bases.csv").Split('\n')[1..^1];
                }),
        ];

        Run(persons, Employers);

        lines.Should().HaveCount(52).And.BeEquivalentTo(Read("bases.csv").Split('\n')[1..^1]);
    }

    [Fact]
    public void Roster_leaves_no_final_file_on_a_full_disk()
    {
        Directory.CreateDirectory(_folder.Of("out"));
        File.CreateSymbolicLink(_folder.Of("out/employer-bases.csv"), "/dev/full");

        ToolRun run = Run(Persons, Employers);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("cannot");
        Out().Names.Should().Equal("employer-bases.csv");
    }

    [Theory]
    [InlineData(Shell.Kill, 137, true)]
    [InlineData(Shell.Interrupt, ExitCode.Interrupted, false)]
    [InlineData(Shell.Terminate, ExitCode.Interrupted, false)]
    public async Task Roster_leaves_no_final_file_when_it_is_stopped(int signal, int code, bool leavesParts)
    {
        string wage = string.Join(
            '\n',
            Enumerable.Range(1, 2_000_000).Select(n => n.ToString(CultureInfo.InvariantCulture) + ",employee,E,3000")
        );
        _folder.Write("persons.csv", "id,category,employerId,priorYearMonthlyWage\n" + wage);
        _folder.Write("employers.csv", Employers);
        using Process process = ToolProcess.Start("en", Arguments());
        Stopwatch waited = Stopwatch.StartNew();
        while (!Directory.Exists(_folder.Of("out")) || Out().Names.Length < Files.Length)
        {
            waited.Elapsed.Should().BeLessThan(Patience);
            await Task.Delay(1);
        }

        Shell.Signal(signal, process);
        ToolRun run = await ToolProcess.EndAsync(process);

        run.Code.Should().Be(code);
        Directory.Exists(_folder.Of("out")).Should().Be(leavesParts);
        string[] left = leavesParts ? Out().Names : [];
        left.Should().NotContain(Files).And.HaveCount(leavesParts ? Files.Length : 0);
    }

    [Fact]
    public void Roster_shows_progress_on_a_terminal_only()
    {
        using StringWriter error = new();
        Terminal terminal = new(Stream.Null, Stream.Null, error);
        JobWatch watch = new();

        ProgressLine.TryBegin(watch, 1, quiet: false, terminal, Locale.En).Should().BeNull();
        ProgressLine.TryBegin(watch, 1, quiet: true, terminal with { IsWatched = true }, Locale.En).Should().BeNull();
        using ProgressLine? line = ProgressLine.TryBegin(
            watch,
            1,
            false,
            terminal with
            {
                IsWatched = true,
            },
            Locale.En
        );
        line.Should().NotBeNull();
    }

    [Fact]
    public void Format_gives_rows_rate_and_time_left() =>
        new ProgressText(Locale.En)
            .Format(2_500_000, 100, 400, TimeSpan.FromSeconds(50))
            .Should()
            .Be("2,500,000 rows, 50,000 a second, 2:30 left");

    private TemporaryOut Out() => new(_folder.Of("out"));

    private string Read(string name) => File.ReadAllText(_folder.Of("out/" + name));

    private ToolRun Run(string persons, string employers, params string[] more)
    {
        _folder.Write("persons.csv", persons);
        _folder.Write("employers.csv", employers);
        string[] arguments = Arguments();
        for (int at = 1; at < arguments.Length; at += 2)
        {
            int given = Array.IndexOf(more, arguments[at]);
            arguments[at + 1] = given < 0 ? arguments[at + 1] : more[given + 1];
        }

        return Tool.Run([.. arguments, .. more.Where((word, at) => !IsGiven(arguments, more, at))]);
    }

    private static bool IsGiven(string[] arguments, string[] more, int at) =>
        arguments.Contains(more[at]) || (at > 0 && arguments.Contains(more[at - 1]));

    private string[] Arguments() =>
        [
            "roster",
            "--persons",
            _folder.Of("persons.csv"),
            "--employers",
            _folder.Of("employers.csv"),
            .. Question.Daqing,
            "--out",
            _folder.Of("out"),
        ];

    private sealed record TemporaryOut(string Folder)
    {
        public string[] Names => [.. Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName)!];
    }
}
