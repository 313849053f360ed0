using System.Text;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

public sealed class InputShapeTest
{
    private static readonly string[] Standard = ["compute"];

    [Fact]
    public void Compute_reads_the_same_from_a_file_standard_input_and_a_dash()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("request.json", Request.Good("a"));

        ToolRun fromFile = Tool.Run("compute", file);

        fromFile.Code.Should().Be(ExitCode.Done);
        fromFile.Output.Should().Contain("\"base\": 3000.00").And.EndWith("}\n");
        Tool.Run(Request.Good("a"), Standard).Output.Should().Be(fromFile.Output);
        Tool.Run(Request.Good("a"), ["compute", "-"]).Output.Should().Be(fromFile.Output);
    }

    [Fact]
    public void Compute_indents_the_result_of_a_single_value_however_it_was_written()
    {
        string expected = Tool.Run(Request.Good("a"), Standard).Output;

        expected.Should().StartWith("{\n  \"format\": 1,\n");
        foreach (string written in new[] { Pretty, Compact, Pretty.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            Tool.Run(written, Standard).Output.Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    public void Compute_refuses_empty_input_as_an_invalid_request(string nothing)
    {
        ToolRun run = Tool.Run(nothing, Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        Answers.Brief(run.Output).Should().Be("- invalidRequest");
        run.Error.Should().Contain("malformedJson");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{ \"jurisdiction\": ")]
    [InlineData("{}}")]
    public void Compute_refuses_JSON_of_another_shape_as_an_invalid_request(string text)
    {
        ToolRun run = Tool.Run(text, Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        Answers.Brief(run.Output).Should().Be("- invalidRequest");
    }

    [Fact]
    public void Compute_skips_a_byte_order_mark()
    {
        Tool.Run("\uFEFF" + Request.Good("a"), Standard).Code.Should().Be(ExitCode.Done);
        Tool.Run($"\uFEFF{Request.Good("a")}\n{Request.Good("b")}", Standard)
            .Lines.Select(Answers.Brief)
            .Should()
            .Equal("a 3000.00", "b 3000.00");
    }

    [Fact]
    public void Compute_reports_ten_megabytes_of_garbage_as_one_invalid_request()
    {
        ToolRun run = Tool.Run(new string('x', 10_000_000), Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Length.Should().BeLessThan(1000);
        Answers.Brief(run.Output).Should().Be("- invalidRequest");
    }

    [Fact]
    public void Compute_refuses_binary_input_as_an_invalid_request()
    {
        byte[] binary = new byte[100_000];
        new Random(1).NextBytes(binary);

        ToolRun run = Tool.Run(binary, Standard);

        run.Code.Should().Be(ExitCode.InvalidInput);
        Answers.Brief(run.Output).Should().Be("- invalidRequest");
    }

    [Fact]
    public void Compute_reports_text_that_is_not_UTF_8()
    {
        byte[] latin = Encoding.Latin1.GetBytes(Request.Good("é"));

        Tool.Run(latin, Standard).Error.Should().Contain("not UTF-8");
    }

    private static string Compact =>
        Request.Good("a").Replace(",\"insurance\"", ",\n\"insurance\"", StringComparison.Ordinal);

    private static string Pretty => Request.Good("a").Replace(",", ",\n  ", StringComparison.Ordinal) + "\n";
}
