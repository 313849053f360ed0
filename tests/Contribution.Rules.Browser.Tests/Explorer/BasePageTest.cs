using Contribution.Rules.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>BaseExplorer: a wage is moved, and the base, its rule and its curve follow.</summary>
[Collection(nameof(InChromium))]
public sealed class BasePageTest(ExplorerHost explorer)
{
    [BrowserFact]
    public async Task Page_shows_a_base_with_its_rule_sentence_and_arithmetic()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=230600&insurance=pension&year=2011&wage=1200");

        await Expect(page.Locator("#base")).ToHaveTextAsync("1,366.70");
        await Expect(page.Locator("#rule")).ToHaveTextAsync("低于下限，按下限核定");
        await Expect(page.Locator("#decided")).ToContainTextAsync("庆社险函〔2011〕3号 二(二)");
        await Expect(page.Locator("#quote")).ToContainTextAsync("按60%缴费");
        await Expect(page.Locator("#arithmetic")).ToContainTextAsync("0.60 × 27334 ÷ 12 = 1366.70");
    }

    [BrowserFact]
    public async Task Wage_can_be_changed_by_keyboard_alone()
    {
        IPage page = await explorer.OpenAsync("lang=en&place=230600&insurance=pension&year=2011&wage=1200");

        await TabToAsync(page, "wage");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("9800");
        await Expect(page.Locator("#base")).ToHaveTextAsync("6,833.50");
        await Expect(page.Locator("#rule")).ToHaveTextAsync("above the ceiling: the ceiling");
        await page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(page)).Should().Be("slider");
        await page.Keyboard.PressAsync("Home");
        await Expect(page.Locator("#base")).ToHaveTextAsync("1,366.70");
        await Expect(page.Locator("#wage")).ToHaveValueAsync("0");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#wage")).ToHaveValueAsync("10");
    }

    [BrowserFact]
    public async Task Place_and_year_can_be_chosen_by_keyboard_among_what_is_covered()
    {
        IPage page = await explorer.OpenAsync("lang=en");

        await TabToAsync(page, "place");
        await page.Keyboard.TypeAsync("Yanchi");
        // The county's own circular is of 2011; the province's notices begin in 2019.
        await Expect(page.Locator("#insurance option"))
            .ToHaveTextAsync(["Pension", "Medical", "Unemployment", "Work injury", "Maternity"]);
        await page.Locator("#insurance").SelectOptionAsync("unemployment");
        await Expect(page.Locator("#year option[value='2011']")).ToHaveCountAsync(1);
        await Expect(page.Locator("#year option[value='2012']")).ToHaveCountAsync(0);

        await page.Locator("#place").SelectOptionAsync("210000");
        await page.Locator("#year").SelectOptionAsync("2009");
        await page.Locator("#person").SelectOptionAsync("flexibleWorker/");
        await page.Locator("#hardship").CheckAsync();
        await page.Locator("#reference").FillAsync("2859");
        await page.Locator("#wage").FillAsync("2000");
        await Expect(page.Locator("#rule")).ToContainTextAsync("hardship");
        await Expect(page.Locator("#base")).ToHaveTextAsync("2,573.10");
    }

    [BrowserFact]
    public async Task Page_offers_the_parts_of_a_year_with_their_own_figures()
    {
        IPage page = await explorer.OpenAsync("lang=en&place=440300&insurance=pension&year=2023&wage=1000");

        await Expect(page.Locator("#month option")).ToHaveTextAsync(["2023-07 – 2023-12", "2024-01 – 2024-06"]);
        await Expect(page.Locator("#base")).ToHaveTextAsync("2,360.00");
        await page.Locator("#month").SelectOptionAsync("2024-01");
        await Expect(page.Locator("#base")).ToHaveTextAsync("3,523.00");
        await Expect(page.Locator("#curve svg .bound")).ToHaveCountAsync(2);
        await page.Locator("#year").SelectOptionAsync("2024");
        await Expect(page.Locator("#month-field")).ToBeHiddenAsync();
        await Expect(page.Locator("#base")).ToHaveTextAsync("4,492.00");
    }

    [BrowserFact]
    public async Task Curve_marks_floor_and_ceiling_as_decided_by_the_server()
    {
        IPage page = await explorer.OpenAsync("lang=en&place=230600&insurance=pension&year=2011&wage=3000");

        await Expect(page.Locator("#curve svg .bound")).ToHaveTextAsync(["floor 1,366.70", "ceiling 6,833.50"]);
        await Expect(page.Locator("#curve svg .line")).ToHaveCountAsync(3);
        await Expect(page.Locator("#curve svg .dot")).ToHaveCountAsync(1);
        await page.Locator("#curve summary").ClickAsync();
        await Expect(page.Locator("#curve tbody tr").First)
            .ToContainTextAsync("1,366.69", new() { UseInnerText = true });
    }

    [BrowserFact]
    public async Task Page_charts_the_shares_of_the_chosen_place_with_their_figures()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=210000&insurance=pension&year=2010");

        await Expect(page.Locator("#phase svg .bar")).ToHaveCountAsync(5);
        await Expect(page.Locator("#phase svg .bound")).ToHaveTextAsync(["60 %", "70 %", "80 %", "90 %", "100 %"]);
        await Expect(page.Locator("#phase tbody td:first-child"))
            .ToHaveTextAsync(["2006", "2007", "2008", "2009", "2010"]);
        await Expect(page.Locator("#phase tbody td.n")).ToHaveTextAsync(["60 %", "70 %", "80 %", "90 %", "100 %"]);
        await Expect(page.Locator("#phase caption")).ToHaveTextAsync("缴费确有困难人员最低缴费基数：各年比例");

        await page.Locator("#place").SelectOptionAsync("230600");
        await Expect(page.Locator("#phase-section")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Page_offers_an_example_for_a_place_whose_wage_is_not_on_file()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=210000&insurance=pension&year=2010&wage=1200");

        await Expect(page.Locator("#reference-note")).ToContainTextAsync("没有收录这一年公布的社平工资");
        await Expect(page.Locator("#decided")).Not.ToContainTextAsync("referenceWages");
        await page.Locator("#example").ClickAsync();

        await Expect(page.Locator("#reference")).ToHaveValueAsync("5000");
        await Expect(page.Locator("#base")).ToHaveTextAsync("3,000.00");
    }

    [BrowserFact]
    public async Task Page_shows_the_arithmetic_in_words()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=230600&insurance=pension&year=2011&wage=3000");

        await Expect(page.Locator("#arithmetic")).ToHaveTextAsync("缴费基数 上年度月平均工资 = 3000.00");
    }

    [BrowserFact]
    public async Task Page_switches_the_language_and_keeps_it_in_the_address()
    {
        IPage page = await explorer.OpenAsync("lang=zh&place=210200&year=2009&insurance=pension&wage=3000");

        await page.Locator("[data-lang=en]").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Base explorer");
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be("en");
        await page.ReloadAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Base explorer");
        await Expect(page.Locator("#place")).ToHaveValueAsync("210200");
        await Expect(page.Locator("#year")).ToHaveValueAsync("2009");
        await Expect(page.Locator("#wage")).ToHaveValueAsync("3000");
        (await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).Should().Be(0);
        (await page.Context.CookiesAsync()).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Page_marks_an_invalid_wage_beside_its_field_and_keeps_the_last_answer()
    {
        IPage page = await explorer.OpenAsync("lang=en&place=230600&year=2011&wage=1200");

        await page.Locator("#wage").FillAsync("12x");
        await Expect(page.Locator("#wage")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("#wage-note.problem")).ToContainTextAsync("12x");
        await Expect(page.Locator("#problem")).ToBeHiddenAsync();
        await Expect(page.Locator("#base")).ToHaveTextAsync("1,366.70");
        (await Accessibility.FaultsAsync(page)).Should().BeEmpty();
        await page.Locator("#wage").FillAsync("3000");

        await Expect(page.Locator("#base")).ToHaveTextAsync("3,000.00");
        await Expect(page.Locator("#wage[aria-invalid]")).ToHaveCountAsync(0);
        await Expect(page.Locator("#wage-note.problem")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Year_with_its_months_fits_into_its_list()
    {
        foreach (int width in new[] { 320, 375, 850, 1280 })
        {
            IPage page = await explorer.OpenAsync(
                "lang=zh&place=110000&insurance=pension&year=2019&wage=9000",
                new()
                {
                    ViewportSize = new() { Width = width, Height = 800 },
                }
            );

            int room = await page.Locator("#year")
                .EvaluateAsync<int>(
                    """
                    list => {
                      const pen = document.createElement('canvas').getContext('2d');
                      pen.font = getComputedStyle(list).font;
                      const style = getComputedStyle(list);
                      const arrow = 20;
                      return Math.floor(list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow
                        - pen.measureText(list.selectedOptions[0].textContent).width);
                    }
                    """
                );

            room.Should().BePositive($"{width} pixels");
        }
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (int step = 0; step < 20 && await FocusedAsync(page) != id; step++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        (await FocusedAsync(page)).Should().Be(id, "the keyboard alone gets there");
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
