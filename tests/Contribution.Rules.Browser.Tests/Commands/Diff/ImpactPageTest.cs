using Contribution.Rules.Browser.Tests.Explorer;
using Contribution.Rules.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Contribution.Rules.Browser.Tests.Commands.Diff;

/// <summary>The page of <c>diff --html</c> in a real browser.</summary>
[Collection(nameof(InChromium))]
public sealed class ImpactPageTest(ExplorerHost explorer) : IDisposable
{
    private const string Difference = "table.sortable thead th:nth-child(7)";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("impact-page-");

    public void Dispose() => _folder.Delete(recursive: true);

    [BrowserFact]
    public async Task Page_loads_without_an_error_and_without_a_network()
    {
        List<string> errors = [];
        List<string> requests = [];
        IPage page = await explorer.Chromium.OpenAsync();
        page.Console += (_, said) => errors.Add(said.Text);
        page.PageError += (_, error) => errors.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);

        await LoadAsync(page, Pages.Liaoning());

        errors.Should().BeEmpty();
        requests.Should().ContainSingle().Which.Should().StartWith("file:");
    }

    [BrowserFact]
    public async Task Charts_are_readable_and_none_of_their_texts_is_cut()
    {
        IPage page = await OpenAsync(Pages.Liaoning());

        int[][] charts = await page.EvaluateAsync<int[][]>(
            """
            [...document.querySelectorAll('svg[role=img]')].map(svg => svg.getBoundingClientRect())
              .map(box => [Math.round(box.width), Math.round(box.height)])
            """
        );

        charts.Should().HaveCountGreaterThanOrEqualTo(5, "four groups of persons, changes, years");
        charts.Should().OnlyContain(size => size[0] > 350 && size[1] > 200);
        (await CutTextsAsync(page)).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Click_sorts_by_a_column_and_a_second_one_reverses_the_order()
    {
        IPage page = await OpenAsync(Pages.TwoPlaces());

        await page.Locator(Difference + " button").ClickAsync();
        decimal[] falling = await FiguresAsync(page);
        string? first = await page.Locator(Difference).GetAttributeAsync("aria-sort");
        await page.Locator(Difference + " button").ClickAsync();
        decimal[] rising = await FiguresAsync(page);

        first.Should().Be("descending");
        (await page.Locator(Difference).GetAttributeAsync("aria-sort")).Should().Be("ascending");
        falling.Should().HaveCountGreaterThan(3).And.BeInDescendingOrder();
        rising.Should().BeInAscendingOrder().And.BeEquivalentTo(falling);
    }

    [BrowserFact]
    public async Task Keyboard_sorts_by_a_column()
    {
        IPage page = await OpenAsync(Pages.TwoPlaces());

        await page.Locator("table.sortable thead th:nth-child(6) button").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        (await page.Locator(Difference).GetAttributeAsync("aria-sort")).Should().Be("descending");
        (await page.Locator("table.sortable th[aria-sort=none]").CountAsync()).Should().Be(8, "one column sorts");
        (await FiguresAsync(page)).Should().BeInDescendingOrder();
    }

    [BrowserFact]
    public async Task Page_without_script_lacks_only_the_sorting()
    {
        IPage page = await OpenAsync(Pages.TwoPlaces(), new() { JavaScriptEnabled = false });

        (await page.Locator("table.sortable tbody tr").CountAsync()).Should().BeGreaterThan(3);
        (await page.Locator("svg[role=img]").CountAsync()).Should().BeGreaterThan(2);
        (await page.Locator("button").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Only_tables_scroll_sideways_on_a_phone()
    {
        foreach (string html in new[] { Pages.Liaoning(), Pages.Liaoning(chinese: true), Pages.TwoPlaces() })
        {
            IPage page = await OpenAsync(html, Screen(360, 740));

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360);
            (await CutTextsAsync(page)).Should().BeEmpty();
        }
    }

    [BrowserFact]
    public async Task Print_opens_folded_parts_and_cuts_no_table()
    {
        IPage page = await OpenAsync(Pages.Liaoning(), Screen(703, 1000));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        (await page.Locator("details:not(.unchanged):not([open])").CountAsync()).Should().Be(0);
        (await page.Locator("details[open]").CountAsync()).Should().BeGreaterThan(4);
        (await page.Locator("details.unchanged[open]").CountAsync()).Should().Be(0, "it says how many there are");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
            .Should()
            .BeLessThanOrEqualTo(703, "186 mm are 703 pixels");
        byte[] pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        pdf.Take(4).Should().Equal("%PDF"u8.ToArray());
    }

    [BrowserFact]
    public async Task Page_is_accessible_in_both_colour_schemes_and_widths()
    {
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (int width in new[] { 360, 1280 })
            {
                BrowserNewContextOptions screen = Screen(width, 900);
                screen.ColorScheme = scheme;
                IPage page = await OpenAsync(Pages.TwoPlaces(), screen);

                (await Accessibility.FaultsAsync(page)).Should().BeEmpty($"{scheme} {width}");
            }
        }
    }

    [BrowserFact]
    public async Task Page_encodes_values_of_rosters_and_masks_identity_numbers()
    {
        IPage page = await explorer.Chromium.OpenAsync();
        bool asked = false;
        page.Dialog += (_, dialog) =>
        {
            asked = true;
            _ = dialog.DismissAsync();
        };
        await LoadAsync(page, Pages.TwoPlaces());

        asked.Should().BeFalse();
        string text = await page.Locator("body").InnerTextAsync();
        text.Should().Contain("<script>alert(1)</script>").And.Contain("230***********0117");
        (await page.ContentAsync()).Should().NotContain(Pages.CitizenNumber);
    }

    private static BrowserNewContextOptions Screen(int width, int height) =>
        new()
        {
            ViewportSize = new() { Width = width, Height = height },
        };

    private async Task<IPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        IPage page = await explorer.Chromium.OpenAsync(options ?? Screen(1280, 900));
        await LoadAsync(page, html);
        return page;
    }

    private async Task LoadAsync(IPage page, string html)
    {
        string file = Path.Combine(_folder.FullName, "page.html");
        await File.WriteAllTextAsync(file, html);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
    }

    private static async Task<decimal[]> FiguresAsync(IPage page) =>
        await page.EvaluateAsync<decimal[]>(
            "[...document.querySelectorAll('table.sortable tbody tr')].map(row => row.cells[6].dataset.v).filter(v => v !== '').map(Number)"
        );

    /// <summary>The texts of charts that reach beyond their drawing.</summary>
    private static async Task<string[]> CutTextsAsync(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('svg')].flatMap(svg => {
              const frame = svg.getBoundingClientRect();
              return [...svg.querySelectorAll('text')].filter(text => {
                const box = text.getBoundingClientRect();
                return box.left < frame.left - 1 || box.right > frame.right + 1
                  || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
              }).map(text => text.textContent);
            })
            """
        );
}
