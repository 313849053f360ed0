using System.Net;

namespace BaseExplorer.Hosting;

/// <summary>Keeps the explorer on the machine that it runs on: it knows no users, and rosters are nobody else's.</summary>
internal static class LoopbackOnly
{
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
                + $"--urls:{string.Join("、", outside)}:只能监听本机地址,如 http://127.0.0.1:5080";
    }

    /// <summary>That another program listens there already.</summary>
    public static string Taken(string? urls) =>
        $"--urls: {urls}: another program listens there already; give another port, as --urls http://127.0.0.1:5081"
        + Environment.NewLine
        + $"--urls:{urls}:该端口已被占用;请换一个端口,如 --urls http://127.0.0.1:5081";

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && (
            address.Host == "localhost"
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip))
        );
}
