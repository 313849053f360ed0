namespace Contribution.Rules.Browser.Tests.Running;

/// <summary>
/// A test that needs a browser. Where there is none it is skipped, so that the tests pass on any machine; not where
/// every check has to run (<c>CI=true</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() =>
        Skip =
            Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true"
                ? "no chromium is installed here (Debian: apt-get install chromium)"
                : null;
}
