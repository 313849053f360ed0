using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets;

/// <summary>
/// Everything that rules can read, in the order in which the request lists it; missing facts are named in this order.
/// Names, identity numbers and filed bases are not here: no rule may read them.
/// </summary>
internal static class Vocabulary
{
    /// <summary>How names of the year before begin in formulas.</summary>
    public const string PriorYear = "priorYear.";

    // No published monthly figure that is not on file is taken to be above a million yuan.
    private const decimal MostFigure = 1_000_000m;

    private const decimal MostTotal = Fen.MaxYuan * 1_000_000_000m;

    /// <summary>The published average wage, exact: a yearly one is a multiple of 1/1200 yuan a month.</summary>
    public static readonly Symbol ReferenceWage = new("referenceWage", DataType.Number)
    {
        MayBeUnknown = true,
        IsShared = true,
        Grain = 1200,
        Most = Fen.MaxYuan,
    };

    /// <summary>An announced amount or a list of tiers that is not known: it was not public on the as-known-on date.</summary>
    public static Symbol NotAnnounced(string amount) => Shared("amounts." + amount) with { IsNeverKnown = true };

    /// <summary>A figure of another year or place that is not on file.</summary>
    public static Symbol MissingFigure(string name) => Shared("figures." + name);

    /// <summary>A wage or an amount of the year before, which only formulas of announced amounts read.</summary>
    public static Symbol OfPriorYear(string name) => Shared(PriorYear + name);

    /// <summary>Reads a fact that all cases of a request share, in whole grains; null is not known.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    public static long? ReadShared(Symbol symbol, long? wage) => symbol == ReferenceWage ? wage : null;

    /// <summary>A reference wage in yuan a month, exactly.</summary>
    /// <param name="grains">The wage in its grains; null is not known.</param>
    public static Rational? Exact(long? grains) =>
        grains is long known ? new Rational(known, ReferenceWage.Grain) : null;

    /// <summary>Computes amounts under a reference wage in yuan a month; null is not known.</summary>
    public static Interpreter Under(Rational? wage) => new(symbol => symbol == ReferenceWage ? wage : null);

    /// <summary>S: the sum of the individual bases.</summary>
    public static readonly Symbol IndividualBases = Total("persons.individualBases");

    /// <summary>X: the wages of the exempt persons.</summary>
    public static readonly Symbol ExemptWages = Total("persons.exemptWages");

    /// <summary>Xo: the part of X that does not stand inside the employer's reported total.</summary>
    public static readonly Symbol ExemptWagesOutside = Total("persons.exemptWagesOutside");

    /// <summary>The number of persons listed.</summary>
    public static readonly Symbol Headcount = new("persons.headcount", DataType.Number) { Most = 1_000_000_000m };

    /// <summary>The totals over the persons, for the employer's base.</summary>
    public static readonly ImmutableArray<Symbol> Totals =
    [
        IndividualBases,
        ExemptWages,
        ExemptWagesOutside,
        Headcount,
    ];

    /// <summary>The status of an answer.</summary>
    public static readonly Symbol Status = new(
        "status",
        DataType.Choice("status", ChoiceNames.Of(typeof(DeterminationStatus)))
    );

    /// <summary>The base of an answer; unknown where it has none.</summary>
    public static readonly Symbol Base = Total("base");

    /// <summary>The adjustment of an answer; unknown where nothing is trued up.</summary>
    public static readonly Symbol Adjustment = Total("adjustment");

    /// <summary>The symbols of the answer that findings and invariants read.</summary>
    public static readonly ImmutableArray<Symbol> Answer = [Status, Base, Adjustment];

    /// <summary>The employer's facts.</summary>
    public static readonly ImmutableArray<ValueFact<EmployerFacts>> EmployerFacts =
    [
        .. EmployerFactTable.Values.Where(fact => fact.IsForRules),
    ];

    /// <summary>A person's facts.</summary>
    public static readonly ImmutableArray<ValueFact<PersonFacts>> PersonFacts =
    [
        .. PersonFactTable.Values.Where(fact => fact.IsForRules),
    ];

    /// <summary>The symbols of the request that the rules for one kind of base can read.</summary>
    public static IEnumerable<Symbol> Readable(BaseKind kind, bool referenceWage)
    {
        IEnumerable<Symbol> request = referenceWage ? [ReferenceWage] : [];
        IEnumerable<Symbol> employer = EmployerFacts.Select(fact => fact.Symbol);
        return kind == BaseKind.IndividualBase
            ? [.. request, .. employer, .. PersonFacts.Select(fact => fact.Symbol)]
            : [.. request, .. Totals, .. employer];
    }

    private static Symbol Shared(string name) =>
        new(name, DataType.Number)
        {
            MayBeUnknown = true,
            IsShared = true,
            Grain = 100,
            Most = MostFigure,
        };

    private static Symbol Total(string name) =>
        new(name, DataType.Number)
        {
            MayBeUnknown = true,
            Grain = 100,
            Most = MostTotal,
        };
}
