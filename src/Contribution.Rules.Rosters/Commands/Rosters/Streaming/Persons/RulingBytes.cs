using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Tables;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;

/// <summary>The ends of result lines, after the base; made once for many lines.</summary>
internal static class RulingBytes
{
    /// <summary>Status, rule and article, each with a comma before it, and a comma behind.</summary>
    public static byte[] Write(Rule rule, DeterminationStatus status) =>
        CsvBytes.Join(
            "",
            ChoiceNames.Of(status),
            rule.Id,
            status == DeterminationStatus.NotApplicable ? null : rule.Article,
            ""
        );

    /// <summary>
    /// The end of a line that has no base, after the comma: the missing facts; empty where there are
    /// none.
    /// </summary>
    /// <param name="facts">The missing facts.</param>
    /// <param name="blank">The number of empty columns between the status and them.</param>
    public static byte[] WriteMissing(ImmutableArray<string> facts, int blank) =>
        facts.IsEmpty
            ? []
            : Encoding.UTF8.GetBytes(
                $",{ChoiceNames.Of(DeterminationStatus.Undetermined)}{new string(',', blank + 1)}{string.Join(BasesColumns.Separator, facts)}\n"
            );
}
