using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>
/// Loads the complete example of <c>docs/rule-files.md</c> and of its Chinese side, with its circular and the file that
/// extends it.
/// </summary>
public sealed class RuleFileExampleTest : IDisposable
{
    private const string English = "docs/rule-files.md";
    private const string Chinese = "docs/zh/rule-files.md";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void Example_of_a_rule_file_loads_for_each_of_its_years(string document)
    {
        Write(document);

        ToolRun run = Tool.Run("rules", "--rules", _folder.Path);

        run.Error.Should().BeEmpty();
        run.Lines.Should().ContainSingle(line => line.Contains(" 999900* ")).Which.Should().Contain("2011–2012");
        run.Lines.Should().ContainSingle(line => line.Contains(" 999901* "));
    }

    [Theory]
    [InlineData(English, "999900", 2011, "1000.00")]
    [InlineData(English, "999900", 2012, "1200.00")]
    [InlineData(English, "999901", 2011, "1100.00")]
    [InlineData(Chinese, "999900", 2012, "1200.00")]
    public void Example_of_a_rule_file_computes_with_the_figures_of_place_and_year(
        string document,
        string jurisdiction,
        int year,
        string floor
    )
    {
        Write(document);

        ToolRun run = Tool.Run(Request(jurisdiction, year), ["compute", "--rules", _folder.Path]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should()
            .Contain($"\"base\": {floor},\n      \"status\": \"determined\",\n      \"rule\": \"floor\"")
            .And.Contain("\"status\": \"notInsured\"")
            .And.Contain($"the wage 900.00 lies below the floor {floor}");
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void Quotes_of_the_example_are_checked_against_the_circular_beside_it(string document)
    {
        Write(document);
        _folder.Write("999900-example/source.zh.md", "一、职工按本人工资缴费。");

        Tool.Run("rules", "--rules", _folder.Path).Error.Should().Contain("/individualBase/0/quote: quoteNotFound: ");
    }

    private void Write(string document)
    {
        _folder.Write("999900-example/2011-pension.json", Markdown.Example(document, "rule file"));
        _folder.Write("999900-example/source.zh.md", Markdown.Example(document, "circular"));
        _folder.Write("999901-below/2011-pension.json", Markdown.Example(document, "extending file"));
    }

    private static string Request(string jurisdiction, int year) =>
        $$"""
            {
              "jurisdiction": "{{jurisdiction}}", "contributionYear": {{year}}, "insurance": "pension",
              "referenceWages": { "city": 2000 }, "employer": { "id": "E", "kind": "enterprise" },
              "persons": [
                { "id": "A", "category": "employee", "priorYearMonthlyWage": 900 },
                { "id": "B", "category": "rehiredRetiree", "priorYearMonthlyWage": 700 }
              ]
            }
            """;
}
