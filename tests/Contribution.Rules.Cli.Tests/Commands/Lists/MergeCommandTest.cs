using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed partial class MergeCommandTest : IDisposable
{
    private const int Parts = 5;
    private static readonly string[] Results = ["bases.csv", "employer-bases.csv", "rejects.csv"];

    private readonly TemporaryFolder _folder = new();

    public MergeCommandTest()
    {
        IEnumerable<string> persons = Enumerable
            .Range(0, 200)
            .Select(n => $"P{n},{(n is 3 or 40 ? "nobody" : "employee")},E{n % 11},{n * 37}.50");
        _folder.Write(
            "persons.csv",
            $"id,category,employerId,priorYearMonthlyWage\n{string.Join('\n', persons)}\n\"=A,\"\"\nB\",employee,E1,3000\n合计,,,9\n"
        );
        IEnumerable<string> employers = Enumerable.Range(0, 11).Select(n => $"E{n},enterprise,{n}00000");
        _folder.Write(
            "employers.csv",
            $"id,kind,priorYearMonthlyTotalWages\n{string.Join('\n', employers)}\nE1,enterprise,1\n"
        );
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang", "zh")]
    [InlineData("--lang", "en", "--bom")]
    public void Merge_gives_the_lines_and_counts_of_the_run_on_one_machine(params string[] more)
    {
        ToolRun whole = Roster("whole", more);
        RosterInParts(more);

        ToolRun merged = Merge(Names(), more);

        merged.Code.Should().Be(ExitCode.InvalidInput, "rows were rejected");
        merged.Code.Should().Be(whole.Code);
        merged.Lines[..^1].Should().Equal(whole.Lines);
        Files("merged").Should().BeEquivalentTo(Results);
        foreach (string file in Results)
        {
            byte[] bytes = File.ReadAllBytes(_folder.Of($"merged/{file}"));
            bytes.Should().HaveCount(File.ReadAllBytes(_folder.Of($"whole/{file}")).Length);
            Sorted(bytes).Should().Equal(Sorted(File.ReadAllBytes(_folder.Of($"whole/{file}"))));
        }
    }

    [Fact]
    public void Merge_prints_the_sums_of_the_bases()
    {
        IEnumerable<string> persons = Enumerable.Range(0, 60).Select(n => $"P{n},employee,E{n % 7},{n * 87}.05");
        _folder.Write("persons.csv", $"id,category,employerId,priorYearMonthlyWage\n{string.Join('\n', persons)}\n");
        Roster("whole");
        RosterInParts();

        string sums = Merge(Names()).Lines[^1];

        (decimal ofPersons, decimal ofEmployers) = (Sum("whole/bases.csv"), Sum("whole/employer-bases.csv"));
        sums.Should()
            .Be(
                FormattableString.Invariant(
                    $"sums of the bases: persons {ofPersons:0.00} yuan, employers {ofEmployers:0.00} yuan a month"
                )
            );
        ofEmployers.Should().BeGreaterThan(ofPersons);
    }

    /// <summary>A further spell stands in the part of its employer, other non-data rows in every part.</summary>
    [Fact]
    public void Merge_counts_further_spells_of_all_parts()
    {
        IEnumerable<string> persons = Enumerable
            .Range(0, 30)
            .SelectMany(n =>
                Enumerable
                    .Range(0, n % 3 + 1)
                    .Select(spell => $"P{n},employee,E{n % 11},3000,2011-{spell * 3 + 1:00},2011-{spell * 3 + 2:00}")
            );
        _folder.Write(
            "persons.csv",
            $"id,category,employerId,priorYearMonthlyWage,firstMonth,lastMonth\n{string.Join('\n', persons)}\n合计,,,9,,\n"
        );
        ToolRun whole = Roster("whole");
        RosterInParts();

        ToolRun merged = Merge(Names());

        merged.Code.Should().Be(whole.Code);
        merged.Lines[..^1].Should().Equal(whole.Lines);
        File.ReadAllText(_folder.Of("part1/part.json")).Should().Contain("\"nonDataRows\": 1,");
    }

    [Fact]
    public void Merge_exits_0_without_rejected_rows()
    {
        _folder.Write("persons.csv", "id,category,employerId,priorYearMonthlyWage\nP,employee,E,3000\n");
        _folder.Write("employers.csv", "id,kind,priorYearMonthlyTotalWages\nE,enterprise,3000\n");
        RosterInParts();

        Merge(Names()).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Merge_refuses_a_missing_part()
    {
        RosterInParts();

        Refused(Merge(Names()[1..])).Should().Contain("missing: part 1 of 5");
        Refused(Merge([.. Names().Where((_, at) => at is not (1 or 3))])).Should().Contain("missing: part 2, 4 of 5");
    }

    [Fact]
    public void Merge_refuses_a_part_that_is_given_twice()
    {
        RosterInParts();

        Refused(Merge([.. Names(), Name(2)])).Should().Contain("part 2 is given 2 times");
    }

    [Theory]
    [InlineData("reference wage", "--reference-wage", "province=annual:27000")]
    [InlineData("number of parts", "--shard", "3/6")]
    [InlineData("byte order mark", "--bom")]
    [InlineData("language", "--lang", "zh")]
    [InlineData("list of persons", "--category", "employee")]
    public void Merge_refuses_a_part_of_another_run(string what, params string[] more)
    {
        RosterInParts();
        Roster("part3", more.Contains("--shard") ? more : ["--shard", "3/5", .. more]);

        Refused(Merge(Names())).Should().Contain(" is a part of another run: its ").And.Contain(what);
    }

    [Fact]
    public void Merge_refuses_a_part_of_another_list()
    {
        RosterInParts();
        File.AppendAllText(_folder.Of("employers.csv"), "F,enterprise,1\n");
        Roster("part3", "--shard", "3/5");

        Refused(Merge(Names())).Should().Contain("its list of employers is ");
    }

    [Theory]
    [InlineData("bases.csv", false)]
    [InlineData("bases.csv", true)]
    [InlineData("employer-bases.csv", false)]
    [InlineData("rejects.csv", true)]
    public void Merge_refuses_a_file_that_was_altered_or_cut_off(string file, bool cut)
    {
        RosterInParts();
        string path = _folder.Of($"part4/{file}");
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^2] ^= 1;
        File.WriteAllBytes(path, cut ? bytes[..^1] : bytes);

        Refused(Merge(Names())).Should().Contain($"part4: {file} is not the file that part.json describes");
    }

    [Theory]
    [InlineData("", "part2/part.json: it is not the manifest of a part")]
    [InlineData("{\"format\": 1}", "part2/part.json: it is not the manifest of a part")]
    [InlineData(null, "part2 is no complete part: it has no part.json")]
    public void Merge_refuses_a_folder_that_holds_no_part(string? manifest, string message)
    {
        RosterInParts();
        File.Delete(_folder.Of("part2/part.json"));
        if (manifest is not null)
        {
            _folder.Write("part2/part.json", manifest);
        }

        Refused(Merge(Names())).Should().Contain(message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"format\": 1}")]
    [InlineData("[]")]
    public void Merge_refuses_a_folder_that_holds_no_part_in_Chinese(string manifest)
    {
        RosterInParts();
        string file = _folder.Write("part2/part.json", manifest);

        string said = Refused(Merge(Names(), "--lang", "zh"));

        said.Should().StartWith(file).And.Contain("不是某一份的清单");
        said.Replace(file, "", StringComparison.Ordinal).Should().NotContainAny("line ", "byte ");
    }

    [Fact]
    public void Merge_refuses_a_part_whose_files_may_not_be_complete_after_a_killed_run()
    {
        RosterInParts();
        _folder.Write("part2/contribution-rules.unfinished", "bases.csv\n");

        Refused(Merge(Names())).Should().Contain("was killed");
    }

    [Fact]
    public void Merge_refuses_to_write_over_a_part()
    {
        RosterInParts();
        byte[] before = File.ReadAllBytes(_folder.Of("part1/bases.csv"));

        ToolRun run = Tool.Run(["merge", .. Names(), "--out", Name(1)]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("this run reads it");
        File.ReadAllBytes(_folder.Of("part1/bases.csv")).Should().Equal(before);
    }

    private string Refused(ToolRun run)
    {
        run.Code.Should().Be(ExitCode.InvalidInput);
        Directory.Exists(_folder.Of("merged")).Should().BeFalse();
        return run.Error;
    }

    private ToolRun Merge(string[] parts, params string[] more) =>
        Tool.Run(["merge", .. parts, "--out", _folder.Of("merged"), .. more.Where(word => word != "--bom")]);

    private void RosterInParts(params string[] more)
    {
        for (int part = 1; part <= Parts; part++)
        {
            Roster($"part{part}", ["--shard", $"{part}/{Parts}", .. more]);
            Files($"part{part}").Should().BeEquivalentTo([.. Results, "part.json"]);
        }
    }

    private ToolRun Roster(string name, params string[] more) =>
        Tool.Run([
            "roster",
            "--persons",
            _folder.Of("persons.csv"),
            "--employers",
            _folder.Of("employers.csv"),
            .. more.Contains("--reference-wage") ? Question.DaqingWithoutWage : Question.Daqing,
            "--out",
            _folder.Of(name),
            .. more,
        ]);

    private string[] Names() => [.. Enumerable.Range(1, Parts).Select(Name)];

    private string Name(int part) => _folder.Of($"part{part}");

    private string?[] Files(string name) =>
        Directory.Exists(_folder.Of(name))
            ? [.. Directory.EnumerateFileSystemEntries(_folder.Of(name)).Select(Path.GetFileName)]
            : [];

    private decimal Sum(string file) => BasesOf(File.ReadAllText(_folder.Of(file))).Sum();

    private static IEnumerable<decimal> BasesOf(string csv) =>
        BeforeStatus().Matches(csv).Select(found => decimal.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"([0-9]+\.[0-9]{2}),(determined|provisional|unchanged),")]
    private static partial Regex BeforeStatus();

    /// <summary>The lines in an order of their own, with the byte order mark where it stands.</summary>
    private static string[] Sorted(byte[] bytes) =>
        [.. System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Order(StringComparer.Ordinal)];
}
