using System.Linq.Expressions;
using System.Text;
using Contribution.Rules.Json;
using NRules.Extensibility;

namespace Contribution.Rules.NRules.Tests;

/// <summary>The two engines over the embedded rule sets, each compiled once for all tests.</summary>
internal static class Engines
{
    public static readonly IContributionRules Compiled = ContributionRules.Default;

    public static readonly IContributionRules NRules = ContributionRules.Create(
        RuleSetCatalogue.Embedded,
        new NRulesEngine()
    );

    /// <summary>
    /// NRules with expressions that are interpreted: to compile the many rules of a set takes longer than a few requests.
    /// </summary>
    public static readonly IContributionRules InterpretedNRules = ContributionRules.Create(
        RuleSetCatalogue.Embedded,
        new NRulesEngine(new NRulesOptions { ExpressionCompiler = new Interpreter() })
    );

    public static string Answer(IContributionRules rules, BasesRequest request) =>
        Encoding.UTF8.GetString(BasesJson.Write(rules.ComputeBases(request)));

    private sealed class Interpreter : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
    }
}
