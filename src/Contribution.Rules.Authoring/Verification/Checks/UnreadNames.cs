using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>
/// Finds parameters, amounts and abbreviations that nothing reads. In a file that extends another such a name is
/// mostly a misspelt one of the file above, whose own value then stays in force.
/// </summary>
/// <param name="catalogue">Has the files.</param>
/// <param name="sets">The verified rule sets.</param>
internal sealed class UnreadNames(RuleSetCatalogue catalogue, IReadOnlyCollection<RuleSet> sets)
{
    private readonly ILookup<string, string> _read = Read(catalogue, sets);
    private readonly Lazy<HashSet<string>> _elsewhere = new(() => NamedByFigures(catalogue));

    /// <summary>The names of a file that extends another that look like slips for names of the file above.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ofFile">The rule sets that it gives.</param>
    public IEnumerable<Fault> Faults(Layer file, IReadOnlyCollection<RuleSet> ofFile)
    {
        HashSet<string> known = Above(ofFile);
        return Unread(file, known)
            .Select(key => (key.Key, key.Name, Nearest: NearestName.Find(key.Name, known)))
            .Where(key => key.Nearest is not null)
            .Select(key => Fault(key.Key, key.Name, key.Nearest!, known));
    }

    /// <summary>The other names of a file that nothing reads, by key and name.</summary>
    /// <param name="file">The file.</param>
    /// <param name="set">A rule set that it gives.</param>
    public IEnumerable<string> Notes(Layer file, RuleSet set)
    {
        HashSet<string> known = Above([set]);
        return Unread(file, known)
            .Where(key => NearestName.Find(key.Name, known) is null)
            .Select(key => $"{key.Key}/{key.Name}");
    }

    private HashSet<string> Above(IEnumerable<RuleSet> ofFile) =>
        [
            .. ofFile
                .SelectMany(set => set.Layers)
                .Distinct()
                .Select(catalogue.LayerOf)
                .OfType<Layer>()
                .SelectMany(layer => Keys(layer.File))
                .Select(key => key.Name),
        ];

    private IEnumerable<(string Key, string Name)> Unread(Layer file, HashSet<string> above) =>
        Keys(file.File).Where(key => !above.Contains(key.Name) && IsUnread(file, key.Name));

    private bool IsUnread(Layer file, string name) =>
        !_read[file.Name].Contains(name) && !_elsewhere.Value.Contains(name);

    /// <summary>The names read by the rule sets of each file, and by those that extend them.</summary>
    private static ILookup<string, string> Read(RuleSetCatalogue catalogue, IEnumerable<RuleSet> sets) =>
        sets.SelectMany(set =>
                set.Layers.Prepend(set.Id)
                    .Select(id => catalogue.LayerOf(id)?.Name)
                    .OfType<string>()
                    .SelectMany(file => NamesRead.In(set).Distinct().Select(name => (file, name)))
            )
            .Distinct()
            .ToLookup(read => read.file, read => read.name);

    /// <summary>The amounts that other rule sets take as figures of another year or place.</summary>
    private static HashSet<string> NamedByFigures(RuleSetCatalogue catalogue) =>
        [
            .. catalogue
                .Ids.Select(catalogue.LayerOf)
                .OfType<Layer>()
                .DistinctBy(layer => layer.Name)
                .SelectMany(layer => layer.File.Figures?.Values.Select(figure => figure.Amount) ?? [])
                .OfType<string>(),
        ];

    private static IEnumerable<(string Key, string Name)> Keys(RuleFile file) =>
        (file.Parameters?.Keys.Select(name => ("parameters", name)) ?? [])
            .Concat(file.Amounts?.Keys.Select(name => ("amounts", name)) ?? [])
            .Concat(file.Define?.Keys.Select(name => ("define", name)) ?? []);

    private static Fault Fault(string key, string name, string nearest, HashSet<string> known) =>
        new(
            FaultCode.UnknownName,
            JsonPath.Child("/" + key, name),
            name,
            string.Join(", ", known.Order(StringComparer.Ordinal))
        )
        {
            Nearest = nearest,
            Words = FaultWords.Saying(
                new Wording(
                    $"“{name}”没有任何规则读取，所依据的上级文件中也没有这个名称（是否指“{nearest}”？）",
                    $"nothing reads \"{name}\", and no file that this one extends has it (did you mean \"{nearest}\"?)"
                )
            ),
        };
}
