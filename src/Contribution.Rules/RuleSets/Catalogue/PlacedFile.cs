using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Building;
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

    /// <summary>The id of the rule set that it extends; null where it extends none, or says so in no way that can be read.</summary>
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

    /// <summary>Files that were read, by their ids; two of one place, insurance and year are a fault.</summary>
    public static Dictionary<RuleSetId, PlacedFile> ById(IEnumerable<Layer> read, List<Fault> faults)
    {
        Dictionary<RuleSetId, PlacedFile> placed = [];
        Dictionary<RuleSetId, Layer> ofYear = [];
        foreach (Layer layer in read.Where(layer => layer.HasIds))
        {
            IndexedFile index = IndexedFile.Of(layer);
            foreach (RuleSetId id in layer.Ids)
            {
                // A request names the year only, so that a year has one rule set.
                if (!ofYear.TryAdd(id.OfYear, layer) && ofYear[id.OfYear] is Layer other)
                {
                    faults.Add(
                        new Fault
                        {
                            Code = FaultCode.DuplicateId,
                            File = layer.Name,
                            Path = "/contributionYears",
                            Found = id.ToString(),
                            Allowed = other.Name,
                        }
                    );
                }
                else
                {
                    placed.Add(id, new PlacedFile(id, index, layer.Origin, new Lazy<Layer>(layer)));
                }
            }
        }

        return placed;
    }
}
