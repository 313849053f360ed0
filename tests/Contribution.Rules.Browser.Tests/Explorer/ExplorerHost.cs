using Contribution.Rules.Browser.Tests.Running;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace Contribution.Rules.Browser.Tests.Explorer;

/// <summary>The sample BaseExplorer on its real server at a free port, and a browser: each started once for all tests.</summary>
public sealed class ExplorerHost : IAsyncLifetime
{
    private IAsyncDisposable? _server;

    /// <summary>Its address.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>The browser.</summary>
    public Chromium Chromium { get; } = new();

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        WebApplicationFactory<Program> server = new();
        _server = server;
        server.UseKestrel(port: 0);
        server.StartServer();
        Address = server.ClientOptions.BaseAddress;
        await Chromium.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>Opens the page and waits until it shows a base.</summary>
    /// <param name="state">The text after the # of its address.</param>
    /// <param name="options">The size of the screen, light or dark.</param>
    public async Task<IPage> OpenAsync(string state = "lang=zh", BrowserNewContextOptions? options = null)
    {
        IPage page = await Chromium.OpenAsync(
            options
                ?? new()
                {
                    ViewportSize = new() { Width = 1280, Height = 900 },
                }
        );
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(new Uri(Address, "#" + state).ToString());
        await page.Locator("#base").WaitForAsync();
        return page;
    }

    /// <summary>A page that is not open yet, so that all it asks for can be listened to.</summary>
    public async Task<IPage> NewPageAsync() => await Chromium.OpenAsync();
}
