using System.Globalization;
using System.Linq.Expressions;
using Contribution.Rules.NRules.Facts;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>Turns each rule of a determination into one NRules rule that matches exactly the cases that it decides.</summary>
/// <typeparam name="TCase">The case the rules match: a person's or the employer's.</typeparam>
internal sealed class RuleTranslator<TCase>
    where TCase : BaseCase
{
    private const int ExceptionPriority = 1;
    private const int SilencingPriority = 2;

    private readonly RuleSets.RuleSet _set;
    private readonly Determination _determination;
    private readonly ParameterExpression _case = Linq.Parameter(typeof(TCase), "fact");
    private readonly NodeTranslator _nodes;

    public RuleTranslator(RuleSets.RuleSet set, BaseKind kind)
    {
        _set = set;
        _determination = set.For(kind);
        _nodes = new NodeTranslator(new FactReader(_case));
    }

    public IEnumerable<IRuleDefinition> Translate() =>
        _determination.Rules.Select((rule, place) => Translate(rule, place));

    private IRuleDefinition Translate(Rule rule, int place)
    {
        RuleBuilder builder = new();
        builder.Name($"{_set.Id}/{typeof(TCase).Name}/{rule.Id}");
        builder.Description(rule.Quote ?? rule.Id);
        builder.Tags([_set.Id.Jurisdiction, _set.Id.Family, _set.Id.Year.ToString(CultureInfo.InvariantCulture)]);
        builder.Property("article", rule.Article);
        builder.Property("document", rule.Source.Document);
        builder.Property("ruleSet", _set.Id.ToString());
        builder.Priority(
            rule.Precedes.IsEmpty
                ? rule.Overrides.IsEmpty
                    ? 0
                    : ExceptionPriority
                : SilencingPriority
        );
        PatternBuilder pattern = builder.LeftHandSide().Pattern(typeof(TCase), _case.Name!);
        pattern.Condition(Linq.Lambda(Decides(place), _case));
        builder.RightHandSide().Action(Decide(rule));
        return builder.Build();
    }

    /// <summary>A rule decides when it applies and nothing that silences it does.</summary>
    private Linq Decides(int place) =>
        _determination
            .Silencers(place)
            .Aggregate(Applies(place), (decides, other) => Linq.AndAlso(decides, Linq.Not(Applies(other))));

    /// <summary>A rule applies when its condition is true and, for an exception, a rule that it overrides applies.</summary>
    private Linq Applies(int place)
    {
        Linq when = Linq.Coalesce(_nodes.Truth(_determination.Rules[place].When.Root), Linq.Constant(false));
        Linq[] overridden = [.. _determination.Overridden(place).Select(Applies)];
        return overridden.Length == 0 ? when : Linq.AndAlso(overridden.Aggregate((a, b) => Linq.OrElse(a, b)), when);
    }

    private LambdaExpression Decide(Rule rule)
    {
        ParameterExpression context = Linq.Parameter(typeof(IContext), "context");
        Linq decide = Linq.Call(_case, nameof(BaseCase.Decide), typeArguments: null, Linq.Constant(rule), Fen(rule));
        return Linq.Lambda(decide, context, _case);
    }

    private Linq Fen(Rule rule)
    {
        if (rule.Base is null)
        {
            return Linq.Constant(0m, typeof(decimal?));
        }

        Rounding rounding = _set.Rounding.Rounding;
        Rational factor = NodeTranslator.Factor(rule.Base.Root);
        return Linq.Call(
            typeof(FenRounding),
            nameof(FenRounding.Fen),
            typeArguments: null,
            _nodes.Number(rule.Base.Root, factor),
            Linq.Constant((decimal)factor.Numerator),
            Linq.Constant(rounding.Step),
            Linq.Constant(rounding.Mode)
        );
    }
}
