using System.Collections.Concurrent;
using System.Text;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>
/// What an undetermined person misses, as the end of a line. It hangs on which facts are known and which conditions of
/// the rules are true only, and rosters have few such cases, so each is thought through once. All workers share it.
/// </summary>
internal sealed class MissingFacts
{
    private readonly SlotPlan _plan;
    private readonly OpenRules _open;
    private readonly Conditions<long>? _conditions;
    private readonly ConcurrentDictionary<(ulong Known, ulong True), byte[]> _endings = [];

    public MissingFacts(SlotPlan plan)
    {
        _plan = plan;
        _open = new OpenRules(plan.Set, BaseKind.IndividualBase);
        Node[] conditions =
        [
            .. plan
                .Rules.SelectMany(rule => rule.When.Root.All())
                .Where(node => node.Type == DataType.Truth)
                .Distinct(),
        ];
        _conditions = conditions.Length <= IRuleForm<long>.MostConditions ? plan.Form.Conditions(conditions) : null;
    }

    /// <summary>What is written after the place of the base, from the comma on; empty where the rules have a gap.</summary>
    public byte[] Ending(long[] slots, ulong known)
    {
        if (_conditions is null)
        {
            return Think(slots, known);
        }

        (ulong, ulong) seen = (known, _conditions(slots, known));
        if (!_endings.TryGetValue(seen, out byte[]? ending))
        {
            _endings[seen] = ending = Think(slots, known);
        }

        return ending;
    }

    private byte[] Think(long[] slots, ulong known)
    {
        string[] missing = [.. _open.Missing(_plan.Interpreter(slots, known))];
        return missing.Length == 0
            ? []
            : Encoding.UTF8.GetBytes(
                $",{Json.ChoiceNames.Of(DeterminationStatus.Undetermined)},,,,{string.Join(BasesColumns.Separator, missing)}\n"
            );
    }
}
