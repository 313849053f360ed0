using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Contribution.Rules.Browser.Tests.Running;

/// <summary>The barriers to the use of a page that axe finds.</summary>
internal static class Accessibility
{
    // Of what is well, one example a rule: to name every element of a page by a selector takes most of the time.
    private static readonly AxeRunOptions Faults = new()
    {
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
    };

    /// <summary>The faults of a page, each with the first element that has it.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        AxeResult found = await page.RunAxe(Faults);
        found.Passes.Should().NotBeEmpty("it looked at the page");
        return [.. found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}")];
    }
}
