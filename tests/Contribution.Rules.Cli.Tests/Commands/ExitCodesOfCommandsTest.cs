using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands;

/// <summary>The exit codes that the documents promise, of every command.</summary>
public sealed partial class ExitCodesOfCommandsTest : IDisposable
{
    private readonly CommandFiles _files = new();

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, CommandTable.Rows.Length)];

    public static TheoryData<int> RowsWithOutput =>
        [.. Enumerable.Range(0, CommandTable.Rows.Length).Where(row => CommandTable.Rows[row].HasOutput)];

    public static TheoryData<int> RowsWithQuestion =>
        [.. Enumerable.Range(0, CommandTable.Rows.Length).Where(row => CommandTable.Rows[row].HasQuestion)];

    public static TheoryData<int> RowsWithRules => [.. Enumerable.Range(0, CommandTable.WithRules().Length)];

    public static TheoryData<int, string> Inputs
    {
        get
        {
            TheoryData<int, string> inputs = [];
            for (int row = 0; row < CommandTable.Rows.Length; row++)
            {
                foreach (string input in CommandTable.Rows[row].Inputs.Distinct())
                {
                    inputs.Add(row, input);
                }
            }

            return inputs;
        }
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Command_table_lists_every_command() =>
        CommandTable
            .Rows.Select(row => row.Command)
            .Distinct()
            .Should()
            .BeEquivalentTo(CommandTable.Commands().Select(command => command.Path));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Command_exits_0_on_correct_usage(int row)
    {
        ToolRun run = Tool.Run(_files.Line(CommandTable.Rows[row]));

        run.Code.Should().Be(ExitCode.Done, $"{CommandTable.Rows[row]}: {run.Error}");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Command_exits_2_on_an_unknown_option_and_writes_nothing(int row)
    {
        ToolRun run = Tool.Run([.. _files.Line(CommandTable.Rows[row]), "--frob"]);

        run.Code.Should().Be(ExitCode.InvalidInput, CommandTable.Rows[row].ToString());
        run.Error.Should().Contain("--frob");
        run.Output.Should().BeEmpty();
        Directory.EnumerateFileSystemEntries(_files.Path(CommandFiles.Out)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Command_exits_2_on_a_missing_file_names_it_and_writes_nothing(int row, string input)
    {
        string missing = _files.Path("missing");

        ToolRun run = Tool.Run(CommandTable.Rows[row].Line(name => name == input ? missing : _files.Path(name)));

        run.Code.Should().Be(ExitCode.InvalidInput, CommandTable.Rows[row].ToString());
        run.Error.Should().Contain(missing);
        run.Output.Should().BeEmpty();
        Directory.EnumerateFileSystemEntries(_files.Path(CommandFiles.Out)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Command_exits_2_on_a_faulty_file_and_verify_exits_4(int row, string input)
    {
        _files.Spoil(input);

        ToolRun run = Tool.Run(_files.Line(CommandTable.Rows[row]));

        run.Code.Should().Be(CommandTable.Rows[row].Faulty, $"{CommandTable.Rows[row]}: {run.Error}");
        (run.Error + run.Output).Should().NotBeEmpty().And.NotContain("\n   at ");
    }

    [Theory]
    [MemberData(nameof(RowsWithOutput))]
    public void Command_exits_2_when_results_cannot_be_written(int row)
    {
        CommandRow used = CommandTable.Rows[row];
        string file = _files.Path("a file");
        File.WriteAllText(file, "");

        ToolRun run = Tool.Run(used.Line(name => name == "out" ? file + "/below" : _files.Path(name)));

        run.Code.Should().Be(ExitCode.InvalidInput, $"{used}: {run.Error}");
        run.Error.Should().Contain("below").And.NotContain("\n   at ");
    }

    [Theory]
    [MemberData(nameof(RowsWithQuestion))]
    public void Command_exits_3_for_a_year_without_a_rule_set(int row)
    {
        CommandRow used = CommandTable.Rows[row];
        foreach (string requests in new[] { "request", "due" })
        {
            File.WriteAllText(_files.Path(requests), Uncovered(File.ReadAllText(_files.Path(requests))));
        }

        ToolRun run = Tool.Run(_files.Line(used with { Arguments = Uncovered(used.Arguments) }));

        run.Code.Should().Be(ExitCode.NotCovered, $"{used}: {run.Error}");
        (run.Error + run.Output).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(RowsWithRules))]
    public void Command_exits_4_on_rules_that_fail_their_proof_and_2_on_faulty_rules(int row)
    {
        CommandRow used = CommandTable.WithRules()[row];
        string file = _files.Path("rules/a.json");
        string rules = File.ReadAllText(file);
        File.WriteAllText(
            file,
            rules.Replace(
                "\"when\": \"true\", \"base\"",
                "\"when\": \"person.priorYearMonthlyWage > 5\", \"base\"",
                StringComparison.Ordinal
            )
        );

        ToolRun unproved = Tool.Run(_files.Line(used));

        unproved.Code.Should().Be(ExitCode.FailedProof, $"{used}: {unproved.Error}");
        (unproved.Error + unproved.Output).Should().Contain("990600, pension, 2011");

        File.WriteAllText(file, rules + ",");

        ToolRun faulty = Tool.Run(_files.Line(used));

        faulty.Code.Should().Be(ExitCode.InvalidInput, $"{used}: {faulty.Error}");
        faulty.Error.Should().Contain("a.json");
        Directory.EnumerateFileSystemEntries(_files.Path(CommandFiles.Out)).Should().BeEmpty();
    }

    private static string Uncovered(string text) => Year().Replace(text, "2040");

    [GeneratedRegex("20(11|25|27)")]
    private static partial Regex Year();
}
