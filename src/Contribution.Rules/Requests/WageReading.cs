using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Requests;

/// <summary>The reference wage that a request gives for what a rule set reads, and what there is to say about it.</summary>
internal sealed record WageReading
{
    /// <summary>The wage as given; null where it is not known.</summary>
    public ReferenceWage? Wage { get; private init; }

    /// <summary>The month's wage as an exact number of yuan.</summary>
    public Rational? Exact =>
        Wage is ReferenceWage wage ? new Rational(wage.Grains, Vocabulary.ReferenceWage.Grain) : null;

    /// <summary>What the result says of it.</summary>
    public ReferenceWageUsed? Used { get; private init; }

    /// <summary>What a case worker is told about it.</summary>
    public ImmutableArray<Finding> Findings { get; private init; } = [];

    public static WageReading Of(RuleSet set, BasesRequest request)
    {
        if (set.ReferenceWage is not ReferenceWageRead read)
        {
            return new WageReading();
        }

        if (request.ReferenceWages?.Of(read.Scope) is not ReferenceWage wage)
        {
            return new WageReading { Findings = [.. Unread(request, read.Scope)] };
        }

        Rational fen = new Rounding(0.01m, RoundingMode.HalfUp).Apply(
            new Rational(wage.Grains, Vocabulary.ReferenceWage.Grain)
        );
        return new WageReading
        {
            Wage = wage,
            Used = new ReferenceWageUsed
            {
                Value = fen.ToDecimal(),
                Scope = read.Scope,
                Population = read.Population,
                Origin = "request",
            },
        };
    }

    private static IEnumerable<Finding> Unread(BasesRequest request, WageScope read)
    {
        string needed = ChoiceNames.Of(read);
        foreach (
            WageScope other in Enum.GetValues<WageScope>().Where(scope => request.ReferenceWages?.Of(scope) is not null)
        )
        {
            string given = ChoiceNames.Of(other);
            yield return new Finding(
                "other-reference-wage",
                "/referenceWages/" + given,
                $"规则采用 referenceWages.{needed},请求只给出 referenceWages.{given};未以后者代替",
                $"the rules read referenceWages.{needed}, the request gives referenceWages.{given}; the one was not taken for the other"
            );
        }

        if (request.UseReferenceTable)
        {
            yield return new Finding(
                "no-table-value",
                "/useReferenceTable",
                $"附带的社平工资表没有 referenceWages.{needed} 的数值",
                $"the shipped table has no value for referenceWages.{needed}"
            );
        }
    }
}
