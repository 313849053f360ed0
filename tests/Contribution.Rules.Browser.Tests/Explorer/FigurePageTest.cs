using Contribution.Rules.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>BaseExplorer: how figures are typed, and how documents that are not on file are called.</summary>
[Collection(nameof(InChromium))]
public sealed class FigurePageTest(ExplorerHost explorer)
{
    private const string Daqing = "&place=230600&insurance=pension&year=2011&wage=3000";

    [BrowserFact]
    public async Task Typed_figures_are_read_whole_or_not_at_all()
    {
        IPage page = await explorer.OpenAsync();

        string[] read = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { typed } = await import('/js/figures.js');
              return ['1200', '1,200', '1,234,567.89', '1 200', '１，２００．５０', '1200.', '.5', ' 7 ', '',
                '1,20', '12,00', '1,2,3', '1200,000', '1,200 300', '1200.000000000000000001', '1e3', '-5', '1.2.3', '.']
                .map(text => `${text} = ${typeof typed(text)} ${typed(text)}`);
            }
            """
        );

        read.Should()
            .Equal(
                "1200 = number 1200",
                "1,200 = number 1200",
                "1,234,567.89 = number 1234567.89",
                "1 200 = number 1200",
                "１，２００．５０ = number 1200.5",
                "1200. = number 1200",
                ".5 = number 0.5",
                " 7  = number 7",
                " = object null",
                "1,20 = string 1,20",
                "12,00 = string 12,00",
                "1,2,3 = string 1,2,3",
                "1200,000 = string 1200,000",
                "1,200 300 = string 1,200 300",
                "1200.000000000000000001 = string 1200.000000000000000001",
                "1e3 = string 1e3",
                "-5 = string -5",
                "1.2.3 = string 1.2.3",
                ". = string ."
            );
    }

    [BrowserFact]
    public async Task Greatest_reference_wage_gives_a_base()
    {
        IPage page = await explorer.OpenAsync("lang=zh&reference=9999999999.99" + Daqing);

        await Expect(page.Locator("#base")).ToHaveTextAsync("5,999,999,999.99");
        await Expect(page.Locator("#curve svg")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Wage_without_a_document_is_named_in_the_language_of_the_page()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=110000&insurance=pension&year=2019&wage=9000");

        await Expect(page.Locator("#reference-note")).ToHaveTextAsync("公布的数字：未收录文件。可改填。");
        await page.Locator("[data-lang=en]").ClickAsync();
        await Expect(page.Locator("#reference-note"))
            .ToHaveTextAsync("As published: no document on file. Type another to try it.");
    }

    [BrowserFact]
    public async Task Chinese_arithmetic_has_no_names_of_rule_files()
    {
        (string Question, string[] Lines)[] cases =
        [
            ("440300&insurance=pension&year=2023&month=2023-07", ["下限 = 2360.00", "缴费基数 下限 = 2360.00"]),
            (
                "120000&insurance=medical&year=2022&person=flexibleWorker/",
                ["灵活就业人员缴费基数 = 4400.00", "缴费基数 灵活就业人员缴费基数 = 4400.00"]
            ),
        ];
        foreach ((string question, string[] lines) in cases)
        {
            IPage page = await explorer.OpenAsync($"lang=zh&wage=1000&place={question}");

            await Expect(page.Locator("#arithmetic li")).ToHaveTextAsync(lines);
        }
    }

    [BrowserFact]
    public async Task Rate_out_of_range_is_reported_as_it_was_typed()
    {
        IPage page = await explorer.OpenAsync("lang=zh" + Daqing);

        await page.Locator("#due-employer-rate").FillAsync("120");
        await Expect(page.Locator("#due-answer")).ToHaveTextAsync("单位费率（%） — 120：应为 0 至 100，最多四位小数");
        await page.Locator("#due-employer-rate").FillAsync("8.1234567");

        await Expect(page.Locator("#due-answer"))
            .ToHaveTextAsync("单位费率（%） — 8.1234567：应为 0 至 100，最多四位小数");
    }

    [BrowserFact]
    public async Task Live_regions_hold_faults_and_totals_without_tables()
    {
        IPage page = await explorer.OpenAsync("lang=en" + Daqing);
        await page.Locator("#due-employer-rate").FillAsync("20");

        await Expect(page.Locator("#due-said")).ToHaveTextAsync("Total due (yuan): 10,080.00, complete");
        await page.Locator("#wage").FillAsync("12x");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("12x");
        await Expect(page.Locator("#wage")).ToHaveAttributeAsync("aria-invalid", "true");
        (await page.Locator("[aria-live] table, [role=status] table, [role=alert] table").CountAsync()).Should().Be(0);
    }
}
