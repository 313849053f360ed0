using System.Text.Json;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

/// <summary>
/// The province's rules of 2008 against a city's own: a share of 85 % for 80 %, the total wage for the basic one.
/// </summary>
public sealed class DiffCommandTest
{
    private static readonly string City = Repository.File("samples", "rules", "city-overlay", "2008-pension.json");

    private static readonly string[] Asked = ["diff", "210000/pension/2008", City, "--reference-wage", "city=2000"];

    private static string[] OnRoster =>
        [
            .. Asked,
            "--persons",
            Repository.File("samples", "diffs", "persons.csv"),
            "--employers",
            Repository.File("samples", "diffs", "employers.csv"),
        ];

    [Fact]
    public void Diff_of_a_roster_lists_every_person_who_changes()
    {
        // 0.85 × 2000 for 0.80 × 2000, declared or not; the total wage for the basic one; the school's sum with it.
        ToolRun run = Tool.Run([.. OnRoster, "--format", "csv"]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.TrimEnd()
            .Split("\r\n")
            .Skip(1)
            .Select(line => string.Join(' ', line.Split(',')[1..10]))
            .Should()
            .Equal(
                "E-1 P-5 employee publicInstitution 1900.00 baseUp 1900.00 2600.00 700.00",
                " E-1  publicInstitution  baseUp 4000.00 4650.00 650.00",
                " P-1 flexibleWorker   baseUp 1600.00 1700.00 100.00",
                " P-2 flexibleWorker   baseUp 1650.00 1700.00 50.00",
                "E-1 P-6 employee publicInstitution 2100.00 baseDown 2100.00 2050.00 -50.00"
            );
    }

    [Theory]
    [InlineData("en", "no reference wage was given: see --reference-wage and --use-reference-table")]
    [InlineData("zh", "未给出社平工资：可用 --reference-wage 或 --use-reference-table")]
    public void Diff_without_a_wage_reports_why_no_person_changes(string language, string reported)
    {
        string[] without = [.. OnRoster.Where(word => word is not ("--reference-wage" or "city=2000"))];

        Tool.Run([.. without, "--lang", language]).Error.Should().EndWith(reported + Environment.NewLine);
        Tool.Run([.. OnRoster, "--lang", language]).Error.Should().NotContain(reported);
    }

    [Fact]
    public void Diff_files_begin_with_a_byte_order_mark_when_asked_for()
    {
        using TemporaryFolder folder = new();

        Tool.Run([.. OnRoster, "--out", folder.Path, "--bom"]).Code.Should().Be(ExitCode.Done);

        foreach (string name in new[] { "diff.csv", "rejects.csv" })
        {
            File.ReadAllBytes(folder.Of(name)).Should().StartWith([0xEF, 0xBB, 0xBF], name);
        }
    }

    [Fact]
    public void Diff_exit_code_shows_an_employee_without_an_employer()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write("p.csv", "id,category,employerId\nP,employee,\n");
        string employers = folder.Write("e.csv", "id,kind\nE,enterprise\n");

        Tool.Run(
                "diff",
                "230600/pension/2011",
                "230600/pension/2011",
                "--reference-wage",
                "province=annual:27334",
                "--persons",
                persons,
                "--employers",
                employers
            )
            .Code.Should()
            .Be(ExitCode.InvalidInput);
    }

    [Fact]
    public void Diff_refuses_to_write_its_page_over_a_list()
    {
        using TemporaryFolder folder = new();
        string list = folder.Write("persons.csv", "id,category,declaredBase\nP,flexibleWorker,1.00\n");

        ToolRun run = Tool.Run([.. Asked, "--persons", list, "--html", list, "--lang", "en"]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"cannot write {list}: this run reads it\n");
        File.ReadAllText(list).Should().StartWith("id,category");
    }

    [Fact]
    public void Diff_uses_the_built_in_population_without_a_roster_and_says_so_in_every_format()
    {
        using TemporaryFolder folder = new();

        ToolRun run = Tool.Run([.. Asked, "--html", folder.Of("page.html"), "--out", folder.Of("out")]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("built-in population: ");
        File.ReadAllText(folder.Of("page.html")).Should().Contain("the built-in one");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(folder.Of("out/diff.json")));
        json.RootElement.GetProperty("population").GetString().Should().Be("builtIn");
        Directory
            .EnumerateFiles(folder.Of("out"))
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("diff.csv", "diff.json", "rejects.csv");
    }

    [Fact]
    public void Diff_page_is_in_the_requested_language()
    {
        using TemporaryFolder folder = new();

        Tool.Run([.. Asked, "--html", folder.Of("page.html"), "--lang", "zh"]).Output.Should().Contain("内置人群");

        File.ReadAllText(folder.Of("page.html")).Should().Contain("<html lang=\"zh\">").And.Contain("政策变更影响");
    }

    [Fact]
    public void Diff_multiplies_differences_by_the_given_months()
    {
        ToolRun run = Tool.Run([.. OnRoster, "--months", "6"]);

        run.Output.Should().Contain("net, 6 months").And.Contain("4200.00", "700.00 × 6");
    }

    [Fact]
    public void Diff_accepts_a_reference_wage_for_one_side()
    {
        ToolRun run = Tool.Run([.. OnRoster, "--reference-wage-b", "city=2200", "--format", "json"]);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Wage(json, "a").Should().Be("2000.00");
        Wage(json, "b").Should().Be("2200.00");
    }

    [Theory]
    [InlineData(
        ExitCode.InvalidInput,
        "210000/pensio/2008",
        "210000/pension/2008",
        "did you mean \"Liaoning/pension/2008\"?"
    )]
    [InlineData(
        ExitCode.InvalidInput,
        "nowhere.json",
        "210000/pension/2008",
        "neither the id of a rule set nor a rule file"
    )]
    [InlineData(ExitCode.InvalidInput, "210000/pension", "230000/pension", "name one or give --year: ")]
    [InlineData(ExitCode.NotCovered, "230600/pension/2012", "230600/pension/2011", "there are:\n  Daqing/pension 2011")]
    [InlineData(ExitCode.NotCovered, "210000/pension", "230600/pension/2011", "there are: Liaoning/pension 2006–2010")]
    public void Diff_names_the_known_rule_sets_for_an_unknown_name(int code, string a, string b, string said)
    {
        ToolRun run = Tool.Run("diff", a, b);

        run.Code.Should().Be(code);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(said);
    }

    [Fact]
    public void Diff_takes_the_year_option_for_a_side_without_a_year() =>
        Tool.Run("diff", "210000/pension", "210000/pension/2010", "--year", "2006", "--top", "0")
            .Output.Should()
            .StartWith("A  Liaoning, pension, 2006 ")
            .And.Contain("\nB  Liaoning, pension, 2010 ");

    [Fact]
    public void Diff_accepts_a_folder_of_rule_files_as_a_side()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/2011-pension.json", RuleFiles.Everybody("999900"));
        folder.Write("b/2011-pension.json", RuleFiles.Everybody("999901").Replace("1000", "1200"));

        ToolRun run = Tool.Run("diff", folder.Of("a"), folder.Of("b"), "--top", "0");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("A  999900, pension, 2011").And.Contain("13600.00", "68 persons, 200.00 each");
    }

    [Fact]
    public void Diff_shows_a_retroactive_change_by_month_and_for_the_year()
    {
        using TemporaryFolder folder = new();
        string before = RuleFiles.Everybody("999900");
        string mark = "\"retroactive\": [{ \"document\": \"示例〔2012〕9号\", \"article\": \"一\" }], \"covers\"";
        folder.Write("a/2011-pension.json", before);
        folder.Write("b/2011-pension.json", before.Replace("1000", "1100").Replace("\"covers\"", mark));
        string persons = folder.Write("persons.csv", "id,category\nP,employee\n");

        ToolRun run = Tool.Run("diff", folder.Of("a"), folder.Of("b"), "--persons", persons);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("retroactive by 示例〔2012〕9号 一").And.Contain("net, 12 months");
        run.Output.Should().MatchRegex("person +- +P +1000.00 +1100.00 +100.00 +1200.00 ");
    }

    [Fact]
    public void Diff_reports_a_file_without_rules()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/notes.txt", "");

        Tool.Run("diff", folder.Of("a"), "210000/pension/2008").Error.Should().Contain("no rule file in it");
    }

    [Fact]
    public void Diff_exits_4_on_a_rule_file_that_fails_its_proof()
    {
        string broken = Repository.File("samples", "rules", "broken-example", "2011-pension.json");

        ToolRun run = Tool.Run("diff", "230600/pension/2011", broken);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Diff_exits_2_on_a_faulty_rule_file_and_names_the_place()
    {
        string low = Repository.File("samples", "rules", "city-overlay-too-low", "2008-pension.json");

        ToolRun run = Tool.Run("diff", "210000/pension/2008", low);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("/parameters/hardshipRatio");
    }

    [Fact]
    public void Diff_rejects_an_unreadable_row_and_compares_the_others()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write(
            "persons.csv",
            "id,category,hardship\nP,flexibleWorker,true\nQ,flexibleWorker,perhaps\n"
        );

        ToolRun run = Tool.Run([.. Asked, "--persons", persons, "--out", folder.Of("out")]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().Contain("1 persons, 0 employers, 1 rows rejected").And.Contain("100.00");
        File.ReadAllLines(folder.Of("out/rejects.csv")).Should().HaveCount(2);
    }

    [Fact]
    public void Diff_reports_persons_that_neither_rule_set_covers()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write("persons.csv", "id,category\nR,rehiredRetiree\n");

        ToolRun run = Tool.Run([.. Asked, "--persons", persons]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("R: ").And.Contain("does not cover this category");
    }

    [Theory]
    [InlineData("--months", "0")]
    [InlineData("--top", "-1")]
    [InlineData("--year", "soon")]
    [InlineData("--format", "pdf")]
    [InlineData("--rules", "nowhere")]
    [InlineData("--reference-wage-a", "town=3")]
    [InlineData("--html", "/")]
    public void Diff_reports_wrong_usage(string option, string value)
    {
        ToolRun run = Tool.Run([.. Asked, option, value]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    private static string Wage(JsonDocument json, string side) =>
        json.RootElement.GetProperty(side).GetProperty("referenceWage").GetProperty("value").GetRawText();
}
