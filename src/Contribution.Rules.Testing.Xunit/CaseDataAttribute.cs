using System.Reflection;
using Xunit.Sdk;

namespace Contribution.Rules.Testing;

/// <summary>Gives an xunit theory cases of the test project, one <see cref="RuleCase"/> a row.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class CaseDataAttribute : DataAttribute
{
    private protected CaseDataAttribute() { }

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        return Read(testMethod.DeclaringType!.Assembly).Select(one => new object[] { new DiscoveredCase(one) });
    }

    private protected abstract IReadOnlyList<RuleCase> Read(Assembly tests);
}
