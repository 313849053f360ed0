using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Building.Provisions;
using Contribution.Rules.RuleSets.Building.Tiers;
using Contribution.Rules.RuleSets.Canonical;
using Contribution.Rules.RuleSets.Doubts;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>Builds the rule set of one year from its layers; every fault at once.</summary>
internal sealed class RuleSetBuilder
{
    private readonly Layers _layers;
    private readonly List<Fault> _faults;
    private readonly RequiredReferenceWage? _wage;
    private readonly FigureSource _source;
    private readonly IReadOnlySet<string> _withheld;

    private RuleSetBuilder(
        IReadOnlyList<Layer> layers,
        FigureSource source,
        IReadOnlySet<string> withheld,
        List<Fault> faults
    )
    {
        (_source, _withheld) = (source, withheld);
        (_layers, _faults) = (new Layers(layers, faults), faults);
        if (_layers.Nearest("referenceWage", file => file.ReferenceWage) is not { } part)
        {
            return;
        }

        string? population = part.Value.Population;
        _wage = new RequiredReferenceWage(part.Value.Scope, population);
        if (Populations.FindSlip(population) is string meant)
        {
            faults.Add(
                part.Fault(FaultCode.UnknownValue, "population", population, Populations.Known, meant)
                    .With(words: Populations.Unknown(meant))
            );
        }
    }

    /// <summary>The rule set, or null where there are faults.</summary>
    /// <param name="layers">The extending file first.</param>
    /// <param name="source">Has the figures of other years and places.</param>
    /// <param name="faults">Receives the faults.</param>
    public static RuleSet? Build(IReadOnlyList<Layer> layers, FigureSource source, List<Fault> faults) =>
        Build(layers, source, whole: null, ImmutableHashSet<string>.Empty, faults);

    /// <summary>The rule set without some of its announced figures, or null where there are faults.</summary>
    /// <param name="layers">The extending file first.</param>
    /// <param name="source">Has the figures of other years and places.</param>
    /// <param name="whole">The rule set with all figures.</param>
    /// <param name="withheld">The amounts whose announced figures are not to be known.</param>
    /// <param name="faults">Receives the faults.</param>
    public static RuleSet? Build(
        IReadOnlyList<Layer> layers,
        FigureSource source,
        RuleSet? whole,
        IReadOnlySet<string> withheld,
        List<Fault> faults
    )
    {
        if (!PartLimit.Holds(layers, faults))
        {
            return null;
        }

        int before = faults.Count;
        RuleSet built = new RuleSetBuilder(layers, source, withheld, faults).Build(whole);
        return faults.Count == before ? built : null;
    }

    private RuleSet Build(RuleSet? whole)
    {
        RuleFile file = _layers.Child.File;
        YearKeys.Check(_layers, _faults);
        _layers.CheckWithout();
        ImmutableArray<Parameter> parameters = new ParameterBuilder(_layers, _faults).Build();
        Scope constants = ScopeBuilder.Constants(_layers, _wage is not null, parameters);
        ImmutableArray<CitedAmount> figures = new FigureBuilder(_layers, _source, _withheld, _faults).Build();
        ImmutableArray<CitedAmount> amounts = new AmountBuilder(_layers, _withheld, _faults).Build(constants, figures);
        ScopeBuilder scopes = new(_layers, _wage is not null, parameters, amounts, _withheld, _faults);
        Determination individualBase = Rules(
            BaseKind.IndividualBase,
            "individualBase",
            file => file.IndividualBase,
            scopes
        );
        FormulaBuilder formulas = new(_layers, constants, amounts, _faults);
        return new RuleSet(
            id: _layers.Child.Id,
            source: _layers.Child.Source,
            origin: _layers.All.Any(layer => layer.Origin == RuleSetOrigin.Directory)
                ? RuleSetOrigin.Directory
                : RuleSetOrigin.Embedded,
            covers: CoversBuilder.Build(_layers.Nearest("covers", f => f.Covers), _layers.Child, _faults),
            rounding: BuildRounding(),
            individualBase: individualBase,
            employerBase: Rules(BaseKind.EmployerBase, "employerBase", file => file.EmployerBase, scopes),
            hash: CanonicalForm.Hash,
            doubts: static set => [.. DoubtfulFigures.Find(set), .. OpenFigures.Find(set), .. StaleFigures.Find(set)]
        )
        {
            Whole = whole,
            Period = _layers.Child.Period,
            Retroactive = RetroactiveBuilder.Build(_layers, _faults),
            Layers = [.. _layers.Above.Select(layer => layer.Id)],
            AppliesBelow = file.AppliesBelow,
            Collection = _layers.All.Select(layer => layer.File.Collection).FirstOrDefault(mode => mode is not null),
            ReferenceWage = _wage,
            Parameters = parameters,
            Amounts = amounts.AddRange(scopes.Tiers.SelectMany(list => list.Amounts)),
            Formulas = formulas.Build(),
            Ordered = new OrderedBuilder(_layers, amounts, _faults).Build(scopes.Constant, scopes.Tiers),
            Tiers = [.. scopes.Tiers.Select(list => list.Node)],
            Definitions = scopes.Definitions,
            TrueUp = _layers.Nearest("trueUp", f => f.TrueUp) is { } trueUp
                ? ProvisionBuilder.Provision(trueUp, _faults)
                : null,
            Findings = ProvisionBuilder
                .Findings(_layers, scopes.WithAnswer, _faults)
                .AddRange(scopes.Tiers.IsEmpty ? [] : TierFindings.Create(individualBase.Rules)),
            Procedure = ProvisionBuilder.Procedure(_layers, _faults),
            Invariants = ProvisionBuilder.Invariants(_layers, scopes.WithAnswer, _faults),
        };
    }

    private Determination Rules(BaseKind kind, string key, Func<RuleFile, RulePart[]?> rules, ScopeBuilder scopes) =>
        new DeterminationBuilder(
            kind,
            [.. _layers.Listed(key, rules, rule => rule.Id).Where(part => !_layers.IsWithout(part))],
            _layers,
            scopes.For(kind),
            _faults
        ).Build();

    private BaseRounding BuildRounding()
    {
        if (_layers.Nearest("rounding", file => file.Rounding) is not { } rounding)
        {
            _faults.Add(
                new Fault(FaultCode.Missing, "/rounding", allowed: "{ step, mode, note }") { File = _layers.Child.Name }
            );
            return new BaseRounding(Rounding.ToFen, null);
        }

        return new BaseRounding(
            RoundingBuilder.Build(rounding.Value, rounding, "step", _faults),
            Required.InBoth(rounding, "note", RoundingBuilder.OfYear(rounding.Value, rounding.Layer).Note, _faults)
        );
    }
}
