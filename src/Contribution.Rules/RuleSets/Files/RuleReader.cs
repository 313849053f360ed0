using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Reads the provisions of a checked rule file: rules, findings, procedure, invariants.</summary>
internal static class RuleReader
{
    public static RulePart Rule(JsonFields rule) =>
        PartReader.Plain(
            rule,
            new RulePart
            {
                Id = rule.Text("id")!,
                Name = PartReader.Wording(rule, "name"),
                Article = rule.Text("article")!,
                Source = PartReader.Source(rule.Object("source")),
                Quote = rule.Text("quote"),
                Reading = PartReader.Wording(rule, "reading"),
                When = rule.Text("when")!,
                Base = rule.Text("base"),
                Status = (RuleStatus)Math.Max(0, rule.Choice("status", typeof(RuleStatus))),
                ExemptWage = rule.Text("exemptWage"),
                Overrides = PartReader.Texts(rule, "overrides"),
                Precedes = PartReader.Texts(rule, "precedes"),
            }
        );

    public static ProvisionPart Provision(JsonFields provision) =>
        PartReader.Plain(
            provision,
            new ProvisionPart
            {
                Article = provision.Text("article")!,
                Source = PartReader.Source(provision.Object("source")),
                Quote = provision.Text("quote"),
                Reading = PartReader.Wording(provision, "reading"),
            }
        );

    public static FindingPart Finding(JsonFields finding) =>
        PartReader.Plain(
            finding,
            new FindingPart
            {
                Id = finding.Text("id")!,
                For = (BaseKind)finding.Choice("for", typeof(BaseKind)),
                Article = finding.Text("article")!,
                Source = PartReader.Source(finding.Object("source")),
                Quote = finding.Text("quote"),
                Reading = PartReader.Wording(finding, "reading"),
                When = finding.Text("when")!,
                Zh = finding.Text("zh"),
                En = finding.Text("en"),
            }
        );

    public static ProcedurePart Procedure(JsonFields step) =>
        PartReader.Plain(
            step,
            new ProcedurePart
            {
                For = step.Text("for")!,
                Article = step.Text("article")!,
                Source = PartReader.Source(step.Object("source")),
                Quote = step.Text("quote"),
                Documents = PartReader.Texts(step, "documents"),
                Note = step.Text("note"),
            }
        );

    public static InvariantPart Invariant(JsonFields invariant) =>
        PartReader.Plain(
            invariant,
            new InvariantPart
            {
                Id = invariant.Text("id")!,
                For = (BaseKind)invariant.Choice("for", typeof(BaseKind)),
                When = invariant.Text("when"),
                Holds = invariant.Text("holds"),
                RisesWith = invariant.Text("risesWith"),
                Note = invariant.Text("note"),
            }
        );
}
