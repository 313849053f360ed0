using Contribution.Rules.Json;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>What a rule writes after the base, made once.</summary>
internal static class Endings
{
    /// <summary>Status, rule and article, each with a comma before it, and a comma behind.</summary>
    public static byte[] Of(Rule rule, DeterminationStatus status) =>
        CsvBytes.Join(
            "",
            ChoiceNames.Of(status),
            rule.Id,
            status == DeterminationStatus.NotApplicable ? null : rule.Article,
            ""
        );
}
