using System.Reflection;
using System.Runtime.CompilerServices;
using Contribution.Rules.Authoring.Verification;

namespace Contribution.Rules.Testing.Tests;

/// <summary>The kit stands on the library's public API only, as an agency's own tests do.</summary>
public sealed class PublicApiTest
{
    private static readonly Assembly Kit = typeof(ExpectationException).Assembly;

    [Fact]
    public void The_library_shows_the_kit_no_more_than_it_shows_everybody() =>
        new[] { typeof(ContributionRules).Assembly, typeof(WorkedCase).Assembly }
            .SelectMany(library => library.GetCustomAttributes<InternalsVisibleToAttribute>())
            .Select(friend => friend.AssemblyName)
            .Should()
            .NotBeEmpty()
            .And.NotContain(Kit.GetName().Name);

    [Fact]
    public void The_kit_uses_the_library_and_no_test_framework() =>
        Kit.GetReferencedAssemblies()
            .Select(used => used.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo("Contribution.Rules", "Contribution.Rules.Authoring");

    [Fact]
    public void It_shows_its_internals_to_nobody() =>
        Kit.GetCustomAttributes<InternalsVisibleToAttribute>().Should().BeEmpty();
}
