using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

public sealed class NdjsonTest
{
    private static readonly string[] Standard = ["compute"];

    [Fact]
    public void Compute_answers_each_request_on_its_own_line_in_the_same_order()
    {
        string input = string.Concat(Enumerable.Range(0, 200).Select(number => Request.Good($"r{number}") + "\n"));

        ToolRun run = Tool.Run(input, Standard);

        run.Code.Should().Be(ExitCode.Done);
        run.Lines.Select(Answers.Brief).Should().Equal(Enumerable.Range(0, 200).Select(number => $"r{number} 3000.00"));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\n\n  \n", "\n\n")]
    [InlineData("\r\n\t\r\n", "")]
    public void Compute_ignores_kinds_of_line_ends_and_blank_lines(string between, string last)
    {
        string input = string.Join(between, Request.Good("a"), Request.Good("b"), Request.Good("c")) + last;

        Tool.Run(input, Standard).Lines.Select(Answers.Brief).Should().Equal("a 3000.00", "b 3000.00", "c 3000.00");
    }

    [Fact]
    public void Compute_answers_a_bad_line_with_an_error_and_continues()
    {
        string input = string.Join('\n', Request.Good("a"), "{\"oops\": ", Request.Invalid("c"), Request.Good("d"));

        ToolRun run = Tool.Run(input, Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines.Select(Answers.Brief)
            .Should()
            .Equal("a 3000.00", "- invalidRequest", "c invalidRequest", "d 3000.00");
        run.Error.Should()
            .Contain("line 2: ")
            .And.Contain("line 3: person 1, category (/persons/0/category): unknown value");
    }

    [Fact]
    public void Compute_counts_lines_as_an_editor_does()
    {
        string input = $"\n{Request.Good("a")}\n\n{Request.Invalid("b")}\n";

        Tool.Run(input, Standard).Error.Should().StartWith("line 4: ");
        Tool.Run(input, ["compute", "--lang", "zh"]).Error.Should().StartWith("第 4 行 ");
    }

    [Fact]
    public void Compute_reads_a_line_of_five_megabytes()
    {
        string name = new('x', 5_000_000);
        string huge = Request.Good("b").Replace("\"id\":\"P\"", $"\"id\":\"{name}\"", StringComparison.Ordinal);

        ToolRun run = Tool.Run(string.Join('\n', Request.Good("a"), huge, Request.Good("c")), Standard);

        run.Code.Should().Be(ExitCode.Done);
        run.Lines.Select(Answers.Brief).Should().Equal("a 3000.00", "b 3000.00", "c 3000.00");
        run.Lines[1].Should().Contain(name);
    }

    [Fact]
    public void Compute_reads_a_single_line_as_one_value()
    {
        ToolRun run = Tool.Run(Request.Good("a") + "\n\n", Standard);

        run.Lines.Should().HaveCountGreaterThan(10);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"oops\": ")]
    [InlineData("{\"oops\": 1},")]
    [InlineData("oops")]
    [InlineData("{\n}}\n{")]
    public void Compute_answers_the_lines_after_malformed_first_ones(string malformed)
    {
        int lines = malformed.Split('\n').Length;

        ToolRun run = Tool.Run($"{malformed}\n\n{Request.Good("b")}\n{Request.Good("c")}\n", Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines.Select(Answers.Brief)
            .Should()
            .Equal([.. Enumerable.Repeat("- invalidRequest", lines), "b 3000.00", "c 3000.00"]);
        run.Error.Should().StartWith("line 1: malformedJson");
    }

    [Fact]
    public void Compute_answers_the_lines_around_one_with_a_comma_behind_it()
    {
        string input = string.Join('\n', Request.Good("a"), Request.Good("b") + ",", Request.Good("c"));

        ToolRun run = Tool.Run(input, Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines.Select(Answers.Brief).Should().Equal("a 3000.00", "- invalidRequest", "c 3000.00");
        run.Error.Should().Contain("line 2: malformedJson").And.Contain("expected end of text");
    }

    [Fact]
    public void Compute_does_not_read_lines_of_a_JSON_array_as_NDJSON()
    {
        ToolRun run = Tool.Run($"[\n{Request.Good("b")}\n]\n", Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith("wrongType");
    }
}
