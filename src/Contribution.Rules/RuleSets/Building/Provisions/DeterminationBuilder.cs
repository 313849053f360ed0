using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.RuleSets.Building.Provisions;

/// <summary>Types the rules of one determination and checks how they stand to one another.</summary>
/// <param name="kind">The kind of base.</param>
/// <param name="parts">The rules as they are written.</param>
/// <param name="layers">The files that they stand in.</param>
/// <param name="scope">The names that they may read.</param>
/// <param name="faults">Receives the faults.</param>
internal sealed class DeterminationBuilder(
    BaseKind kind,
    IReadOnlyList<Part<RulePart>> parts,
    Layers layers,
    Scope scope,
    List<Fault> faults
)
{
    public Determination Build()
    {
        int before = faults.Count;
        ImmutableArray<Rule> rules = [.. parts.Select(Rule)];
        new RuleGraph(parts, layers, faults).Check();
        if (kind == BaseKind.EmployerBase)
        {
            NoBaseRules.Check(parts, rules, faults);
        }

        return new Determination(faults.Count == before ? rules : []);
    }

    private Rule Rule(Part<RulePart> part)
    {
        RulePart written = part.Value;
        Required.Id(part, written.Id, faults);
        Required.Text(part, "article", written.Article, faults);
        Quotes.Check(part, written.Quote, faults);
        CheckStatus(part);
        return new Rule(
            id: written.Id,
            article: written.Article,
            source: Required.Source(part, written.Source, faults),
            when: part.Parse("when", written.When, scope, DataType.Truth, faults) ?? Nothing
        )
        {
            Called = Required.InBoth(part, "name", part.Name, faults),
            Quote = written.Quote,
            Reading = Required.InBoth(part, "reading", written.Reading, faults),
            Base = part.Parse("base", written.Base, scope, DataType.Number, faults),
            Status = Status(written.Status),
            ExemptWage = ExemptWage(part),
            Overrides = [.. (written.Overrides ?? []).Order(StringComparer.Ordinal)],
            Precedes = [.. (written.Precedes ?? []).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Exempt wages are added up in whole fen, so the wage is a fact of the person as it stands.</summary>
    private Expression? ExemptWage(Part<RulePart> part)
    {
        Expression? wage = part.Parse("exemptWage", part.Value.ExemptWage, scope, DataType.Number, faults);
        bool isFact =
            wage?.Root is FactNode fact
            && Vocabulary.PersonFacts.Any(known => known.Symbol == fact.Symbol && known.Symbol.Grain == 100);
        if (wage is not null && !isFact)
        {
            faults.Add(part, FaultCode.TypeMismatch, "exemptWage", wage.Text, "person.…");
        }

        return wage;
    }

    private static DeterminationStatus Status(RuleStatus written) =>
        written switch
        {
            RuleStatus.Determined => DeterminationStatus.Determined,
            RuleStatus.Provisional => DeterminationStatus.Provisional,
            RuleStatus.Unchanged => DeterminationStatus.Unchanged,
            RuleStatus.NotInsured => DeterminationStatus.NotInsured,
            _ => DeterminationStatus.NotApplicable,
        };

    private static Expression Nothing => new("false", new TruthNode(false));

    private void CheckStatus(Part<RulePart> part)
    {
        bool hasNone = part.Value.Status is RuleStatus.NotInsured or RuleStatus.NotApplicable;
        if (hasNone && part.Value.Base is not null)
        {
            faults.Add(
                part,
                FaultCode.BaseAndStatus,
                "base",
                $"status {Json.ChoiceNames.Of(part.Value.Status)}",
                "no base"
            );
        }
        else if (!hasNone && part.Value.Base is null)
        {
            faults.Add(
                part,
                FaultCode.BaseAndStatus,
                "base",
                $"status {Json.ChoiceNames.Of(part.Value.Status)}",
                "a base"
            );
        }

        if (part.Value.ExemptWage is not null && part.Value.Status != RuleStatus.NotInsured)
        {
            faults.Add(
                part,
                FaultCode.BaseAndStatus,
                "exemptWage",
                $"status {Json.ChoiceNames.Of(part.Value.Status)}",
                "status notInsured"
            );
        }
    }
}
