using Contribution.Rules.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>BaseExplorer: what is due on the base that is shown.</summary>
[Collection(nameof(InChromium))]
public sealed class DuePageTest(ExplorerHost explorer)
{
    private const string Daqing = "&place=230600&insurance=pension&year=2011&person=employee/enterprise&wage=3000";
    private const string Liaoning = "&place=210000&insurance=pension&year=2025&person=employee/enterprise&wage=5200";
    private const string Flexible = "&place=210000&insurance=pension&year=2026&person=flexibleWorker/&wage=5000";

    /// <summary>3000 × 8 % = 240.00; 8000 × 20 % = 1600.00; twelve months 2,880.00 and 19,200.00, together 22,080.00.</summary>
    [BrowserFact]
    public async Task Page_shows_months_rates_with_documents_amounts_and_the_total()
    {
        IPage page = await OpenAsync("lang=zh" + Daqing);
        await Expect(page.Locator("#due-answer")).ToContainTextAsync("没有收录的费率请在上面填写");
        await Expect(page.Locator("#due-answer table")).ToHaveCountAsync(0);

        await page.Locator("#due-total").FillAsync("8000");
        await page.Locator("#due-employer-rate").FillAsync("20");

        await Expect(page.Locator("#due-answer tbody tr").Nth(0))
            .ToHaveTextAsync("单位20 %1,600.0019,200.002011-01 – 2011-12自行提供的费率");
        await Expect(page.Locator("#due-answer tbody tr").Nth(1))
            .ToHaveTextAsync("个人8 %240.002,880.002011-01 – 2011-12国发〔2005〕38号");
        await Expect(page.Locator("#due-answer dd")).ToHaveTextAsync(["19,200.00", "2,880.00", "22,080.00"]);
        await Expect(page.Locator("#due-status")).ToHaveTextAsync("完整");
        await Expect(page.Locator("#due-answer")).ToContainTextAsync("请核实");
    }

    /// <summary>The wage moves, and what is due with it: 4000 × 8 % = 320.00, two months 640.00.</summary>
    [BrowserFact]
    public async Task Page_updates_with_the_wage_the_months_and_the_language()
    {
        IPage page = await OpenAsync("lang=zh" + Daqing);
        await page.Locator("#due-total").FillAsync("8000");
        await page.Locator("#due-employer-rate").FillAsync("20");

        await page.Locator("#wage").FillAsync("4000");
        await page.Locator("#due-from").SelectOptionAsync("2011-11");
        await page.Locator("[data-lang=en]").ClickAsync();

        await Expect(page.Locator("#due-title")).ToHaveTextAsync("What is due");
        await Expect(page.Locator("#due-answer tbody tr").Nth(1))
            .ToHaveTextAsync("Employee8 %320.00640.002011-11 – 2011-12国发〔2005〕38号");
        await Expect(page.Locator("#due-answer .total dd")).ToHaveTextAsync("3,840.00");
    }

    /// <summary>5200 × 16 % = 832.00 and × 8 % = 416.00; twelve months 9,984.00 and 4,992.00.</summary>
    [BrowserFact]
    public async Task Page_counts_the_person_alone_and_says_so_without_the_employers_wages()
    {
        IPage page = await OpenAsync("lang=zh" + Liaoning);

        await Expect(page.Locator("#due-answer dd")).ToHaveTextAsync(["9,984.00", "4,992.00", "14,976.00"]);
        await Expect(page.Locator("#due-alone")).ToContainTextAsync("只有这一名职工");
        await Expect(page.Locator("#due-answer td").Filter(new() { HasText = "未收录文件" })).ToHaveCountAsync(2);

        await page.Locator("[data-lang=en]").ClickAsync();
        await Expect(page.Locator("#decided")).ToContainTextAsync("ceiling ratio = 3.00, floor ratio = 0.60");

        await page.Locator("#due-total").FillAsync("8000");
        await Expect(page.Locator("#due-answer dd").First).ToHaveTextAsync("15,360.00");
        await Expect(page.Locator("#due-alone")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Page_shows_no_zero_and_no_complete_amount_without_a_wage()
    {
        IPage page = await OpenAsync("lang=zh" + Liaoning);

        await page.Locator("#wage").FillAsync("");

        await Expect(page.Locator("#due-status")).ToHaveTextAsync("未能计算");
        await Expect(page.Locator("#due-answer dd")).ToHaveTextAsync(["—", "—", "—"]);
        await Expect(page.Locator("#due-answer")).ToContainTextAsync("应缴金额未能计算");
    }

    [BrowserFact]
    public async Task Page_shows_one_rate_and_no_employer_field_for_a_flexible_worker()
    {
        IPage page = await OpenAsync("lang=zh" + Flexible);

        await Expect(page.Locator("#due-employer-rate-field")).ToBeHiddenAsync();
        await Expect(page.Locator("#due-total-field")).ToBeHiddenAsync();
        await Expect(page.Locator("#due-answer tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("#due-answer tbody tr")).ToContainTextAsync("灵活就业人员20 %");
    }

    [BrowserFact]
    public async Task Page_reports_an_invalid_rate_and_keeps_the_base()
    {
        IPage page = await OpenAsync("lang=zh" + Daqing);

        await page.Locator("#due-employer-rate").FillAsync("200");
        await Expect(page.Locator("#due-answer")).ToContainTextAsync("单位费率（%） — ");
        await Expect(page.Locator("#due-employer-rate")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("#base")).ToHaveTextAsync("3,000.00");
        await Expect(page.Locator("#problem")).ToBeHiddenAsync();

        await page.Locator("#due-employer-rate").FillAsync("二十");
        await Expect(page.Locator("#due-answer")).ToContainTextAsync("二十");
    }

    [BrowserFact]
    public async Task Page_fits_a_phone_and_is_accessible()
    {
        foreach (string lang in new[] { "zh", "en" })
        {
            IPage page = await OpenAsync(
                $"lang={lang}" + Daqing,
                new()
                {
                    ViewportSize = new() { Width = 375, Height = 740 },
                }
            );
            await page.Locator("#due-total").FillAsync("8000");
            await page.Locator("#due-employer-rate").FillAsync("20");
            await Expect(page.Locator("#due-answer tbody tr")).ToHaveCountAsync(2);

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(375);
            (await Accessibility.FaultsAsync(page)).Should().BeEmpty(lang);
        }
    }

    private Task<IPage> OpenAsync(string question, BrowserNewContextOptions? screen = null) =>
        explorer.OpenAsync(question, screen);
}
