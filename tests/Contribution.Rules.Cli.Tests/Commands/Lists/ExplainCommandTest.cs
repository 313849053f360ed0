using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed class ExplainCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_prints_the_deciding_rule_then_displaced_rules_and_counts_the_rest()
    {
        ToolRun run = Explain("--person", "P-1");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        string[] marks = Marks(run);
        marks.Should().Equal("●", "○");
        run.Output.Should().Contain("P-1").And.Contain("1366.70").And.Contain("0.60 × 27334 ÷ 12 = 1366.70");
        run.Lines[^1].Should().Be("  8 more rules do not apply: list them with --all");
    }

    [Fact]
    public void All_lists_every_rule_with_the_deciding_one_first()
    {
        string[] marks = Marks(Explain("--person", "P-1", "--all"));

        marks.Should().HaveCount(10).And.StartWith(["●", "○"]);
        marks[2..].Should().OnlyContain(mark => mark == "·");
    }

    [Fact]
    public void Explain_gives_the_base_of_the_employer_when_no_person_is_given()
    {
        ToolRun run = Explain("--employer-id", "E-1");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("E-1").And.Contain("5000.00").And.NotContain("P-1");
        Marks(run)[0].Should().Be("●");
    }

    [Fact]
    public void Explain_gives_a_person_of_several_employers_for_the_named_one()
    {
        ToolRun several = Explain("--person", "P-2");

        several.Code.Should().Be(ExitCode.InvalidInput);
        several.Error.Should().Be("\"P-2\" is listed by several employers: E-1, E-2; name one with --employer-id\n");
        Explain("--person", "P-2", "--employer-id", "E-2").Output.Should().Contain("4000.00");
    }

    [Theory]
    [InlineData("--person P-3", "persons.csv:5: priorYearMonthlyWage \"much\"")]
    [InlineData("--person Q-1", "the list of persons has no id \"Q-1\"; did you mean \"P-1\"?")]
    [InlineData("--person P-1 --employer-id E-2", "\"P-1\" is not listed by \"E-2\" but by E-1")]
    [InlineData("--employer-id E-7", "the list of employers has no id \"E-7\"; did you mean \"E-1\"?")]
    [InlineData("--all", "give --person or --employer-id")]
    public void Explain_refuses_a_subject_that_it_cannot_explain(string subject, string error)
    {
        ToolRun run = Explain(subject.Split(' '));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(error);
    }

    [Fact]
    public void Explain_names_the_fault_of_a_list_that_cannot_be_read()
    {
        string persons = _folder.Write("p.csv", "id,employerId,wage\nP-1,E-1,3000\n");

        ToolRun run = Tool.Run(["explain", "--persons", persons, "--person", "P-1", .. Question.Daqing]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("the required column category is missing");
    }

    [Fact]
    public void Explain_exits_2_for_an_employer_with_an_unreadable_row_and_names_the_row()
    {
        ToolRun run = Explain("--employer-id", "E-2");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().Contain("E-2, employer base: undetermined");
        run.Error.Should().Contain("persons.csv:5: priorYearMonthlyWage \"much\"");
    }

    /// <summary>The headcount of the real-name register may be met by the row that could not be read.</summary>
    [Fact]
    public void Explain_leaves_the_base_of_an_employer_open_whose_headcount_may_match_by_chance()
    {
        ToolRun run = Tool.Run([
            "explain",
            "--employer-id",
            "E",
            "--persons",
            _folder.Write("p.csv", "id,employerId,category\nP,E,employee\nQ,E,employee\nR,E,nobody\n"),
            "--employers",
            _folder.Write("e.csv", "id,kind,priorYearMonthlyTotalWages,realNameHeadcount\nE,enterprise,5500,3\n"),
            .. "--jurisdiction 210000 --year 2006 --insurance workInjury --use-reference-table".Split(' '),
        ]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().Contain("E, employer base: undetermined").And.NotContain("5500.00");
    }

    [Fact]
    public void Explain_gives_the_base_of_a_person_whose_colleague_is_outside_the_circular()
    {
        string[] lists =
        [
            "--persons",
            _folder.Write(
                "p.csv",
                "id,employerId,category,priorYearMonthlyWage\nP-1,E-1,employee,3000\nP-2,E-1,flexibleWorker,3000\n"
            ),
            "--employers",
            _folder.Write("e.csv", "id,kind\nE-1,enterprise\n"),
            .. Question.Daqing,
        ];

        ToolRun person = Tool.Run(["explain", .. lists, "--person", "P-1"]);
        ToolRun colleague = Tool.Run(["explain", .. lists, "--person", "P-2"]);

        person.Code.Should().Be(ExitCode.Done, person.Error);
        person.Output.Should().Contain("P-1, individual base: 3000.00");
        colleague.Code.Should().Be(ExitCode.InvalidInput);
        colleague.Error.Should().Contain("p.csv:3: category");
    }

    [Fact]
    public void Explain_prints_Chinese_when_asked_for() =>
        Explain("--person", "P-1", "--lang", "zh").Lines[^1].Should().Be("  另有 8 条规则不适用，用 --all 列出");

    private ToolRun Explain(params string[] subject) =>
        Tool.Run([
            "explain",
            "--persons",
            _folder.Write(
                "persons.csv",
                "id,employerId,category,priorYearMonthlyWage\nP-1,E-1,employee,1200\nP-2,E-1,employee,3000\nP-2,E-2,employee,4000\nP-3,E-2,employee,much\n"
            ),
            "--employers",
            _folder.Write(
                "employers.csv",
                "id,kind,priorYearMonthlyTotalWages\nE-1,enterprise,5000\nE-2,enterprise,9000\n"
            ),
            .. subject,
            .. Question.Daqing,
        ]);

    private static string[] Marks(ToolRun run) =>
        [
            .. run
                .Lines.Select(line => line.Trim())
                .Where(line => line.Length > 1 && line[1] == ' ' && "●○?·".Contains(line[0]))
                .Select(line => line[..1]),
        ];
}
