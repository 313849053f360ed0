using Contribution.Rules.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>BaseExplorer: an answer stands under its own question only, and a link gives the question that it carries.</summary>
[Collection(nameof(InChromium))]
public sealed class LinkPageTest(ExplorerHost explorer)
{
    private const string Daqing = "place=230600&insurance=pension&year=2011&wage=1200";

    [BrowserFact]
    public async Task Link_in_an_open_page_replaces_the_question()
    {
        IPage page = await explorer.OpenAsync("lang=zh&reference=3000&" + Daqing);
        await Expect(page.Locator("#base")).ToHaveTextAsync("1,800.00");

        await page.EvaluateAsync("location.hash = 'lang=en&place=440300&insurance=pension&year=2024&wage=1000'");

        await Expect(page.Locator("#base")).ToHaveTextAsync("4,492.00");
        await Expect(page.Locator("#place")).ToHaveValueAsync("440300");
        await Expect(page.Locator("#reference")).ToHaveValueAsync("");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Base explorer");
    }

    [BrowserFact]
    public async Task Link_to_what_is_not_covered_says_what_is_shown_in_its_place()
    {
        IPage page = await explorer.OpenAsync("lang=en&place=230600&insurance=pension&year=1999");

        await Expect(page.Locator("#year")).ToHaveValueAsync("2011");
        await Expect(page.Locator("#replaced"))
            .ToHaveTextAsync("Contribution year: 1999 is not covered; 2011 is shown.");

        await page.Locator("[data-lang=zh]").ClickAsync();
        await Expect(page.Locator("#replaced")).ToHaveTextAsync("缴费年度：没有收录“1999”，现按“2011”测算。");
        await page.Locator("#year").SelectOptionAsync("2019");
        await Expect(page.Locator("#replaced")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Link_to_an_unknown_place_names_the_place_that_is_shown()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=999999&insurance=pension&year=2024");

        await Expect(page.Locator("#replaced"))
            .ToHaveTextAsync("统筹地区：没有收录“999999”，现按“北京市 110000”测算。");
    }

    [BrowserFact]
    public async Task Another_place_keeps_the_nearest_year_and_says_so()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);

        await page.Locator("#place").SelectOptionAsync("210000");

        await Expect(page.Locator("#year")).ToHaveValueAsync("2010");
        await Expect(page.Locator("#replaced"))
            .ToHaveTextAsync("Contribution year: 2011 is not covered; 2010 is shown.");
    }

    [BrowserFact]
    public async Task Link_with_an_unknown_language_opens_the_page()
    {
        foreach (string lang in new[] { "constructor", "__proto__", "fr" })
        {
            IPage page = await explorer.OpenAsync($"lang={lang}&{Daqing}");

            await Expect(page.Locator("#base")).ToHaveTextAsync("1,366.70");
        }
    }

    [BrowserFact]
    public async Task Refused_question_leaves_no_figures_of_the_former_one()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);
        await page.Locator("#due-employer-rate").FillAsync("20");
        await Expect(page.Locator("#due-answer tbody tr")).ToHaveCountAsync(2);

        await page.RouteAsync(
            "**/api/bases*",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        Status = 502,
                        ContentType = "text/html",
                        Body = "<html>",
                    }
                )
        );
        await page.Locator("#place").SelectOptionAsync("110000");

        await Expect(page.Locator("#problem")).ToHaveTextAsync("The answer of the service cannot be read");
        await Expect(page.Locator("#base")).ToHaveCountAsync(0);
        await Expect(page.Locator("#curve > *")).ToHaveCountAsync(0);
        await Expect(page.Locator("#due-answer > *")).ToHaveCountAsync(0);
        await page.UnrouteAsync("**/api/bases*");
        await page.Locator("#place").SelectOptionAsync("230600");
        await Expect(page.Locator("#problem")).ToBeHiddenAsync();
        await Expect(page.Locator("#base")).ToBeVisibleAsync();
        await Expect(page.Locator("#due-answer > *")).Not.ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Invalid_wage_of_another_place_leaves_no_figures_of_the_former_one()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);

        await page.Locator("#wage").FillAsync("12x");
        await Expect(page.Locator("#wage-note.problem")).ToBeVisibleAsync();
        await Expect(page.Locator("#base")).ToHaveTextAsync("1,366.70");
        await page.Locator("#place").SelectOptionAsync("110000");

        await Expect(page.Locator("#wage-note.problem")).ToContainTextAsync("12x");
        await Expect(page.Locator("#base")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Figures_of_what_is_due_are_in_the_link()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=230600&insurance=pension&year=2011&wage=3000");
        await page.Locator("#due-total").FillAsync("8000");
        await page.Locator("#due-employer-rate").FillAsync("20");
        await page.Locator("#due-from").SelectOptionAsync("2011-11");
        await Expect(page.Locator("#due-answer .total dd")).ToHaveTextAsync("3,680.00");

        await page.ReloadAsync();

        await Expect(page.Locator("#due-answer .total dd")).ToHaveTextAsync("3,680.00");
        await Expect(page.Locator("#due-employer-rate")).ToHaveValueAsync("20");
        await Expect(page.Locator("#due-from")).ToHaveValueAsync("2011-11");
    }
}
