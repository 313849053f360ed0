using System.Net;

namespace BaseExplorer.Hosting;

/// <summary>Restricts the explorer to the machine that it runs on: it has no user accounts, and rosters are confidential.</summary>
internal static class LoopbackOnly
{
    private const string KestrelEndpoints = "Kestrel:Endpoints";

    private static readonly string[] Ports = ["http_ports", "https_ports"];

    /// <summary>Why it does not start; null where every address that the configuration names is this machine's own.</summary>
    public static string? Refused(IConfiguration configuration)
    {
        string? urls = configuration["urls"];
        string[] keys =
        [
            .. configuration.GetSection(KestrelEndpoints).GetChildren().Select(endpoint => endpoint.Path),
            // Without addresses the server listens on these ports of all addresses.
            .. Ports.Where(key => string.IsNullOrWhiteSpace(urls) && !string.IsNullOrWhiteSpace(configuration[key])),
        ];
        return Refused(urls)
            ?? (
                keys.Length == 0
                    ? null
                    : $"{string.Join(", ", keys)}: only --urls says where to listen, as http://127.0.0.1:5080"
                        + Environment.NewLine
                        + $"{string.Join("、", keys)}：监听地址只能用 --urls 指定，如 http://127.0.0.1:5080"
            );
    }

    /// <summary>Why it does not start; null where every address is this machine's own.</summary>
    /// <param name="urls">The addresses to listen on, between semicolons.</param>
    public static string? Refused(string? urls)
    {
        string[] outside =
        [
            .. (urls ?? "")
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(url => !IsLoopback(url)),
        ];
        return outside.Length == 0
            ? null
            : $"--urls: {string.Join(", ", outside)}: only this machine's own addresses are allowed, as http://127.0.0.1:5080"
                + Environment.NewLine
                + $"--urls：{string.Join("、", outside)}：只能监听本机地址，如 http://127.0.0.1:5080";
    }

    /// <summary>That another program listens there already.</summary>
    public static string Taken(string? urls) =>
        $"--urls: {urls}: another program listens there already; give another port, as --urls http://127.0.0.1:5081"
        + Environment.NewLine
        + $"--urls：{urls}：该端口已被占用；请换一个端口，如 --urls http://127.0.0.1:5081";

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && (
            address.Host == "localhost"
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip))
        );
}
