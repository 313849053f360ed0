using System.Collections.Concurrent;
using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Building;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Canonical;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules;

/// <summary>
/// The rule sets at hand, found by jurisdiction, insurance and year. Immutable and safe to share between threads; an
/// embedded rule set is built when it is first asked for, those of a directory are all built, and checked, at once.
/// </summary>
public sealed class RuleSetCatalogue
{
    private static readonly Lazy<RuleSetCatalogue> Shared = new(Fresh);

    private static readonly Lazy<RuleSetCatalogue> Nothing = new(() =>
        new RuleSetCatalogue(
            [],
            new ProvincialTables<PublishedWages>(_ => new PublishedWages([])),
            new ProvincialTables<PublishedRates>(_ => PublishedRates.None)
        )
    );

    private readonly Dictionary<RuleSetId, PlacedFile> _files;
    private readonly Dictionary<RuleSetId, PlacedFile[]> _ofYear;
    private readonly ConcurrentDictionary<RuleSetId, RuleSet> _built = [];

    private readonly ConcurrentDictionary<(RuleSet Set, string Withheld), RuleSet> _asKnown = [];

    private readonly ProvincialTables<PublishedWages> _wages;
    private readonly FigureSource _figures;
    private readonly ProvincialTables<PublishedRates> _rates;

    private RuleSetCatalogue(
        Dictionary<RuleSetId, PlacedFile> files,
        ProvincialTables<PublishedWages> wages,
        ProvincialTables<PublishedRates> rates
    )
    {
        (_files, _wages, _rates) = (files, wages, rates);
        _figures = new FigureSource(wages.For, (place, insurance, year) => Find(place, insurance, year));
        _ofYear = files.Values.GroupBy(file => file.Id.OfYear).ToDictionary(year => year.Key, year => year.ToArray());
        Ids = [.. files.Keys.OrderBy(id => id.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The rule sets that come with the library.</summary>
    public static RuleSetCatalogue Embedded => Shared.Value;

    /// <summary>
    /// No rule sets and no reference wages, for callers whose directory answers alone, such as the rule files of an earlier
    /// release.
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
    public string Hash => field ??= CanonicalForm.Hash(this.GetAll(Ids), ReferenceWages.All);

    /// <summary>The ids of all rule sets, in order.</summary>
    public ImmutableArray<RuleSetId> Ids { get; }

    /// <summary>The codes of the places with a reference wage of their own, each once, in the order of the tables.</summary>
    public ImmutableArray<string> PlacesWithReferenceWage =>
        [.. ReferenceWages.All.SelectMany(row => (row.AppliesTo ?? []).Prepend(row.Place)).Distinct()];

    /// <summary>The published reference wages, for requests that give none and ask for the table's.</summary>
    internal PublishedWages ReferenceWages => _wages.All;

    /// <summary>
    /// This catalogue with the rule files of a directory, or with one rule file; one takes the place of a rule set of the same
    /// place, insurance and months.
    /// </summary>
    /// <param name="directory">The directory, or the rule file.</param>
    /// <param name="cancellation">Stops it between two files.</param>
    /// <exception cref="RuleSetException">The files, or files resting on them, are faulty; every fault at once.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleSetCatalogue WithDirectory(string directory, CancellationToken cancellation = default)
    {
        List<Fault> faults = [];
        ImmutableArray<RuleFileText> files = DirectoryRules.Files(
            directory,
            RuleFileNames.IsRead,
            faults,
            cancellation
        );
        faults.InsertRange(0, DirectoryRules.Misnamed(directory));
        Layer[] read =
        [
            .. Named(RuleFileNames.IsRuleFile)
                .StoppedBy(cancellation)
                .Select(text => MisnamedTable.Read(text, faults))
                .OfType<Layer>(),
        ];
        Dictionary<RuleSetId, PlacedFile> added = PlacedFile.ById(read, faults);
        ILookup<RuleSetId, PlacedFile> taking = added.Values.ToLookup(file => file.Id.OfYear);
        IEnumerable<PlacedFile> kept = _files.Values.Where(file => !taking[file.Id.OfYear].Any(file.Overlaps));
        RuleSetCatalogue catalogue = new(
            kept.Concat(added.Values).ToDictionary(file => file.Id),
            CatalogueWages.Read([.. Named(RuleFileNames.IsWageFile)], _wages, faults),
            CatalogueRates.Read([.. Named(RuleFileNames.IsRateFile)], _rates, faults)
        )
        {
            Version = Version,
        };
        ImmutableArray<RuleSetId> resting = [.. catalogue.Ids.Where(catalogue.RestsOnDirectory)];
        RuleSet?[] sound = catalogue.GetSound(resting, cancellation);
        // More faults than the limit would not be reported.
        for (int place = 0; place < sound.Length && faults.Count <= FaultLimit.Most; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            _ = sound[place] ?? catalogue.Build(resting[place], faults);
        }

        // A file that cannot be placed is read through all the same, so that its other faults come to light at once.
        foreach (Layer layer in read.Where(layer => !layer.HasIds && layer.File.Extends is null))
        {
            RuleSetBuilder.Build([layer.In(layer.File.ContributionYears.From)], FigureSource.Nothing, faults);
        }

        ThrowIfAny(faults, DirectoryRules.FolderOf(directory));
        return catalogue;

        IEnumerable<RuleFileText> Named(Func<string, bool> isOfKind) => files.Where(file => isOfKind(file.Name));
    }

    /// <summary>
    /// The rule set with an id; null where there is none. Where only one part of a year has a rule set, the year alone names it.
    /// </summary>
    /// <exception cref="RuleSetException">The rule set is faulty.</exception>
    public RuleSet? Get(RuleSetId id)
    {
        if (FileOf(id) is not PlacedFile file)
        {
            return null;
        }

        if (_built.TryGetValue(file.Id, out RuleSet? built))
        {
            return built;
        }

        List<Fault> faults = [];
        built = Build(file.Id, faults);
        ThrowIfAny(faults);
        return built;
    }

    /// <summary>
    /// The rule set for a place, an insurance and a year: the place's own, else that of its prefecture, its
    /// province or the nation, the nearest that has the year and says that it applies below; null where none does, where the
    /// month is none of its months, and where the year has several parts and no month is named.
    /// </summary>
    /// <param name="jurisdiction">The place's six-digit code.</param>
    /// <param name="insurance">The insurance.</param>
    /// <param name="year">The contribution year.</param>
    /// <param name="month">A month of that year, <c>2024-03</c>; null where the year has one rule set.</param>
    /// <exception cref="RuleSetException">The rule set is faulty.</exception>
    public RuleSet? Find(string jurisdiction, Insurance insurance, int year, YearMonth? month = null)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        PlacedFile[] parts = PartsOf(jurisdiction, insurance, year);
        if (month is YearMonth asked)
        {
            parts = Array.FindAll(parts, part => part.Months.Contains(asked));
        }

        return parts is [PlacedFile only] ? Get(only.Id) : null;
    }

    /// <summary>The rule set that answers a request; null where none does.</summary>
    internal RuleSet? Find(BasesRequest request) =>
        Find(request.Jurisdiction, request.Insurance, request.ContributionYear, request.ContributionMonth);

    /// <summary>The files of the nearest place that has a year, one for each part of it; none where no place has it.</summary>
    internal PlacedFile[] PartsOf(string jurisdiction, Insurance insurance, int year)
    {
        IEnumerable<string> places = PlaceCodes.IsJurisdiction(jurisdiction) ? PlaceCodes.Chain(jurisdiction) : [];
        foreach (string place in places)
        {
            if (
                _ofYear.TryGetValue(new RuleSetId(place, insurance, year), out PlacedFile[]? files)
                && (place == jurisdiction ? files : Array.FindAll(files, file => file.AppliesBelow))
                    is { Length: > 0 } parts
            )
            {
                return parts;
            }
        }

        return [];
    }

    /// <summary>
    /// The rule set as it was known on a day: announced figures that were not public then, or whose day of publication is
    /// not on file, are not known. The rule set itself where all were, and where it does not load without them: formulas
    /// that announced figures take precedence of may contradict one another.
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
                    return new Ancestry(LayerOf, Missing, faults).Find(of.Set.Id) is { } layers
                        ? RuleSetBuilder.Build(layers, _figures, of.Set, of.Withheld, faults) ?? of.Set
                        : of.Set;
                },
                (Set: set, Withheld: withheld.ToHashSet())
            );
    }

    /// <summary>The embedded rule sets, of which nothing is read yet.</summary>
    internal static RuleSetCatalogue Fresh() =>
        new(PlacedFile.Embedded(), CatalogueWages.Embedded, CatalogueRates.Embedded)
        {
            Version = EmbeddedRules.Version,
        };

    /// <summary>The published reference wages that can serve a place.</summary>
    internal PublishedWages WagesOf(string place) => _wages.For(place);

    /// <summary>The rates that can serve a place.</summary>
    internal PublishedRates RatesOf(string place) => _rates.For(place);

    internal Layer? LayerOf(RuleSetId id) => FileOf(id)?.Layer;

    /// <summary>Finds the file of an id, with its month or by the year alone.</summary>
    internal PlacedFile? FileOf(RuleSetId id) =>
        _ofYear.GetValueOrDefault(id) is [PlacedFile only] ? only : _files.GetValueOrDefault(id);

    private RuleSet? Build(RuleSetId id, List<Fault> faults)
    {
        List<Fault> own = [];
        RuleSet? set = new Ancestry(LayerOf, Missing, own).Find(id) is { } layers
            ? RuleSetBuilder.Build(layers, _figures, own)
            : null;
        // A file that covers several years shows the same fault in each of them; once is enough.
        faults.AddRange(own.Where(fault => !faults.Contains(fault)));
        return set is null ? null : _built.GetOrAdd(id, set);
    }

    private Fault Missing(RuleSetId id) => NotCoveredFaults.NoSuchParent(this, id);

    /// <summary>
    /// Whether a rule set, or one that it extends, comes from a directory, or cannot be followed to its end. Nothing is
    /// read or built for that.
    /// </summary>
    internal bool RestsOnDirectory(RuleSetId id)
    {
        PlacedFile? file = FileOf(id);
        for (int layer = 0; file is { Origin: not RuleSetOrigin.Directory } && layer < PartLimit.MostLayers; layer++)
        {
            if (!file.HasParent)
            {
                return false;
            }

            file = file.Parent is RuleSetId parent ? Ancestry.FindParent(parent, file.Id, FileOf) : null;
        }

        return true;
    }

    private static void ThrowIfAny(List<Fault> faults, string? directory = null)
    {
        if (faults.Count > 0)
        {
            throw new RuleSetException([.. faults], directory);
        }
    }
}
