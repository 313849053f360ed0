using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Text;

/// <summary>The Chinese output of every command has full-width punctuation, and no ids and English words.</summary>
public sealed class ChineseOutputTest : IDisposable
{
    private const string Lists = "--persons samples/audits/persons.csv --employers samples/audits/employers.csv";
    private const string Daqing = "--jurisdiction 大庆 --year 2011 --insurance 养老";
    private const string Wage = "--reference-wage province=annual:27334";
    private const string Yanchi = "--jurisdiction 宁夏 --year 2026 --insurance 养老 --use-reference-table";
    private const string Rosters =
        "--persons samples/rosters/persons.csv --employers samples/rosters/employers-gb18030.csv";
    private const string TrueUps =
        "--persons samples/redeterminations/liaoning-2022-persons.csv --employers samples/redeterminations/liaoning-2022-employers.csv --jurisdiction 沈阳 --year 2022 --insurance 养老 --use-reference-table";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The commands with the code they end with. Their files go to <c>OUT</c>.</summary>
    public static TheoryData<string, int> Commands =>
        new()
        {
            { "verify samples/rules/broken-example", ExitCode.FailedProof },
            { "verify samples/rules/fixed-example --all", ExitCode.Done },
            { "verify samples/rules/city-overlay --all", ExitCode.Done },
            { "rules 大庆", ExitCode.Done },
            { "rules 大连市", ExitCode.Done },
            { "rules show 大庆/养老/2011", ExitCode.Done },
            { "rules show 辽宁/养老/2022 --effective", ExitCode.Done },
            { "rules show 大庆", ExitCode.Done },
            { "rules show 沈阳/养老", ExitCode.Done },
            { "rules show 大庆/养老/2014", ExitCode.NotCovered },
            { "rules 盐池 --insurance 失业 --year 2012", ExitCode.NotCovered },
            { "compute samples/requests/daqing-2011.json --format text", ExitCode.Done },
            { "compute samples/requests/liaoning-2008-institution.json --format text", ExitCode.Done },
            { "compute samples/requests/liaoning-2009-flexible.json --format text", ExitCode.Done },
            { $"explain {Lists} {Daqing} {Wage} --person P-2 --all", ExitCode.Done },
            { $"explain {Lists} {Daqing} {Wage} --employer-id E-1", ExitCode.Done },
            { $"explain {Lists} {Daqing} --use-reference-table --person P-1", ExitCode.Done },
            { $"explain {Lists} {Daqing} {Wage} --person P-99", ExitCode.InvalidInput },
            { $"audit {Lists} {Daqing} {Wage} --insured samples/audits/insured.csv", ExitCode.Done },
            { $"audit {Lists} {Daqing} {Wage} --out OUT", ExitCode.Done },
            { $"notice {Lists} {Daqing} {Wage} --from 2011-06-01 --through 2011-06-10 --out OUT", ExitCode.Done },
            { $"notice {Daqing} --checklist", ExitCode.Done },
            { $"audit {Lists} --jurisdiction 大庆 --year 1990 --insurance 养老 {Wage}", ExitCode.NotCovered },
            { $"audit {Lists} --jurisdiction 沈阳 --year 2026 --insurance 养老", ExitCode.InvalidInput },
            { $"audit {Lists} --jurisdiction 大请 --year 2011 --insurance 养老", ExitCode.InvalidInput },
            { $"audit {Lists} {Daqing} {Wage} --out OUT --xlsx", ExitCode.Done },
            { $"roster {Lists} {Daqing} {Wage} --out OUT --xlsx", ExitCode.Done },
            { $"check {Lists} --out OUT --xlsx", ExitCode.Done },
            { $"redetermine {TrueUps} --out OUT --xlsx", ExitCode.Done },
            { $"contributions {Lists} {Daqing} {Wage} --out OUT", ExitCode.NotCovered },
            { $"contributions {Lists} {Yanchi} --out OUT", ExitCode.InvalidInput },
            { $"summary {Lists} {Daqing} {Wage}", ExitCode.Done },
            { $"summary {Lists} {Daqing} {Wage} --out OUT --xlsx", ExitCode.Done },
            { $"summary {Lists} {Daqing}", ExitCode.InvalidInput },
            { "summary --targets samples/summaries/yanchi-2011.csv", ExitCode.Done },
            { $"roster {Rosters} {Daqing} {Wage} --out OUT", ExitCode.InvalidInput },
            { $"check {Rosters} --as-of 2011-06-30", ExitCode.InvalidInput },
            { "wages --pay samples/wages/payroll-2010-12.xlsx --year 2010 --by 2006-60 --out OUT", ExitCode.Done },
            { "wages --pay samples/wages/pay-2010.csv --year 2010 --by 2006-60 --out OUT", ExitCode.InvalidInput },
            { $"redetermine {TrueUps} --from 2022-01 --through 2022-08", ExitCode.Done },
            { $"redetermine {TrueUps} --contributions --out OUT", ExitCode.Done },
            { "diff 210000/pension/2025 210000/pension/2026 --use-reference-table --html OUT/a.html", ExitCode.Done },
            {
                "diff 210000/pension/2008 samples/rules/city-overlay/2008-pension.json --persons samples/diffs/persons.csv --employers samples/diffs/employers.csv --reference-wage city=2000 --html OUT/a.html",
                ExitCode.Done
            },
            { "diff 230600/pension/2011 230000/pension/2012 --use-reference-table --html OUT/a.html", ExitCode.Done },
            { "contributions samples/contributions/daqing-2011.json --format text", ExitCode.Done },
            { "contributions late-fee --amount 1000 --due 2011-06-20 --paid 2011-07-10", ExitCode.Done },
            { "contributions presume --last-month 1234.56", ExitCode.Done },
            {
                "rules year 210000/pension 2027 --floor 4700 --ceiling 23500 --reference-wage 7833 --document 辽人社〔2027〕20号 --issued 2027-03-01 --out OUT",
                ExitCode.Done
            },
            {
                "rules year 辽宁/养老 2027 --floor 47000 --ceiling 23500 --document 辽人社〔2027〕20号 --issued 2027-03-01 --out OUT",
                ExitCode.InvalidInput
            },
            {
                "rules year 辽宁/养老 2027 --floor 4700 --document 辽人社〔2027〕20号 --issued 2027-03-01 --out OUT",
                ExitCode.InvalidInput
            },
            { "diff 大庆/养老/2012 辽宁/养老/2010", ExitCode.NotCovered },
            { "rules new 210000/pension/2008 --jurisdiction 219900 --name jingbei --extends --out OUT", ExitCode.Done },
        };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_prints_Chinese_when_asked_for(string command, int code)
    {
        ToolRun run = Run(command);

        run.Code.Should().Be(code, run.Error);
        string text = Plain(run.Output + run.Error);
        text.Should().MatchRegex(@"[\u3400-\u9fff]");
        ChineseText.HalfWidth(text).Should().BeEmpty();
        ChineseText.Foreign(text).Should().BeEmpty();
        foreach (string page in Directory.EnumerateFiles(_folder.Path, "*.html", SearchOption.AllDirectories))
        {
            string read = Plain(ChineseText.OfPage(File.ReadAllText(page)));
            ChineseText.HalfWidth(read).Should().BeEmpty(page);
            ChineseText.Foreign(read).Should().BeEmpty(page);
        }

        foreach (string book in Directory.EnumerateFiles(_folder.Path, "*.xlsx", SearchOption.AllDirectories))
        {
            string read = Plain(ChineseText.OfWorkbook(book));
            ChineseText.HalfWidth(read).Should().BeEmpty(book);
            ChineseText.Foreign(read).Should().BeEmpty(book);
        }
    }

    [Fact]
    public void Rules_show_prints_every_family_of_embedded_rule_sets_in_Chinese()
    {
        RuleSetId[] last = [.. RuleSetCatalogue.Embedded.Ids.GroupBy(id => id.Family).Select(family => family.Last())];

        last.Should().HaveCountGreaterThan(100);
        last.SelectMany(id =>
                ChineseText.Foreign(Run($"rules show {id} --effective").Output).Select(found => $"{id}: {found}")
            )
            .Should()
            .BeEmpty();
    }

    /// <summary>Those who edit rule files read their ids and expressions beside the words.</summary>
    [Theory]
    [InlineData("verify samples/rules/city-overlay-too-low")]
    [InlineData("compute samples/requests/faulty.json --format text")]
    [InlineData("rules show 210000/pension/2022 --effective --ids")]
    public void Texts_of_files_have_full_width_punctuation(string command)
    {
        ToolRun run = Run(command);

        (run.Output + run.Error).Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        ChineseText.HalfWidth(Plain(run.Output + run.Error)).Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private ToolRun Run(string command) => CommandLine.Run(command, _folder.Path, "zh");

    private string Plain(string text) => CommandLine.Plain(text, _folder.Path);
}
