using System.Text;
using System.Text.Json;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

public sealed class ExplainTest
{
    private const string Request = """
        {"requestId":"r1","jurisdiction":"230600","contributionYear":2011,"insurance":"pension","referenceWages":{"province":2277.83},"persons":[{"id":"P1","category":"employee","priorYearMonthlyWage":1300}]}
        """;
    private const string Uncovered =
        """{"requestId":"r2","jurisdiction":"230600","contributionYear":1999,"insurance":"pension","persons":[]}""";

    [Fact]
    public void Compute_gives_no_explanations_without_the_option()
    {
        (int code, string output) = Run(Request, "compute");

        code.Should().Be(ExitCode.Done);
        output.Should().Contain("1366.70").And.NotContain("explanations");
    }

    [Fact]
    public void Compute_gives_explanations_as_the_last_property_of_each_result_with_the_option()
    {
        (int code, string output) = Run(Request + "\n" + Uncovered + "\n" + Request, "compute", "--explain");

        string[] lines = output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(3);
        code.Should().Be(ExitCode.NotCovered);
        using JsonDocument first = JsonDocument.Parse(lines[0]);
        first.RootElement.EnumerateObject().Last().Name.Should().Be("explanations");
        lines[1].Should().Contain("notCovered");
        lines[2].Should().Be(lines[0]);
    }

    [Fact]
    public void Text_is_in_the_requested_language_and_names_what_could_not_be_computed()
    {
        string zh = Run(Request + "\n" + Uncovered, "compute", "--format", "text", "--lang", "zh").Output;
        string en = Run(Request + "\n" + Uncovered, "compute", "--format", "text", "--lang", "en").Output;

        zh.Should().Contain("P1，个人缴费基数：每月 1366.70 元，已核定").And.Contain("r2 缴费年度（/");
        en.Should()
            .Contain("P1, individual base: 1366.70 yuan a month, determined")
            .And.Contain("r2 contribution year (/");
        en.Should().Contain("  ● below the floor: the floor   庆社险函〔2011〕3号 二(二)");
    }

    private static (int Code, string Output) Run(string input, params string[] args)
    {
        using MemoryStream output = new();
        using MemoryStream given = new(Encoding.UTF8.GetBytes(input));
        int code = Program.Run(args, new Terminal(given, output, TextWriter.Null));
        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }
}
