using Microsoft.Playwright;

namespace Contribution.Rules.Browser.Tests.Running;

/// <summary>The machine's own browser, with one page open at a time; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _driver;
    private IBrowser? _browser;
    private IBrowserContext? _open;

    /// <summary>Where it is installed; null is nowhere.</summary>
    public static string? Path { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator)
            .Append("/usr/bin")
            .Select(folder => System.IO.Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _driver?.Dispose();
    }

    /// <summary>Opens a page of its own, and closes the one before: a browser works on for every page that is open.</summary>
    /// <param name="options">The size of the screen, light or dark, with or without script.</param>
    /// <exception cref="InvalidOperationException">No browser is installed.</exception>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        IBrowser browser = _browser ?? throw new InvalidOperationException("chromium is not installed");
        if (_open is not null)
        {
            await _open.CloseAsync();
        }

        _open = await browser.NewContextAsync(options);
        return await _open.NewPageAsync();
    }
}
