using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules;

/// <summary>
/// A regional policy for one insurance and one contribution year, as it takes effect: after <c>extends</c> and
/// <c>byYear</c>, with every expression typed. Immutable; share it between threads.
/// </summary>
public sealed class RuleSet
{
    private const string FactOfPerson = "person.";

    // The canonical form and the doubts are made from a rule set, which does not know them: it is built with both.
    private readonly Func<RuleSet, string> _hash;
    private readonly Func<RuleSet, ImmutableArray<Finding>> _doubts;

    private readonly Lazy<bool> _readsEmployer;
    private readonly Lazy<bool> _asksForWage;

    internal RuleSet(
        RuleSetId id,
        Source source,
        RuleSetOrigin origin,
        Covers covers,
        BaseRounding rounding,
        Determination individualBase,
        Determination employerBase,
        Func<RuleSet, string> hash,
        Func<RuleSet, ImmutableArray<Finding>> doubts
    )
    {
        (Id, Source, Origin, Covers, Rounding) = (id, source, origin, covers, rounding);
        (IndividualBase, EmployerBase) = (individualBase, employerBase);
        (_hash, _doubts) = (hash, doubts);
        _readsEmployer = new Lazy<bool>(FindEmployerFacts);
        _asksForWage = new Lazy<bool>(FindReferenceWage);
    }

    /// <summary>Which rule set it is.</summary>
    public RuleSetId Id { get; }

    /// <summary>The months of the contribution year; null where it is the calendar year.</summary>
    public MonthSpan? Period { get; internal init; }

    /// <summary>The months of the contribution year, also where it is the calendar year.</summary>
    internal MonthSpan Months => Period ?? MonthSpan.OfYear(Id.Year);

    /// <summary>The circular.</summary>
    public Source Source { get; }

    /// <summary>
    /// The documents by which it, or one that it extends, changed after its period was closed, nearest first; empty
    /// where none did.
    /// </summary>
    public ImmutableArray<RetroactiveChange> Retroactive { get; internal init; } = [];

    /// <summary>The rule sets it extends, nearest first.</summary>
    public ImmutableArray<RuleSetId> Layers { get; internal init; } = [];

    /// <summary>The ids of those rule sets, as results and hashes name them.</summary>
    internal ImmutableArray<string> LayerNames => [.. Layers.Select(layer => layer.ToString())];

    /// <summary>Whether it came with the library or from a directory.</summary>
    public RuleSetOrigin Origin { get; }

    /// <summary>Whether the places below the jurisdiction inherit it.</summary>
    internal bool AppliesBelow { get; init; }

    /// <summary>The persons and employers that the circular covers.</summary>
    internal Covers Covers { get; }

    /// <summary>
    /// The facts of persons that the rules of persons' bases read, by their names in the JSON contract, in ordinal
    /// order.
    /// </summary>
    public ImmutableArray<string> PersonFactsRead =>
        field.IsDefault
            ? field = [
                .. IndividualBase
                    .Rules.SelectMany(rule => new[] { rule.When, rule.Base })
                    .SelectMany(expression => expression?.Facts ?? [])
                    .Where(name => name.StartsWith(FactOfPerson, StringComparison.Ordinal))
                    .Select(name => name[FactOfPerson.Length..])
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ]
            : field;

    /// <summary>Whether a person of a category may be listed with an employer of a kind.</summary>
    /// <param name="kind">The employer's kind; null is a person without an employer.</param>
    /// <param name="category">The category of the person.</param>
    public bool IsCovered(EmployerKind? kind, PersonCategory category) => Coverage.Covers(kind, category);

    /// <summary>The way of collection; null where the circular does not state it.</summary>
    internal CollectionMode? Collection { get; init; }

    /// <summary>The scope of the average wage (社平工资) that the rules read; null where they read none.</summary>
    public WageScope? ReferenceWageScope => ReferenceWage?.Scope;

    /// <summary>The reference wage its rules read; null where they read none.</summary>
    internal RequiredReferenceWage? ReferenceWage { get; init; }

    /// <summary>The one rounding of every base.</summary>
    internal BaseRounding Rounding { get; }

    /// <summary>The constants, by name.</summary>
    internal ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>A constant by its name; null where there is none.</summary>
    internal Parameter? FindParameter(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>The amounts, each after those it is computed from.</summary>
    internal ImmutableArray<CitedAmount> Amounts { get; init; } = [];

    /// <summary>An amount by its name; null where there is none.</summary>
    internal CitedAmount? FindAmount(string? name) => Amounts.FirstOrDefault(amount => amount.Name == name);

    /// <summary>How announced amounts came about, where their own expressions do not say it. No answer rests on them.</summary>
    internal ImmutableArray<AnnouncedFormula> Formulas { get; init; } = [];

    /// <summary>Chains of amounts, each not above the next.</summary>
    internal ImmutableArray<ImmutableArray<Node>> Ordered { get; init; } = [];

    /// <summary>The closed lists of tiers; each tier is at most the next in every request that is answered.</summary>
    internal ImmutableArray<ListNode> Tiers { get; init; } = [];

    /// <summary>The abbreviations, by name.</summary>
    internal ImmutableArray<Abbreviation> Definitions { get; init; } = [];

    /// <summary>An abbreviation by its name; null where there is none.</summary>
    internal Abbreviation? FindDefinition(string name) => Definitions.FirstOrDefault(one => one.Name == name);

    /// <summary>The rules for each person's base.</summary>
    internal Determination IndividualBase { get; }

    /// <summary>The rules for the employer's base.</summary>
    internal Determination EmployerBase { get; }

    /// <summary>Where a provisional base is trued up; null where the circular has no such provision.</summary>
    internal Provision? TrueUp { get; init; }

    /// <summary>The findings, by id.</summary>
    internal ImmutableArray<FindingRule> Findings { get; init; } = [];

    /// <summary>The documents and forms that the circular asks for.</summary>
    internal ImmutableArray<ProcedureStep> Procedure { get; init; } = [];

    /// <summary>The conditions that every answer must satisfy.</summary>
    internal ImmutableArray<Invariant> Invariants { get; init; } = [];

    /// <summary><c>sha256:</c> of the canonical form; the same on every platform.</summary>
    public string Hash => field ??= _hash(this);

    /// <summary>
    /// The findings of every result on figures that are known from third parties only, provisional, or not on file.
    /// </summary>
    internal ImmutableArray<Finding> Doubts => field.IsDefault ? field = _doubts(this) : field;

    /// <summary>Whether a rule for individual bases reads a fact of the employer.</summary>
    internal bool ReadsEmployer => _readsEmployer.Value;

    /// <summary>
    /// Whether a rule reads the reference wage, itself or through an amount. Where floor and ceiling are announced, none may.
    /// </summary>
    internal bool AsksForReferenceWage => _asksForWage.Value;

    /// <summary>The expressions of all rules.</summary>
    internal IEnumerable<Expression> Expressions =>
        IndividualBase.Rules.Concat(EmployerBase.Rules).SelectMany(rule => rule.Expressions);

    /// <summary>Whether persons without an employer are not covered by the circular, or rules read the employer.</summary>
    internal bool NeedsEmployer =>
        Covers.Pairs is ImmutableArray<CoveredPair> pairs ? pairs.All(pair => pair.Kind is not null) : ReadsEmployer;

    /// <summary>The persons and employers that are covered, for checks of many of them.</summary>
    internal CoverageTable Coverage => field ??= new CoverageTable(Covers, NeedsEmployer);

    /// <summary>
    /// The rule set with all its figures, where this one is as known on a day before some of them were announced; else null.
    /// </summary>
    internal RuleSet? Whole { get; init; }

    /// <summary>
    /// The names of the announced amounts that were not public on a day by their documents, and those of the
    /// provisional figures of these that were not public either.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="onlySettled">Whether only those are meant in whose place another figure was charged till then.</param>
    internal IEnumerable<string> NotAnnouncedOn(DateOnly day, bool onlySettled) =>
        Amounts
            .Where(amount => amount.Earlier is not null || !onlySettled)
            .Where(amount => amount.Figure?.IsKnown ?? amount.Announced is not null)
            .Where(amount => !(amount.Source.Published <= day))
            .SelectMany(amount =>
                !onlySettled && amount.EarlierSource is Source earlier && !(earlier.Published <= day)
                    ? [amount.Name, CitedAmount.NameOfEarlier(amount.Name)]
                    : new[] { amount.Name }
            );

    /// <summary>The amounts of its files that were announced, each in yuan; no tiers of a list.</summary>
    internal IEnumerable<(CitedAmount Amount, decimal Yuan)> Announced =>
        from amount in Amounts
        where amount.IsAmongAmounts && amount.Announced is not null
        select (amount, amount.Announced!.Value);

    /// <summary>The rules for one kind of base.</summary>
    internal Determination For(BaseKind kind) => kind == BaseKind.IndividualBase ? IndividualBase : EmployerBase;

    private bool FindEmployerFacts() =>
        IndividualBase
            .Rules.SelectMany(rule => rule.Roots)
            .SelectMany(node => node.Facts())
            .Any(symbol => Vocabulary.EmployerFacts.Any(fact => fact.Symbol == symbol));

    private bool FindReferenceWage() =>
        Expressions.SelectMany(expression => expression.Root.Facts()).Contains(Vocabulary.ReferenceWage);
}
