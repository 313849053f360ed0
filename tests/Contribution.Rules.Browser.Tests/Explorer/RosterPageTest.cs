using Contribution.Rules.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>BaseExplorer: a roster is dropped, and results, rejected rows, files and notices come of it.</summary>
[Collection(nameof(InChromium))]
public sealed class RosterPageTest(ExplorerHost explorer) : IDisposable
{
    private const string Daqing = "place=230600&insurance=pension&year=2011";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lists");

    public void Dispose() => _folder.Delete(recursive: true);

    [BrowserFact]
    public async Task Dropped_roster_gives_results_rejected_rows_and_a_notice()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);

        await DropAsync(page, Lists.Persons, Lists.Employers);

        await Expect(page.Locator(".balance")).ToHaveTextAsync("19 rows in = 3 employers + 14 persons + 2 rejected");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Persons" }).Locator("tbody tr"))
            .ToHaveCountAsync(14);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Rejected rows" })).ToContainTextAsync("2,980.00");
        IPage notice = await page.RunAndWaitForPopupAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Notice of 大庆市让胡路区恒远机械厂" }).ClickAsync()
        );
        await Expect(notice.Locator("h1")).ToHaveTextAsync("个人缴费工资申报/公示表");
        await Expect(notice.Locator("tbody tr:not(.total)")).ToHaveCountAsync(5);
        byte[] pdf = await notice.PdfAsync(new() { PreferCSSPageSize = true });
        pdf.Take(4).Should().Equal("%PDF"u8.ToArray());
    }

    [BrowserFact]
    public async Task Files_can_be_chosen_determined_and_saved_by_keyboard()
    {
        IPage page = await explorer.OpenAsync("lang=zh&" + Daqing);

        await page.Locator("#persons-file").SetInputFilesAsync(Lists.Persons);
        await page.Locator("#employers-file").SetInputFilesAsync(Lists.Employers);
        await page.Locator("#employers-file").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".balance")).ToHaveTextAsync("19 行 = 3 个单位 + 14 人 + 2 行未读入");
        await Expect(page.Locator("#results")).ToContainTextAsync("请去掉千位分隔符");

        IDownload download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "个人基数 CSV" }).ClickAsync()
        );
        download.SuggestedFilename.Should().Be("bases.csv");
        string[] lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        lines.Should().HaveCount(1 + 14).And.Contain("P-1001,E-1,3120.50,determined,own-wage,二(二),,");
    }

    [BrowserFact]
    public async Task Workbook_is_read_and_results_are_saved_as_one()
    {
        IPage page = await explorer.OpenAsync("lang=zh&" + Daqing);

        await page.Locator("#persons-file").SetInputFilesAsync(Lists.Workbook);
        await page.GetByRole(AriaRole.Button, new() { Name = "核定名册" }).ClickAsync();
        await Expect(page.Locator(".balance")).ToHaveTextAsync("6 行 = 0 个单位 + 0 人 + 6 行未读入");
        await Expect(page.Locator("#results")).ToContainTextAsync("读取工作表“参保人员”");
        await page.Locator("#employers-file").SetInputFilesAsync(Lists.Employers);
        await page.GetByRole(AriaRole.Button, new() { Name = "核定名册" }).ClickAsync();
        await Expect(page.Locator(".balance")).ToContainTextAsync("3 个单位");

        IDownload download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "结果 Excel" }).ClickAsync()
        );
        download.SuggestedFilename.Should().Be("bases.xlsx");
        (await File.ReadAllBytesAsync((await download.PathAsync())!)).Take(2).Should().Equal("PK"u8.ToArray());
    }

    [BrowserFact]
    public async Task Refused_download_leaves_the_page_and_says_why()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);
        await DropAsync(page, Lists.Persons, Lists.Employers);
        await Expect(page.Locator(".balance")).ToContainTextAsync("14 persons");
        await page.EvaluateAsync("() => { document.getElementById('roster').elements.question.value = '{' }");

        await page.GetByRole(AriaRole.Button, new() { Name = "Persons' bases, CSV" }).ClickAsync();

        await Expect(page.Locator("#results > .problem")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Persons" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Template_can_be_downloaded()
    {
        IPage page = await explorer.OpenAsync("lang=zh&" + Daqing);

        IDownload download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "下载 Excel 模板" }).ClickAsync()
        );

        download.SuggestedFilename.Should().Be("template.xlsx");
        (await File.ReadAllBytesAsync((await download.PathAsync())!)).Take(2).Should().Equal("PK"u8.ToArray());
    }

    [BrowserFact]
    public async Task Phone_shows_the_base_directly_after_the_number()
    {
        IPage page = await explorer.OpenAsync("lang=zh&" + Daqing);
        await page.SetViewportSizeAsync(390, 844);

        await DropAsync(page, Lists.Persons, Lists.Employers);

        ILocator headings = page.GetByRole(AriaRole.Region, new() { Name = "人员", Exact = true }).Locator("th");
        await Expect(headings.Nth(0)).ToHaveTextAsync("编号");
        await Expect(headings.Nth(1)).ToHaveTextAsync("缴费基数");
    }

    [BrowserFact]
    public async Task Page_shows_the_same_lists_again_for_another_language_or_place()
    {
        IPage page = await explorer.OpenAsync("lang=zh&" + Daqing);
        await DropAsync(page, Lists.Employers, Lists.Persons);
        await Expect(page.Locator(".balance")).ToContainTextAsync("14 人");

        await page.Locator("[data-lang=en]").ClickAsync();
        await Expect(page.Locator(".balance")).ToContainTextAsync("14 persons");
        await page.Locator("#place").SelectOptionAsync("230000");

        await Expect(page.Locator(".balance")).Not.ToContainTextAsync("14 persons");
    }

    [BrowserFact]
    public async Task Page_refuses_files_that_are_no_lists_or_too_large()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);

        await page.GetByRole(AriaRole.Button, new() { Name = "Determine the roster" }).ClickAsync();
        await Expect(page.Locator("#results .problem")).ToBeVisibleAsync();
        // By its path: the bytes of a payload go to the browser as text.
        string large = Path.Combine(_folder.FullName, "large.csv");
        await File.WriteAllBytesAsync(large, new byte[(10 * 1024 * 1024) + 1]);
        await page.Locator("#persons-file").SetInputFilesAsync(large);
        await page.GetByRole(AriaRole.Button, new() { Name = "Determine the roster" }).ClickAsync();

        await Expect(page.Locator("#results .problem")).ToContainTextAsync("at most 10 MB");
    }

    [BrowserFact]
    public async Task Slow_answer_to_a_former_question_does_not_replace_the_newest()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);
        await DropAsync(page, Lists.Persons, Lists.Employers);
        await Expect(page.Locator(".balance")).ToContainTextAsync("14 persons");
        int asked = 0;
        await page.RouteAsync(
            "**/api/roster",
            async route =>
            {
                bool isFirst = Interlocked.Increment(ref asked) == 1;
                await Task.Delay(isFirst ? 1500 : 0);
                await route.ContinueAsync();
            }
        );

        await page.Locator("#reference").FillAsync("5000");
        await page.Locator("#reference").DispatchEventAsync("change");
        await page.Locator("#reference").FillAsync("4000");
        await page.Locator("#reference").DispatchEventAsync("change");
        await page.WaitForTimeoutAsync(2500);

        asked.Should().Be(2);
        ILocator persons = page.GetByRole(AriaRole.Region, new() { Name = "Persons" });
        await Expect(persons.Locator("tbody tr").Nth(1).Locator("td").Nth(4)).ToHaveTextAsync("2,466.00");
    }

    [BrowserFact]
    public async Task Other_files_take_the_results_of_the_former_ones_away()
    {
        IPage page = await explorer.OpenAsync("lang=en&" + Daqing);
        await DropAsync(page, Lists.Persons, Lists.Employers);
        await Expect(page.Locator(".balance")).ToContainTextAsync("14 persons");

        await page.Locator("#persons-file").SetInputFilesAsync(Lists.Workbook);

        await Expect(page.Locator("#results > *")).ToHaveCountAsync(0);
        await Expect(page.Locator(".balance")).ToHaveTextAsync("");
    }

    [BrowserFact]
    public async Task Undetermined_employer_says_what_is_missing()
    {
        IPage page = await explorer.OpenAsync("lang=zh&" + Daqing);

        await DropAsync(page, Lists.Persons, Lists.Employers);

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "单位" }).Locator("tbody tr").First)
            .ToContainTextAsync("未能核定（未提供：个人缴费基数之和、不再参保人员工资）");
    }

    /// <summary>Drops files as a hand does: the browser is given their bytes and names.</summary>
    private static async Task DropAsync(IPage page, params string[] files)
    {
        IJSHandle dropped = await page.EvaluateHandleAsync(
            """
            files => {
              const all = new DataTransfer();
              for (const { name, text } of files)
                all.items.add(new File([Uint8Array.from(atob(text), letter => letter.charCodeAt(0))], name));
              return all;
            }
            """,
            files
                .Select(file => new
                {
                    name = Path.GetFileName(file),
                    text = Convert.ToBase64String(File.ReadAllBytes(file)),
                })
                .ToArray()
        );
        await page.DispatchEventAsync("#drop", "drop", new { dataTransfer = dropped });
    }
}
