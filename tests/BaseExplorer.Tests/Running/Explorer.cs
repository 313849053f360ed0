using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace BaseExplorer.Tests.Running;

/// <summary>The explorer on its real server, at a free port of this machine, started once for the tests of a class.</summary>
public sealed class Explorer : WebApplicationFactory<Program>
{
    private readonly Notebook _said = new();

    public Explorer()
    {
        UseKestrel();
        StartServer();
    }

    /// <summary>All that was logged, at every level.</summary>
    public string Logged => string.Join('\n', _said.Lines);

    // The port is named here and not to UseKestrel, which sets it when the program may already be listening.
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseUrls("http://127.0.0.1:0")
            // Tests hold requests back for longer than a server would have it.
            .ConfigureKestrel(server => server.Limits.MinRequestBodyDataRate = null)
            .ConfigureLogging(logging => logging.AddProvider(_said));

    private sealed class Notebook : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
