using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>Tables of one kind among the embedded files, which have no faults.</summary>
internal static class EmbeddedTables
{
    /// <summary>The tables of a kind, each province's read when it is first asked for.</summary>
    /// <param name="isOfKind">Whether a file is of the kind, by its name.</param>
    /// <param name="read">Reads files of the kind.</param>
    public static ProvincialTables<T> Find<T>(
        Func<string, bool> isOfKind,
        Func<ImmutableArray<RuleFileText>, List<Fault>, T> read
    ) =>
        new(digits =>
        {
            List<Fault> faults = [];
            T table = read(EmbeddedRules.Files(isOfKind, digits), faults);
            return faults.Count == 0 ? table : throw new RuleSetException([.. faults]);
        });
}
