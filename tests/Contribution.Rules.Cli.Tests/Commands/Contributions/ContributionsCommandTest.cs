using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Contributions;

public sealed class ContributionsCommandTest
{
    internal const string Sound = """
        { "jurisdiction": "230600", "contributionYear": 2011, "insurance": "pension", "months": { "from": "2011-01", "through": "2011-01" }, "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.2 }], "referenceWages": { "province": 2277.83 }, "employer": { "id": "E", "kind": "governmentOrgan" }, "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": 3000 }] }
        """;

    [Fact]
    public void Contributions_answers_each_request_of_many_lines()
    {
        ToolRun run = Tool.Run(
            Sound.Trim() + "\n" + Sound.Trim().Replace("2011-01\" }", "2012-01\" }") + "\n",
            ["contributions"]
        );

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines.Should().HaveCount(2);
        run.Lines[0].Should().Contain("\"total\":840.00,\"status\":\"complete\"");
        run.Lines[1].Should().Contain("/months/through");
    }

    [Fact]
    public void Explain_adds_words_in_both_languages_and_changes_nothing_else()
    {
        string plain = Tool.Run(Sound, ["contributions"]).Output;

        string explained = Tool.Run(Sound, ["contributions", "--explain"]).Output;

        explained.Should().StartWith(plain.TrimEnd().TrimEnd('}').TrimEnd());
        explained.Should().Contain("\"explanations\"").And.Contain("基数依据").And.Contain("base by 二(二) (own wage)");
    }

    [Theory]
    [InlineData("compute", "request", "bases-request")]
    [InlineData("compute", "result", "bases-result")]
    [InlineData("contributions", "request", "contributions-request")]
    [InlineData("contributions", "result", "contributions-result")]
    public void Schema_prints_the_schema_and_computes_nothing(string command, string of, string file)
    {
        ToolRun run = Tool.Run("no request", [command, "--schema", of]);

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should().Be(System.IO.File.ReadAllText(Repository.File("docs", "schemas", file + ".schema.json")));
    }

    [Fact]
    public void Schema_refuses_any_other_name() =>
        Tool.Run("", ["compute", "--schema", "person"]).Code.Should().Be(ExitCode.InvalidInput);

    [Theory]
    [InlineData("zh", "1999-01-22（《社会保险费征缴暂行条例》施行）以前的滞纳金率没有收录")]
    [InlineData("en", "no rate of late fees is on file for days before 1999-01-22")]
    public void Late_fee_refuses_days_without_a_rate_on_file(string language, string expected)
    {
        string[] asked =
        [
            "contributions",
            "late-fee",
            "--amount",
            "10",
            "--due",
            "1998-05-10",
            "--lang",
            language,
            "--paid",
        ];

        ToolRun run = Tool.Run([.. asked, "2000-01-01"]);

        (run.Code, run.Output).Should().Be((ExitCode.InvalidInput, ""));
        run.Error.Should().Contain(expected).And.Contain("--due 1998-05-10");
        Tool.Run([.. asked, "1998-05-10"]).Code.Should().Be(ExitCode.Done, "nothing was paid late");
    }

    [Fact]
    public void Contributions_accepts_an_employers_base_above_the_range_of_one_amount()
    {
        const string rich = "\"category\": \"employee\", \"priorYearMonthlyWage\": 9999999999.99 }";
        ToolRun run = Tool.Run(
            Sound
                .Replace("2277.83", "5000000000")
                .Replace(
                    "\"category\": \"employee\", \"priorYearMonthlyWage\": 3000 }",
                    $"{rich}, {{ \"id\": \"Q\", {rich}"
                ),
            ["contributions"]
        );

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("\"base\": 19999999999.98").And.Contain("4000000000.00");
    }

    [Fact]
    public void Contributions_exits_3_when_a_rate_is_not_on_file()
    {
        ToolRun run = Tool.Run(
            Sound.Replace("\"rates\": [{ \"insurance\": \"pension\", \"payer\": \"employer\", \"rate\": 0.2 }], ", ""),
            ["contributions"]
        );

        run.Code.Should().Be(ExitCode.NotCovered);
        run.Output.Should().Contain("notCovered").And.Contain("rateNotOnFile");
        run.Error.Should().Contain("no rate is on file for the employer's share of pension in Daqing, 2011-01");
    }

    [Fact]
    public void Contributions_prints_the_same_amounts_by_either_engine() =>
        Tool.Run(Sound, ["contributions", "--engine", "nrules"])
            .Output.Should()
            .Be(Tool.Run(Sound, ["contributions"]).Output);

    [Fact]
    public void Text_shows_the_arithmetic_in_the_requested_language()
    {
        Tool.Run(Sound, ["contributions", "--format", "text"]).Output.Should().Contain("3000.00 × 8% = 240.00");
        Tool.Run(Sound, ["contributions", "--format", "text", "--lang", "zh"])
            .Output.Should()
            .Contain("3000.00 × 8% = 240.00 元")
            .And.NotContain("own-wage");
    }

    [Fact]
    public void Text_prints_the_faults_of_a_refused_request_as_compute_does()
    {
        string request = Sound.Trim().Replace("\"2011-01\" }", "\"2012-01\" }", StringComparison.Ordinal);

        ToolRun run = Tool.Run(request, ["contributions", "--format", "text", "--lang", "zh"]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().NotContain("\"error\"").And.Be(run.Error + "\n");
    }

    [Fact]
    public void Late_fee_of_one_day_is_of_1_day()
    {
        ToolRun run = Tool.Run([
            "contributions",
            "late-fee",
            "--amount",
            "1000",
            "--due",
            "2011-06-30",
            "--paid",
            "2011-07-01",
            "--lang",
            "en",
        ]);

        run.Error.Should().BeEmpty();
        run.Output.Should()
            .Be(
                """
                2011-07-01 through 2011-07-01: 1 day, 0.05% a day (中华人民共和国社会保险法 第八十六条)
                1000.00 yuan paid 1 day late: late fee 0.50 yuan, no part of the amount due

                """
            );
    }

    [Theory]
    [InlineData("--amount", "-1")]
    [InlineData("--amount", "1.005")]
    [InlineData("--due", "2011-02-30")]
    public void Late_fee_refuses_an_invalid_amount_or_date(string option, string value)
    {
        Dictionary<string, string> given = new()
        {
            ["--amount"] = "1000",
            ["--due"] = "2011-02-01",
            ["--paid"] = "2011-02-10",
            [option] = value,
        };

        ToolRun run = Tool.Run(["contributions", "late-fee", .. given.Select(pair => $"{pair.Key}={pair.Value}")]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(option);
    }

    [Fact]
    public void Contributions_writes_tables_for_a_roster()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write("p.csv", "id,employerId,category,priorYearMonthlyWage\nP-1,E-1,employee,5000\n");
        string employers = folder.Write("e.csv", "id,kind,priorYearMonthlyTotalWages\nE-1,enterprise,20000\n");
        string output = Path.Combine(folder.Path, "out");

        ToolRun run = Tool.Run([
            "contributions",
            "--persons",
            persons,
            "--employers",
            employers,
            .. Question.ShenyangInTwoMonths,
            "--out",
            output,
            "--xlsx",
        ]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        // 5000 × 8 % = 400.00, 20000 × 16 % = 3200.00; two months 7200.00.
        run.Output.Should().Contain("total due 7200.00");
        File.ReadAllLines(Path.Combine(output, "contributions.csv"))[1]
            .Should()
            .Be("E-1,P-1,pension,2025-01,2025-02,2,5000.00,determined,own-wage,五(一),400.00,,,800.00,");
        File.Exists(Path.Combine(output, "contributions.xlsx")).Should().BeTrue();
    }
}
