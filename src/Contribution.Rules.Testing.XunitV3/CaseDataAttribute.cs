using System.Reflection;
using Xunit;
using Xunit.v3;

namespace Contribution.Rules.Testing;

/// <summary>Gives an xunit theory cases of the test project, one <see cref="RuleCase"/> a row.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class CaseDataAttribute : DataAttribute
{
    private protected CaseDataAttribute() { }

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    )
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        IReadOnlyCollection<ITheoryDataRow> rows =
        [
            .. Read(testMethod.DeclaringType!.Assembly).Select(one => new TheoryDataRow(new DiscoveredCase(one))),
        ];
        return new(rows);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;

    private protected abstract IReadOnlyList<RuleCase> Read(Assembly tests);
}
