using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>A rule file in its place among the rule sets. An embedded one is read when its rules are first wanted.</summary>
internal sealed class PlacedFile(RuleSetId id, IndexedFile index, RuleSetOrigin origin, Lazy<Layer> layer)
{
    public RuleSetId Id => id;
    public RuleSetOrigin Origin => origin;
    public bool AppliesBelow => index.AppliesBelow;
    public Layer Layer => layer.Value;
    public bool IsRead => layer.IsValueCreated;

    /// <summary>The months in which its rule set is in force.</summary>
    public MonthSpan Months => Layer.In(id.Year).Months;

    /// <summary>Whether two files of one year cover the same month.</summary>
    public bool Overlaps(PlacedFile other) =>
        Id.OfYear == other.Id.OfYear && Months.Intersect(other.Months) is not null;

    /// <summary>
    /// The id of the rule set that it extends; null where it extends none, or says so in no way that can be read.
    /// </summary>
    public RuleSetId? Parent => index.Extends is string extends ? Ancestry.Parse(extends, id.Year) : null;

    public bool HasParent => index.Extends is not null;

    /// <summary>The embedded files by their ids, none of them read.</summary>
    public static Dictionary<RuleSetId, PlacedFile> Embedded()
    {
        Dictionary<RuleSetId, PlacedFile> placed = [];
        foreach (IndexedFile file in EmbeddedRules.Index())
        {
            Lazy<Layer> layer = new(() => Layer.ReadChecked(EmbeddedRules.File(file.Name)));
            foreach (RuleSetId id in file.Ids)
            {
                placed.Add(id, new PlacedFile(id, file, RuleSetOrigin.Embedded, layer));
            }
        }

        return placed;
    }

    /// <summary>Files that were read, by their ids; two of one place, insurance and month are a fault.</summary>
    public static Dictionary<RuleSetId, PlacedFile> ById(IEnumerable<Layer> read, List<Fault> faults)
    {
        Dictionary<RuleSetId, PlacedFile> placed = [];
        Dictionary<RuleSetId, List<PlacedFile>> ofYear = [];
        foreach (Layer layer in read.Where(layer => layer.HasIds))
        {
            IndexedFile index = IndexedFile.Describe(layer);
            foreach (RuleSetId id in layer.Ids)
            {
                PlacedFile file = new(id, index, layer.Origin, new Lazy<Layer>(layer));
                if (!ofYear.TryGetValue(id.OfYear, out List<PlacedFile>? parts))
                {
                    ofYear.Add(id.OfYear, parts = []);
                }

                // A month has one rule set.
                if (parts.Find(file.Overlaps) is PlacedFile other)
                {
                    faults.Add(Taken(file, other));
                }
                else
                {
                    placed.Add(id, file);
                    parts.Add(file);
                }
            }
        }

        return placed;
    }

    private static Fault Taken(PlacedFile file, PlacedFile other)
    {
        string at = other.Layer.Name;
        return file.Id == other.Id
            ? new Fault(FaultCode.DuplicateId, "/contributionYears", file.Id.ToString(), at)
            {
                File = file.Layer.Name,
                Words = new FaultWords(Found: null, new Wording($"见 {at}", $"see {at}")),
            }
            : new Fault(FaultCode.Overlapping, "/contributionYears", file.Months.ToString(), $"{at}: {other.Months}")
            {
                File = file.Layer.Name,
                Words = FaultWords.Saying(
                    new Wording(
                        $"{Span(file)} 与 {at} 的 {Span(other)} 月份重叠；同一月份只能有一个规则集",
                        $"{Span(file)} overlaps {Span(other)} of {at}; a month has one rule set"
                    )
                ),
            };

        static string Span(PlacedFile one) => $"{one.Months.From}–{one.Months.Through}";
    }
}
