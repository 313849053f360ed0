using System.Reflection;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Architecture;

/// <summary>
/// A match that is given up after a time fails where the machine was busy or the process was paused, however short the
/// text is: the same request gave an exception in place of its faults. So patterns are kept linear, and texts short.
/// </summary>
public sealed class RegexClockTest
{
    private const BindingFlags Anywhere =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Regular_expressions_of_the_product_have_no_timeout()
    {
        MethodInfo[] patterns =
        [
            .. Directory
                .GetFiles(AppContext.BaseDirectory, "*.dll")
                .Where(file => IsOurs(Path.GetFileNameWithoutExtension(file)))
                .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
                .SelectMany(type => type.GetMethods(Anywhere))
                .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0),
        ];

        patterns.Should().HaveCountGreaterThan(30);
        patterns
            .Where(pattern => ((Regex)pattern.Invoke(null, null)!).MatchTimeout != Regex.InfiniteMatchTimeout)
            .Select(pattern => $"{pattern.DeclaringType!.Name}.{pattern.Name}")
            .Should()
            .BeEmpty();
    }

    private static bool IsOurs(string assembly) =>
        assembly == "contribution-rules"
        || (
            assembly.StartsWith("Contribution.Rules", StringComparison.Ordinal)
            && !assembly.EndsWith("Tests", StringComparison.Ordinal)
        );
}
