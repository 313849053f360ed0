using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Contributions;

/// <summary><c>contributions</c> for lists: own rates, what the sums rest on, and options that nothing would read.</summary>
public sealed class ListsOfContributionsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ListsOfContributionsTest()
    {
        _folder.Write("persons.csv", "id,employerId,category,priorYearMonthlyWage\nP-1,E-1,employee,5000\n");
        _folder.Write("employers.csv", "id,kind,priorYearMonthlyTotalWages\nE-1,enterprise,20000\n");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>20000 × 15.5 % = 3100.00, 5000 × 8 % = 400.00; two months 7000.00.</summary>
    [Fact]
    public void Contributions_takes_own_rates_before_those_on_file()
    {
        ToolRun run = Run(
            "--rates",
            Own("""{ "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.155 }] }""")
        );

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("total due 7000.00");
    }

    /// <summary>400.00 + 3200.00 at the rates on file; 5000 × 8 % is a whole number of yuan, and 20000 × 16 % too.</summary>
    [Fact]
    public void Contributions_splits_spans_where_own_rates_change()
    {
        Run(
            "--rates",
            Own(
                """
                { "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.15, "through": "2025-01" },
                            { "insurance": "pension", "payer": "employer", "rate": 0.14, "from": "2025-02" }] }
                """
            )
        )
            .Output.Should()
            .Contain("employer 5800.00");

        File.ReadAllLines(_folder.Of("out/employer-contributions.csv"))
            .Should()
            .HaveCount(3)
            .And.Contain(line => line.StartsWith("E-1,pension,2025-01,2025-01,1,20000.00,"))
            .And.Contain(line => line.StartsWith("E-1,pension,2025-02,2025-02,1,20000.00,"));
    }

    [Theory]
    [InlineData("{ }", "own.json#/rates: ")]
    [InlineData("{ \"rates\": [] }", "own.json#/rates: ")]
    [InlineData("[]", "own.json")]
    [InlineData("", "own.json")]
    [InlineData("{ \"rates\": [{ \"payer\": \"employer\", \"rate\": 0.1 }] }", "/rates/0/insurance")]
    [InlineData(
        "{ \"rates\": [{ \"insurance\": \"pension\", \"payer\": \"employer\", \"rate\": 1.6 }] }",
        "/rates/0/rate"
    )]
    [InlineData(
        "{ \"rates\": [{ \"insurance\": \"pension\", \"payer\": \"employer\", \"rate\": 0.1 }, { \"insurance\": \"pension\", \"payer\": \"employer\", \"rate\": 0.2, \"from\": \"2024-05\" }] }",
        "#/rates/0: overlapping: months overlap: from 2025-01; see item 2 (from 2024-05)"
    )]
    [InlineData(
        "{ \"rates\": [{ \"insurance\": \"workInjury\", \"payer\": \"employer\", \"rate\": 0.1 }] }",
        "/rates/0/industryClass"
    )]
    [InlineData(
        "{ \"roundings\": [{ \"level\": \"personThenSum\", \"step\": 0.05, \"mode\": \"up\" }] }",
        "/roundings/0/step"
    )]
    [InlineData("{ \"roundings\": [], \"persons\": [] }", "#/persons: ")]
    public void Contributions_refuses_invalid_own_rates(string rates, string expected)
    {
        ToolRun run = Run("--rates", Own(rates));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(expected);
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Fact]
    public void Contributions_refuses_a_missing_file_of_own_rates() =>
        Run("--rates", _folder.Of("none.json")).Error.Should().Contain("none.json: there is no such file");

    [Theory]
    [InlineData(0, "employers (persons without one are one)")]
    [InlineData(1, "of these 1 rest on an assumed way of collection: to confirm")]
    public void Contributions_counts_sums_that_rest_on_an_assumption_in_its_last_line(int assumed, string expected)
    {
        ToolRun run = Run(assumed == 0 ? ["--collection", "dualBaseSingleRate"] : []);

        run.Lines[^1].Should().Contain(expected);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "text")]
    [InlineData("--explain")]
    [InlineData("--engine", "nrules")]
    [InlineData("request.json")]
    public void Contributions_refuses_options_of_requests_with_lists(params string[] more)
    {
        ToolRun run = Run(more);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(" is for requests, and not for lists");
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Theory]
    [InlineData("--from", "2025-02")]
    [InlineData("--rates", "own.json")]
    [InlineData("--industry-class", "1")]
    [InlineData("--shard", "1/2")]
    [InlineData("--year", "2025")]
    [InlineData("--xlsx")]
    public void Contributions_refuses_options_of_lists_with_requests(params string[] more)
    {
        ToolRun run = Tool.Run("{}", ["contributions", "--lang", "en", .. more]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain($"{more[0]} goes with --persons and --employers only");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--industry-class", "9", "1 … 8")]
    [InlineData("--industry-class", "0", "1 … 8")]
    [InlineData("--floating", "3", "0.5 … 1.5 with at most six decimals")]
    [InlineData("--floating", "1.0000001", "0.5 … 1.5 with at most six decimals")]
    public void Contributions_refuses_a_value_out_of_range_before_any_result(
        string option,
        string value,
        string allowed
    )
    {
        ToolRun run = Run(option, value);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Be($"{option}: \"{value}\" is not allowed; allowed: {allowed}");
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "--out <FILE|DIR>", "of requests the file for the results")]
    [InlineData("zh", "--out <FILE|DIR>", "请求的结果文件")]
    public void Contributions_says_what_the_output_is_of_requests_and_of_lists(
        string lang,
        string option,
        string said
    ) => Tool.Run("contributions", "--help", "--lang", lang).Output.Should().Contain(option).And.Contain(said);

    private string Own(string rates) => _folder.Write("own.json", rates);

    private ToolRun Run(params string[] more) =>
        Tool.Run([
            "contributions",
            .. more,
            "--persons",
            _folder.Of("persons.csv"),
            "--employers",
            _folder.Of("employers.csv"),
            .. Question.ShenyangInTwoMonths,
            "--out",
            _folder.Of("out"),
            "--lang",
            "en",
        ]);
}
