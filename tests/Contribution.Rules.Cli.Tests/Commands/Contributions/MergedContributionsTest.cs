using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Contributions;

/// <summary>Pension of Liaoning 2025: employers, persons without one, and rows that are not read.</summary>
public sealed class MergedContributionsTest : IDisposable
{
    private const int Parts = 4;
    private static readonly string[] Results = ["contributions.csv", "employer-contributions.csv", "rejects.csv"];

    private readonly TemporaryFolder _folder = new();
    private string[] _place = ["--jurisdiction", "210100", "--year", "2025", "--reference-wage", "province=7000"];

    public MergedContributionsTest()
    {
        IEnumerable<string> persons = Enumerable
            .Range(0, 120)
            .Select(n =>
                n % 10 == 7
                    ? $"P{n},flexibleWorker,,{(n == 17 ? "" : $"{n * 37}.50")},,"
                    : $"P{n},{(n is 3 or 40 ? "nobody" : "employee")},E{n % 11},{n * 37}.50,{(n % 9 == 0 ? "2025-03" : "")},"
            );
        _folder.Write(
            "persons.csv",
            $"id,category,employerId,priorYearMonthlyWage,firstMonth,lastMonth\n{string.Join('\n', persons)}\nP3,employee,E1,4000,2025-13,\nP7,flexibleWorker,,1,,\nP7,flexibleWorker,,2,,\n合计,,,9,,\n"
        );
        IEnumerable<string> employers = Enumerable
            .Range(0, 11)
            .Select(n => $"E{n},enterprise,{n}00000,{(n == 4 ? "9" : "")}");
        _folder.Write(
            "employers.csv",
            $"id,kind,priorYearMonthlyTotalWages,industryClass\n{string.Join('\n', employers)}\nE1,enterprise,1,\n"
        );
        _folder.Write("rates/rates.json", RatesOf("0.16"));
        _folder.Write("own.json", """{ "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.17 }] }""");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang", "zh", "--bom")]
    public void Merge_gives_the_lines_and_sums_of_the_run_on_one_machine(params string[] more)
    {
        ToolRun whole = Compute("whole", more);
        ComputeInParts(more);

        ToolRun merged = Merge(Names(), more[..2]);

        merged.Code.Should().Be(ExitCode.InvalidInput, "rows were rejected");
        merged.Code.Should().Be(whole.Code);
        merged.Output.Should().Be(whole.Output);
        merged.Error.Should().Contain("E4").And.Contain("/industryClass");
        Files("merged").Should().BeEquivalentTo(Results);
        foreach (string file in Results)
        {
            Lines($"merged/{file}").Should().Equal(Lines($"whole/{file}"), file);
        }

        File.ReadAllText(_folder.Of("whole/contributions.csv")).Should().Contain(",P27,").And.Contain(",P17,");
    }

    [Fact]
    public void Merge_adds_sums_that_are_rounded_at_their_end()
    {
        _folder.Write("rates/rates.json", RatesOf("0.16", "sumThenRound"));
        ToolRun whole = Compute("whole", "--rules", _folder.Of("rates"));
        ComputeInParts("--rules", _folder.Of("rates"));

        ToolRun merged = Merge(Names());

        merged.Output.Should().Be(whole.Output);
        Lines("merged/contributions.csv").Should().Equal(Lines("whole/contributions.csv"));
        Lines("merged/employer-contributions.csv").Should().Equal(Lines("whole/employer-contributions.csv"));
        File.ReadAllText(_folder.Of("whole/contributions.csv")).Should().MatchRegex(@",[0-9]+\.[0-9]{3,},");
    }

    [Fact]
    public void Merge_refuses_parts_that_are_missing_or_doubled()
    {
        ComputeInParts();

        Refused(Merge(Names()[1..])).Should().Contain("missing: part 1 of 4");
        Refused(Merge([.. Names(), _folder.Of("part2")])).Should().Contain("part 2 is given 2 times");
    }

    [Theory]
    [InlineData("its months is 2025-02 … 2025-06", "--from", "2025-02")]
    [InlineData("its months is ", "--through", "2025-05")]
    [InlineData("its floating factor of the work injury rate is 1.2", "--floating", "1.2")]
    [InlineData("its class of industry is 2", "--industry-class", "2")]
    [InlineData("its way of collection is singleBase", "--collection", "singleBase")]
    [InlineData("its hash of the rates is ", "--rules", "rates")]
    [InlineData("its hash of the rates is ", "--rates", "own.json")]
    public void Merge_refuses_a_part_with_other_options(string message, params string[] more)
    {
        ComputeInParts();
        Compute(
            "part3",
            ["--shard", "3/4", .. more.Select(word => word is "rates" or "own.json" ? _folder.Of(word) : word)]
        );

        Refused(Merge(Names())).Should().Contain(" is a part of another run: ").And.Contain(message);
    }

    [Fact]
    public void Merge_refuses_a_part_of_other_insurances()
    {
        _place = ["--jurisdiction", "110000", "--year", "2025", "--use-reference-table"];
        ComputeInParts("--from", "2025-07", "--through", "2025-08", "--also-insurance", "unemployment");
        Compute("part3", "--shard", "3/4", "--from", "2025-07", "--through", "2025-08");

        Refused(Merge(Names())).Should().Contain("its rule sets by insurance is pension 110000/pension/2025 sha256:");
    }

    [Fact]
    public void Merge_refuses_parts_of_bases_among_parts_of_contributions()
    {
        ComputeInParts();
        Run("roster", "part3", "--shard", "3/4");

        Refused(Merge(Names())).Should().Contain("its result is bases");
    }

    [Theory]
    [InlineData("contributions.csv", false)]
    [InlineData("contributions.csv", true)]
    [InlineData("employer-contributions.csv", false)]
    [InlineData("rejects.csv", true)]
    public void Merge_refuses_a_file_that_was_altered_or_cut_off(string file, bool cut)
    {
        ComputeInParts();
        string path = _folder.Of($"part4/{file}");
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^2] ^= 1;
        File.WriteAllBytes(path, cut ? bytes[..^1] : bytes);

        Refused(Merge(Names())).Should().Contain($"part4: {file} is not the file that part.json describes");
    }

    [Fact]
    public void Merge_refuses_a_manifest_whose_sums_are_not_those_of_its_file()
    {
        ComputeInParts();
        string manifest = _folder.Of("part4/part.json");
        string text = File.ReadAllText(manifest);
        File.WriteAllText(manifest, text.Replace("\"employee\": ", "\"employee\": 1", StringComparison.Ordinal));

        Refused(Merge(Names())).Should().Contain("part4/part.json: it is not the manifest of a part (due)");
    }

    private string Refused(ToolRun run)
    {
        run.Code.Should().Be(ExitCode.InvalidInput);
        Directory.Exists(_folder.Of("merged")).Should().BeFalse();
        return run.Error;
    }

    private ToolRun Merge(string[] parts, params string[] more) =>
        Tool.Run(["merge", .. parts, "--out", _folder.Of("merged"), .. more]);

    private void ComputeInParts(params string[] more)
    {
        for (int part = 1; part <= Parts; part++)
        {
            Compute($"part{part}", ["--shard", $"{part}/{Parts}", .. more]);
            Files($"part{part}").Should().BeEquivalentTo([.. Results, "part.json"]);
        }
    }

    private ToolRun Compute(string name, params string[] more)
    {
        string[] months =
        [
            .. new[] { "--from", "2025-01", "--through", "2025-06" }.Chunk(2).Where(Asked).SelectMany(pair => pair),
        ];
        return Run("contributions", name, [.. months, .. more]);

        bool Asked(string[] pair) => !more.Contains(pair[0]);
    }

    private ToolRun Run(string command, string name, params string[] more) =>
        Tool.Run([
            command,
            "--persons",
            _folder.Of("persons.csv"),
            "--employers",
            _folder.Of("employers.csv"),
            .. _place,
            "--insurance",
            "pension",
            "--out",
            _folder.Of(name),
            .. more,
        ]);

    private static string RatesOf(string rate, string level = "personThenSum") =>
        $$"""
            { "format": 1,
              "rates": [{ "place": "210100", "insurance": "pension", "payer": "employer", "rate": {{rate}}, "from": "2025-01", "source": { "document": "示例" } },
                        { "place": "210100", "insurance": "pension", "payer": "employee", "rate": 0.0812, "from": "2025-01", "source": { "document": "示例" } },
                        { "place": "210100", "insurance": "pension", "payer": "flexible", "rate": 0.2013, "from": "2025-01", "source": { "document": "示例" } }],
              "roundings": [{ "place": "210100", "level": "{{level}}", "step": 0.1, "mode": "up", "from": "2025-01", "source": { "document": "示例" } }] }
            """;

    private string[] Names() => [.. Enumerable.Range(1, Parts).Select(part => _folder.Of($"part{part}"))];

    private string?[] Files(string name) =>
        [.. Directory.EnumerateFileSystemEntries(_folder.Of(name)).Select(Path.GetFileName)];

    /// <summary>The lines in an order of their own.</summary>
    private string[] Lines(string file) =>
        [.. File.ReadAllText(_folder.Of(file)).Split('\n').Order(StringComparer.Ordinal)];
}
