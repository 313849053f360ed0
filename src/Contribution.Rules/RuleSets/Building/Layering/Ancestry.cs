using System.Globalization;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>Follows <c>extends</c> from a file to the files it builds on.</summary>
/// <param name="find">The file of a rule set; null where there is none.</param>
/// <param name="missing">Lists the existing rule sets, for the fault of a missing one.</param>
/// <param name="faults">Receives the faults.</param>
internal sealed class Ancestry(Func<RuleSetId, Layer?> find, Func<RuleSetId, Fault> missing, List<Fault> faults)
{
    private const string Path = "/extends";

    private readonly List<Layer> _layers = [];

    /// <summary>The layers of a rule set, the extending file first; null where one is missing or a circle is found.</summary>
    public IReadOnlyList<Layer>? Find(RuleSetId id)
    {
        Layer layer = find(id)!.In(id.Year);
        _layers.Add(layer);
        if (layer.File.Extends is not string extends)
        {
            return _layers;
        }

        if (Parse(extends, id.Year) is not RuleSetId parent)
        {
            Add(layer, FaultCode.OutOfRange, extends, "jurisdiction/insurance | jurisdiction/insurance/year");
            return null;
        }

        if (FindParent(parent, layer.Id, find) is not Layer above)
        {
            faults.Add(
                missing(parent with { Month = parent.Month ?? layer.Id.Month }).With(file: layer.Name, path: Path)
            );
            return null;
        }

        RuleSetId found = above.IdIn(parent.Year);
        if (_layers.Exists(seen => seen.Id == found))
        {
            Add(layer, FaultCode.Cycle, $"{id} → {found}", "no circle");
            return null;
        }

        if (_layers.Count == PartLimit.MostLayers)
        {
            Add(layer, FaultCode.TooLarge, $"> {PartLimit.MostLayers} × extends", $"{PartLimit.MostLayers} × extends");
            return null;
        }

        return Find(found);
    }

    /// <summary>
    /// The parent that an id names; where it names a year that has parts, the part that begins in the same month as the
    /// rule set that extends it.
    /// </summary>
    public static T? FindParent<T>(RuleSetId named, RuleSetId child, Func<RuleSetId, T?> find)
        where T : class => find(named) ?? (named.Month is null ? find(named with { Month = child.Month }) : null);

    /// <summary>An id with its year, or without one: then of the extending file's year.</summary>
    public static RuleSetId? Parse(string text, int year) =>
        RuleSetId.TryParse(text, out RuleSetId named) ? named
        : RuleSetId.TryParse(string.Create(CultureInfo.InvariantCulture, $"{text}/{year}"), out RuleSetId ofYear)
            ? ofYear
        : null;

    private void Add(Layer layer, string code, string found, string allowed) =>
        faults.Add(new Fault(code, Path, found, allowed) { File = layer.Name });
}
