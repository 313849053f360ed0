using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Canonical;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Proof;

public sealed class ProofReportTest
{
    [Fact]
    public void ProveAll_gives_the_report_of_each_rule_set_in_order()
    {
        RuleSetCatalogue catalogue = RuleSetCatalogue.Embedded;
        ImmutableArray<RuleSet> sets =
        [
            .. catalogue
                .Ids.Select(id => catalogue.Get(id)!)
                .Select((set, place) => place % 7 == 3 ? WithoutPersonRules(set) : set),
        ];

        ImmutableArray<ProofReport> reports = ProofReport.ProveAll(sets);

        reports.Select(Told).Should().Equal(sets.Select(ProofReport.Prove).Select(Told));
        reports.Select(report => report.Holds).Should().Equal(sets.Select((_, place) => place % 7 != 3));
    }

    [Fact]
    public void ProveAll_gives_no_report_for_no_rule_set() => ProofReport.ProveAll([]).Should().BeEmpty();

    private static RuleSet WithoutPersonRules(RuleSet set) =>
        new(
            id: set.Id,
            source: set.Source,
            origin: set.Origin,
            covers: set.Covers,
            rounding: set.Rounding,
            individualBase: new Determination([]),
            employerBase: set.EmployerBase,
            hash: CanonicalForm.Hash,
            doubts: _ => set.Doubts
        )
        {
            ReferenceWage = set.ReferenceWage,
            Parameters = set.Parameters,
            Amounts = set.Amounts,
            Ordered = set.Ordered,
            Definitions = set.Definitions,
            Invariants = set.Invariants,
        };

    private static string Told(ProofReport report) =>
        $"{report.Id}: {string.Join("; ", report.Findings.Select(finding => finding.En + finding.Witness?.Request))}";
}
