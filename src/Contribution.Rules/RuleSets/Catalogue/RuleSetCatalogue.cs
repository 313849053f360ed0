using System.Collections.Concurrent;
using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Building;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>
/// The rule sets at hand, found by jurisdiction, insurance and year. Immutable and safe to share between threads; an
/// embedded rule set is built when it is first asked for, those of a directory are all built, and checked, at once.
/// </summary>
public sealed class RuleSetCatalogue
{
    private static readonly Lazy<RuleSetCatalogue> Shared = new(() =>
    {
        List<Fault> faults = [];
        Dictionary<RuleSetId, Placed> layers = ById([.. EmbeddedRules.Files().Select(Layer.ReadChecked)], faults);
        ThrowIfAny(faults);
        return new RuleSetCatalogue(
            layers,
            new Lazy<PublishedWages>(CatalogueWages.Embedded),
            new Lazy<PublishedRates>(() => CatalogueRates.Embedded)
        )
        {
            Version = EmbeddedRules.Version,
        };
    });

    private static readonly Lazy<RuleSetCatalogue> Nothing = new(() =>
        new RuleSetCatalogue(
            [],
            new Lazy<PublishedWages>(() => new PublishedWages([])),
            new Lazy<PublishedRates>(() => PublishedRates.None)
        )
    );

    private readonly Dictionary<RuleSetId, Placed> _layers;
    private readonly Dictionary<RuleSetId, Placed> _ofYear;
    private readonly ConcurrentDictionary<RuleSetId, RuleSet> _built = [];

    private readonly ConcurrentDictionary<(RuleSet Set, string Withheld), RuleSet> _asKnown = [];

    private readonly Lazy<PublishedWages> _wages;
    private readonly FigureSource _figures;
    private readonly Lazy<PublishedRates> _rates;

    private RuleSetCatalogue(
        Dictionary<RuleSetId, Placed> layers,
        Lazy<PublishedWages> wages,
        Lazy<PublishedRates> rates
    )
    {
        (_layers, _wages, _rates) = (layers, wages, rates);
        _figures = new FigureSource(() => ReferenceWages, Find);
        _ofYear = layers.Values.ToDictionary(layer => layer.Id.OfYear);
        Ids = [.. layers.Keys.OrderBy(id => id.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The rule sets that come with the library.</summary>
    public static RuleSetCatalogue Embedded => Shared.Value;

    /// <summary>
    /// No rule sets and no reference wages: for whom a directory is to answer alone, such as the rule files of an
    /// earlier release.
    /// </summary>
    public static RuleSetCatalogue Empty => Nothing.Value;

    /// <summary>
    /// The version of the rule data that came with the library, <c>2026.11.0</c>: it changes with the rule files, and the
    /// library's own with the code. A directory on top keeps it; null where no embedded rule set takes part.
    /// </summary>
    public string? Version { get; private init; }

    /// <summary>
    /// <c>sha256:</c> over the hashes of all its rule sets and its published reference wages. To know it, every rule
    /// set is built.
    /// </summary>
    /// <exception cref="RuleSetException">A rule set is faulty.</exception>
    public string Hash => field ??= CanonicalForm.Hash(Ids.Select(id => Get(id)!), ReferenceWages.All);

    /// <summary>The ids of all rule sets, in order.</summary>
    public ImmutableArray<RuleSetId> Ids { get; }

    /// <summary>The published reference wages, for requests that give none and ask for the table's.</summary>
    public PublishedWages ReferenceWages => _wages.Value;

    /// <summary>The rates of contributions, for requests that ask what is due.</summary>
    public PublishedRates ContributionRates => _rates.Value;

    /// <summary>
    /// This catalogue with the rule files of a directory, or with one rule file; one with the same id takes a rule
    /// set's place.
    /// </summary>
    /// <exception cref="RuleSetException">The files, or files resting on them, are faulty; every fault at once.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public RuleSetCatalogue WithDirectory(string directory)
    {
        List<Fault> faults = [];
        ImmutableArray<Layer> read = Read(DirectoryRules.Files(directory), faults);
        Dictionary<RuleSetId, Placed> added = ById(read, faults);
        HashSet<RuleSetId> taken = [.. added.Values.Select(layer => layer.Id.OfYear)];
        IEnumerable<Placed> kept = _layers.Values.Where(layer => !taken.Contains(layer.Id.OfYear));
        RuleSetCatalogue catalogue = new(
            kept.Concat(added.Values).ToDictionary(layer => layer.Id),
            CatalogueWages.Read(directory, _wages, faults),
            CatalogueRates.Read(directory, _rates, faults)
        )
        {
            Version = Version,
        };
        foreach (RuleSetId id in catalogue.Ids.Where(catalogue.RestsOnDirectory))
        {
            if (faults.Count > FaultLimit.Most)
            {
                // No more would be told.
                break;
            }

            catalogue.Build(id, faults);
        }

        // A file that cannot be placed is read through all the same, so that its other faults come to light at once.
        foreach (Layer layer in read.Where(layer => !layer.HasIds && layer.File.Extends is null))
        {
            RuleSetBuilder.Build(
                [layer with { Year = layer.File.ContributionYears.From }],
                FigureSource.Nothing,
                faults
            );
        }

        ThrowIfAny(faults);
        return catalogue;
    }

    /// <summary>
    /// The rule set with an id, or null where there is none. One of a later part of its year answers to the year
    /// alone too.
    /// </summary>
    /// <exception cref="RuleSetException">The rule set is faulty.</exception>
    public RuleSet? Get(RuleSetId id)
    {
        if (Find(id) is not Placed layer)
        {
            return null;
        }

        if (_built.TryGetValue(layer.Id, out RuleSet? built))
        {
            return built;
        }

        List<Fault> faults = [];
        built = Build(layer.Id, faults);
        ThrowIfAny(faults);
        return built;
    }

    /// <summary>
    /// The rule set for a place, an insurance and a year: the place's own, else that of its prefecture, its
    /// province or the nation, the nearest that has the year and says that it applies below; null where none does.
    /// </summary>
    /// <exception cref="RuleSetException">The rule set is faulty.</exception>
    public RuleSet? Find(string jurisdiction, Insurance insurance, int year)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        IEnumerable<string> places = HeaderCheck.IsJurisdiction(jurisdiction) ? Places.Chain(jurisdiction) : [];
        foreach (string place in places)
        {
            if (
                Find(new RuleSetId(place, insurance, year)) is Placed layer
                && (place == jurisdiction || layer.Layer.File.AppliesBelow)
            )
            {
                return Get(layer.Id);
            }
        }

        return null;
    }

    /// <summary>
    /// The rule set as it was known on a day: announced figures that were not public then, or of which nobody can tell, are
    /// not known. The rule set itself where all were.
    /// </summary>
    /// <param name="set">The rule set.</param>
    /// <param name="day">The day.</param>
    /// <param name="onlySettled">Whether only figures in whose place others were charged are to be unknown.</param>
    internal RuleSet AsKnownOn(RuleSet set, DateOnly day, bool onlySettled)
    {
        string[] withheld = [.. set.NotAnnouncedOn(day, onlySettled)];
        return withheld.Length == 0
            ? set
            : _asKnown.GetOrAdd(
                (set, string.Join(' ', withheld)),
                (_, of) =>
                {
                    List<Fault> faults = [];
                    RuleSet? known = new Ancestry(LayerOf, Missing, faults).Of(of.Set.Id) is { } layers
                        ? RuleSetBuilder.Build(layers, _figures, of.Set, of.Withheld, faults)
                        : null;
                    ThrowIfAny(faults);
                    return known!;
                },
                (Set: set, Withheld: withheld.ToHashSet())
            );
    }

    internal Layer? LayerOf(RuleSetId id) => Find(id)?.Layer;

    /// <summary>What stands at an id, with its month or by the year alone.</summary>
    private Placed? Find(RuleSetId id) => _ofYear.GetValueOrDefault(id) ?? _layers.GetValueOrDefault(id);

    private static ImmutableArray<Layer> Read(ImmutableArray<RuleFileText> texts, List<Fault> faults) =>
        [.. texts.Select(text => Layer.Read(text, faults)).OfType<Layer>()];

    private static Dictionary<RuleSetId, Placed> ById(ImmutableArray<Layer> read, List<Fault> faults)
    {
        Dictionary<RuleSetId, Placed> layers = [];
        Dictionary<RuleSetId, Layer> ofYear = [];
        foreach (Layer layer in read.Where(layer => layer.HasIds))
        {
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
                    layers.Add(id, new Placed(id, layer));
                }
            }
        }

        return layers;
    }

    private RuleSet? Build(RuleSetId id, List<Fault> faults)
    {
        List<Fault> own = [];
        RuleSet? set = new Ancestry(LayerOf, Missing, own).Of(id) is { } layers
            ? RuleSetBuilder.Build(layers, _figures, own)
            : null;
        // A file that covers several years shows the same fault in each of them; once is enough.
        faults.AddRange(own.Where(fault => !faults.Contains(fault)));
        return set is null ? null : _built.GetOrAdd(id, set);
    }

    private Fault Missing(RuleSetId id) => Coverage.NoSuchParent(this, id);

    /// <summary>Whether a rule set, or one that it extends, comes from a directory. It is not built for that.</summary>
    internal bool RestsOnDirectory(RuleSetId id) =>
        new Ancestry(LayerOf, Missing, []).Of(id) is not { } layers
        || layers.Any(layer => layer.Origin == RuleSetOrigin.Directory);

    private static void ThrowIfAny(List<Fault> faults)
    {
        if (faults.Count > 0)
        {
            throw new RuleSetException([.. faults]);
        }
    }

    /// <summary>A file in its place.</summary>
    private sealed record Placed(RuleSetId Id, Layer Layer);
}
