using System.Reflection;
using System.Runtime.CompilerServices;
using Contribution.Rules.Authoring;

namespace Contribution.Rules.Testing.Tests;

/// <summary>The kit stands on the library's public API only, as an agency's own tests do.</summary>
public sealed class PublicApiTest
{
    private static readonly Assembly Kit = typeof(ExpectationException).Assembly;

    [Fact]
    public void Library_is_no_friend_of_the_kit() =>
        new[] { typeof(ContributionRules).Assembly, typeof(WorkedCase).Assembly }
            .SelectMany(library => library.GetCustomAttributes<InternalsVisibleToAttribute>())
            .Select(friend => friend.AssemblyName)
            .Should()
            .NotBeEmpty()
            .And.NotContain(Kit.GetName().Name);

    [Fact]
    public void Kit_references_the_library_and_no_test_framework() =>
        Kit.GetReferencedAssemblies()
            .Select(used => used.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo("Contribution.Rules", "Contribution.Rules.Authoring");

    [Fact]
    public void Kit_has_no_friends() => Kit.GetCustomAttributes<InternalsVisibleToAttribute>().Should().BeEmpty();
}
