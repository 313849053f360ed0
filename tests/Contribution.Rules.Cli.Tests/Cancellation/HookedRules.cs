using System.Reflection;

namespace Contribution.Rules.Cli.Tests.Cancellation;

/// <summary>The shipped rules, which tell when they are asked for something.</summary>
public class HookedRules : DispatchProxy
{
    private Action _asked = () => { };

    /// <summary>The rules.</summary>
    public static IContributionRules Create(Action asked)
    {
        IContributionRules rules = Create<IContributionRules, HookedRules>();
        ((HookedRules)rules)._asked = asked;
        return rules;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name.StartsWith("Compute", StringComparison.Ordinal))
        {
            _asked();
        }

        return targetMethod.Invoke(ContributionRules.Default, args);
    }
}
