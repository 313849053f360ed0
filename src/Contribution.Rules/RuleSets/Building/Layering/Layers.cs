using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>
/// The files that make up one rule set, the extending one first. A child's part takes the place of its
/// parent's part with the same key, but for the name, which it keeps where it has none; what it does not name, it inherits.
/// </summary>
internal sealed class Layers(IReadOnlyList<Layer> layers, List<Fault> faults)
{
    // By key, as each is asked for again and again.
    private readonly Dictionary<string, object> _named = new(StringComparer.Ordinal);

    public Layer Child => layers[0];

    public IReadOnlyList<Layer> All => layers;

    /// <summary>The files that the child rests on, the nearest first.</summary>
    public Layer[] Above => [.. layers.Skip(1)];

    /// <summary>The nearest layer that has a value, with the value.</summary>
    public Part<T>? Nearest<T>(string key, Func<RuleFile, T?> part)
        where T : class =>
        layers
            .Where(layer => part(layer.File) is not null)
            .Select(layer => new Part<T>(key, part(layer.File)!, layer, "/" + key))
            .FirstOrDefault();

    /// <summary>The parts with names, each from the nearest layer that has it, by name.</summary>
    public IReadOnlyList<Part<T>> Named<T>(string key, Func<RuleFile, Dictionary<string, T>?> parts)
    {
        if (!_named.TryGetValue(key, out object? merged))
        {
            _named.Add(key, merged = Merge(layer => Named(layer, key, parts(layer.File) ?? [])));
        }

        return (IReadOnlyList<Part<T>>)merged;
    }

    /// <summary>The parts with ids, each from the nearest layer that has it, by id.</summary>
    public IReadOnlyList<Part<T>> Listed<T>(string key, Func<RuleFile, T[]?> parts, Func<T, string> id) =>
        Merge(layer => Numbered(layer, key, parts, id));

    /// <summary>
    /// The parts of all layers that cannot take one another's place, by id; the same id twice is a fault of the file that
    /// extends the other.
    /// </summary>
    public IReadOnlyList<Part<T>> Kept<T>(string key, Func<RuleFile, T[]?> parts, Func<T, string> id)
    {
        List<Part<T>> all = [];
        foreach (Part<T> part in layers.Reverse().SelectMany(layer => Numbered(layer, key, parts, id)))
        {
            if (all.Exists(other => other.Key == part.Key))
            {
                faults.Add(part, FaultCode.DuplicateId, "id", part.Key, "use another id");
            }
            else
            {
                all.Add(part);
            }
        }

        return [.. all.OrderBy(part => part.Key, StringComparer.Ordinal)];
    }

    /// <summary>Whether a file that extends the rule's own does not take the rule over.</summary>
    public bool IsWithout(Part<RulePart> rule) => LeavesOut(rule.Key, rule.Layer) is not null;

    /// <summary>Where a file that extends another says that it does not take over a rule; null where none does.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="above">The other file.</param>
    public Part<string>? LeavesOut(string id, Layer above) =>
        layers
            .TakeWhile(layer => layer != above)
            .Where(layer => layer.File.Without?.Contains(id) == true)
            .Select(layer => new Part<string>("without", id, layer, "/without"))
            .FirstOrDefault();

    /// <summary>Checks that each part that a file leaves out exists in a file above it.</summary>
    public void CheckWithout()
    {
        for (int place = 0; place < layers.Count; place++)
        {
            if (layers[place].File.Without is not string[] without)
            {
                continue;
            }

            string[] above =
            [
                .. layers
                    .Skip(place + 1)
                    .SelectMany(layer =>
                        (layer.File.IndividualBase ?? []).Concat(layer.File.EmployerBase ?? []).Select(rule => rule.Id)
                    ),
            ];
            foreach (string id in without.Except(above, StringComparer.Ordinal))
            {
                faults.Add(
                    new Part<string>("without", id, layers[place], "/without").Fault(
                        FaultCode.UnknownReference,
                        "",
                        id,
                        string.Join(", ", above),
                        NearestName.Find(id, [.. above])
                    )
                );
            }
        }
    }

    private static IEnumerable<Part<T>> Named<T>(Layer layer, string key, Dictionary<string, T> parts) =>
        parts.Select(part => new Part<T>(part.Key, part.Value, layer, JsonPath.Child("/" + key, part.Key)));

    private static IEnumerable<Part<T>> Numbered<T>(
        Layer layer,
        string key,
        Func<RuleFile, T[]?> parts,
        Func<T, string> id
    ) =>
        (parts(layer.File) ?? []).Select(
            (part, index) => new Part<T>(id(part), part, layer, JsonPath.Child("/" + key, index))
        );

    private List<Part<T>> Merge<T>(Func<Layer, IEnumerable<Part<T>>> parts)
    {
        Dictionary<string, Part<T>> merged = new(StringComparer.Ordinal);
        foreach (Layer layer in layers)
        {
            HashSet<string> own = new(StringComparer.Ordinal);
            foreach (Part<T> part in parts(layer))
            {
                if (!own.Add(part.Key))
                {
                    faults.Add(part, FaultCode.DuplicateId, "id", part.Key, "use another id");
                }

                if (!merged.TryAdd(part.Key, part) && merged[part.Key].Name is null)
                {
                    merged[part.Key] = merged[part.Key] with { Name = part.Name };
                }
            }
        }

        return [.. merged.Values.OrderBy(part => part.Key, StringComparer.Ordinal)];
    }
}
