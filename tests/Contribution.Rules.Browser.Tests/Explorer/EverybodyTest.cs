using System.Text.RegularExpressions;
using Contribution.Rules.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>BaseExplorer: without a network, on a phone, with whatever people read and hear by.</summary>
[Collection(nameof(InChromium))]
public sealed class EverybodyTest(ExplorerHost explorer)
{
    private const string Daqing = "&place=230600&insurance=pension&year=2011&wage=1200";

    [BrowserFact]
    public async Task Page_requests_this_machine_only_and_writes_nothing_to_the_console()
    {
        List<string> said = [];
        List<string> asked = [];
        IPage page = await explorer.NewPageAsync();
        page.Context.Console += (_, line) => said.Add(line.Text);
        page.Context.WebError += (_, error) => said.Add(error.Error);
        page.Context.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(explorer.Address + "#lang=zh");
        await page.Locator("#base").WaitForAsync();

        await SendAsync(page);
        await page.RunAndWaitForPopupAsync(() => page.Locator("td button").First.ClickAsync());
        await page.GotoAsync(new Uri(explorer.Address, "/problems.html").ToString());

        asked.Should().HaveCountGreaterThan(15);
        asked.Should().OnlyContain(url => url.StartsWith(explorer.Address.ToString(), StringComparison.Ordinal));
        said.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Page_does_not_scroll_sideways_on_a_phone()
    {
        foreach (string lang in new[] { "zh", "en" })
        {
            IPage page = await explorer.OpenAsync("lang=" + lang + Daqing, Screen(375, 740));
            await SendAsync(page);
            await page.Locator("summary").First.ClickAsync();

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(375);
            (
                await page.EvaluateAsync<string[]>(
                    """
                    [...document.querySelectorAll('button, select, input:not([type=checkbox], [type=hidden])')]
                      .filter(part => part.checkVisibility() && part.getBoundingClientRect().height < 30)
                      .map(part => part.id || part.textContent)
                    """
                )
            ).Should().BeEmpty("a finger has to hit them");
        }
    }

    [BrowserFact]
    public async Task Page_is_accessible_in_both_languages_colour_schemes_and_widths()
    {
        (string Lang, ColorScheme Scheme, int Width)[] ways =
        [
            ("zh", ColorScheme.Light, 1280),
            ("en", ColorScheme.Dark, 1280),
            ("zh", ColorScheme.Dark, 375),
            ("en", ColorScheme.Light, 375),
        ];
        foreach ((string lang, ColorScheme scheme, int width) in ways)
        {
            BrowserNewContextOptions screen = Screen(width, 900);
            screen.ColorScheme = scheme;
            IPage page = await explorer.OpenAsync("lang=" + lang + Daqing, screen);
            await SendAsync(page);
            await page.Locator("#why summary").ClickAsync();
            await page.Locator("#curve summary").ClickAsync();

            (await Accessibility.FaultsAsync(page)).Should().BeEmpty($"{lang} {scheme} {width}");
        }
    }

    /// <summary>Places whose figures have findings: without a document, in part trusted, provisional, with rates.</summary>
    [BrowserFact]
    public async Task English_page_shows_names_and_no_ids()
    {
        string[] places =
        [
            "place=150000&insurance=medical&year=2026",
            "place=210000&insurance=pension&year=2023",
            "place=320000&insurance=pension&year=2022",
            "place=420200&insurance=maternity&year=2026",
        ];
        foreach (string place in places)
        {
            IPage page = await explorer.OpenAsync($"lang=en&{place}&wage=9000");
            await page.Locator("#why summary").ClickAsync();
            await Expect(page.Locator("#decided")).ToContainTextAsync(": trust ");

            string text = await page.Locator("main").InnerTextAsync();

            text.Split("\n")
                .Where(line => Regex.IsMatch(line, @"[0-9]{6}/[a-z]+|\b[a-z]+[A-Z][A-Za-z]*"))
                .Should()
                .BeEmpty(place);
        }
    }

    [BrowserFact]
    public async Task Both_languages_define_the_same_texts()
    {
        IPage page = await explorer.OpenAsync();

        string[] differing = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { languages: { zh, en } } = await import('/js/words.js');
              const names = (words, path) => Object.entries(words).flatMap(([name, word]) =>
                typeof word === 'object' ? names(word, `${path}${name}.`) : [`${path}${name}: ${typeof word}`]);
              const [ofZh, ofEn] = [names(zh, ''), names(en, '')];
              return [...ofZh.filter(name => !ofEn.includes(name)), ...ofEn.filter(name => !ofZh.includes(name))];
            }
            """
        );

        differing.Should().BeEmpty();
    }

    private static async Task SendAsync(IPage page)
    {
        await page.Locator("#persons-file").SetInputFilesAsync(Lists.Persons);
        await page.Locator("#employers-file").SetInputFilesAsync(Lists.Employers);
        await page.Locator("button.main").ClickAsync();
        await Expect(page.Locator(".balance")).ToBeVisibleAsync();
    }

    private static BrowserNewContextOptions Screen(int width, int height) =>
        new()
        {
            ViewportSize = new() { Width = width, Height = height },
        };
}
