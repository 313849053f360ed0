using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Building.Tiers;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>Gathers the names that the expressions of a rule set can read: facts, parameters, amounts, abbreviations.</summary>
internal sealed class ScopeBuilder
{
    private static readonly string[] Words =
    [
        "and",
        "or",
        "not",
        "in",
        "between",
        "min",
        "max",
        "mean",
        "tier",
        "round",
        "null",
        "true",
        "false",
    ];

    private static readonly BaseKind[] Kinds = [BaseKind.IndividualBase, BaseKind.EmployerBase];

    // The names that rules read of the request, by kind of base, without the reference wage and with it.
    private static readonly Dictionary<string, Node>[] Facts = Array.ConvertAll(Kinds, kind => Readable(kind, false));
    private static readonly Dictionary<string, Node>[] FactsAndWage = Array.ConvertAll(
        Kinds,
        kind => Readable(kind, true)
    );
    private static readonly Dictionary<string, Node> Answer = Named(Vocabulary.Answer);

    // By kind of base.
    private readonly Scope[] _scopes;
    private readonly List<Fault> _faults;

    public ScopeBuilder(
        Layers layers,
        bool referenceWage,
        ImmutableArray<Parameter> parameters,
        ImmutableArray<CitedAmount> amounts,
        IReadOnlySet<string> withheld,
        List<Fault> faults
    )
    {
        _faults = faults;
        Constant = Constants(layers, referenceWage, parameters)
            .With(amounts.ToDictionary(amount => amount.Name, amount => Typing.Amount(amount.Amount)))
            .Withholding(AmountBuilder.Faulty(layers.Named("amounts", file => file.Amounts), amounts))
            .Withholding(AmountBuilder.Faulty(layers.Named("figures", file => file.Figures), amounts));
        Tiers = new TierBuilder(layers, Constant, withheld, faults).Build();
        Scope withTiers = Constant
            .With(Tiers.ToDictionary(list => list.Node.Name, list => (Node)list.Node))
            .Withholding(
                layers
                    .Named("tiers", file => file.Tiers)
                    .Select(part => part.Key)
                    .Except(Tiers.Select(list => list.Node.Name), StringComparer.Ordinal)
            );
        _scopes = Array.ConvertAll(Kinds, kind => withTiers.With((referenceWage ? FactsAndWage : Facts)[(int)kind]));

        CheckNames(layers);
        Definitions = Define(layers);
    }

    /// <summary>The names that depend on no person and no employer: parameters, amounts and the reference wage.</summary>
    public Scope Constant { get; }

    /// <summary>The closed lists of tiers.</summary>
    public ImmutableArray<TierList> Tiers { get; }

    public ImmutableArray<Abbreviation> Definitions { get; }

    /// <summary>The scope of the rules for one kind of base.</summary>
    public Scope For(BaseKind kind) => _scopes[(int)kind];

    /// <summary>The scope of findings and invariants: that of the rules, and the answer.</summary>
    public Scope WithAnswer(BaseKind kind) => For(kind).With(Answer);

    /// <summary>The scope of amounts, without the amounts before them.</summary>
    public static Scope Constants(Layers layers, bool referenceWage, ImmutableArray<Parameter> parameters)
    {
        Scope scope = new Scope(
            parameters.ToDictionary(parameter => parameter.Name, parameter => (Node)ParameterBuilder.Node(parameter))
        ).With(Named(referenceWage ? [Vocabulary.ReferenceWage] : []));
        return scope.Withholding(
            layers
                .Named("parameters", file => file.Parameters)
                .Select(part => part.Key)
                .Except(parameters.Select(parameter => parameter.Name), StringComparer.Ordinal)
        );
    }

    private static Dictionary<string, Node> Readable(BaseKind kind, bool referenceWage) =>
        Named(Vocabulary.Readable(kind, referenceWage));

    private static Dictionary<string, Node> Named(IEnumerable<Symbol> symbols) =>
        symbols.ToDictionary(symbol => symbol.Name, symbol => (Node)new FactNode(symbol));

    private ImmutableArray<Abbreviation> Define(Layers layers)
    {
        IReadOnlyList<Part<DefinitionPart>> parts = layers.Named("define", file => file.Define);
        IReadOnlyList<Part<DefinitionPart>> sorted = NameOrder.Sort(parts, definition => definition.Value, _faults);
        Withhold(parts.Where(part => !sorted.Contains(part)));
        foreach (Part<DefinitionPart> part in sorted)
        {
            // A kind of base that lacks a name is passed over: to read it all the same is to fail, which takes longer.
            HashSet<string> names =
            [
                .. NameOrder.Names(part.Value.Value, part.Layer.Tokens).Except(Words, StringComparer.Ordinal),
            ];
            BaseKind[] able = Array.FindAll(Kinds, kind => names.All(For(kind).Knows));
            BaseKind[] defined = Array.FindAll(able, kind => DefineFor(kind, part) is null);
            if (defined.Length == 0)
            {
                _faults.AddRange(Clearest([.. Array.ConvertAll(Kinds, kind => DefineFor(kind, part)!)]));
                Withhold([part]);
            }
        }

        return
        [
            .. parts.Select(part => new Abbreviation(part.Key, part.Value.Value)
            {
                Called = Required.InBoth(part, "name", part.Name, _faults),
            }),
        ];
    }

    private void Withhold(IEnumerable<Part<DefinitionPart>> parts)
    {
        string[] names = [.. parts.Select(part => part.Key)];
        for (int kind = 0; kind < _scopes.Length; kind++)
        {
            _scopes[kind] = _scopes[kind].Withholding(names);
        }
    }

    /// <summary>
    /// Of the faults for each kind of base those of the kind it was meant for: it was read the furthest, or a near
    /// name is there. None, where it only rests on something faulty.
    /// </summary>
    private static List<Fault> Clearest(List<List<Fault>> failed) =>
        failed
            .OrderBy(faults => faults.Count)
            .ThenByDescending(faults => faults.Max(fault => fault.Column))
            .ThenBy(faults => faults.Exists(fault => fault.Nearest is not null) ? 0 : 1)
            .First();

    /// <summary>
    /// An abbreviation may read a symbol that only one kind of base has; it is then a name for that kind only. Null is success.
    /// </summary>
    private List<Fault>? DefineFor(BaseKind kind, Part<DefinitionPart> part)
    {
        Scope scope = For(kind);
        Expression? meaning = part.Parse("", part.Value.Value, scope, type: null, []);
        if (meaning is null)
        {
            List<Fault> asTruth = [];
            List<Fault> faults = [];
            _ = part.Parse("", part.Value.Value, scope, DataType.Truth, asTruth);
            _ = part.Parse("", part.Value.Value, scope, DataType.Number, faults);
            return faults.TrueForAll(fault => fault.Code == FaultCode.TypeMismatch) ? asTruth : faults;
        }

        _scopes[(int)kind] = scope.With(part.Key, Typing.Definition(part.Key, meaning.Root));
        return null;
    }

    private void CheckNames(Layers layers)
    {
        HashSet<string> reserved =
        [
            .. Words,
            Vocabulary.ReferenceWage.Name,
            .. Vocabulary.Answer.Select(symbol => symbol.Name),
        ];
        foreach (BaseKind kind in Kinds)
        {
            reserved.UnionWith(
                Vocabulary.Readable(kind, referenceWage: true).SelectMany(symbol => symbol.Type.Choices)
            );
        }

        HashSet<string> taken = [.. reserved];
        CheckNames(layers.Named("parameters", file => file.Parameters), taken, reserved);
        CheckNames(layers.Named("figures", file => file.Figures), taken, reserved);
        CheckNames(layers.Named("amounts", file => file.Amounts), taken, reserved);
        CheckNames(layers.Named("tiers", file => file.Tiers), taken, reserved);
        CheckNames(layers.Named("define", file => file.Define), taken, reserved);
    }

    private void CheckNames<T>(IEnumerable<Part<T>> parts, HashSet<string> taken, HashSet<string> reserved)
    {
        foreach (Part<T> part in parts)
        {
            if (
                part.Key.Length == 0
                || !char.IsAsciiLetter(part.Key[0])
                || !part.Key.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            )
            {
                _faults.Add(part, FaultCode.OutOfRange, "", part.Key, "letter (letter | digit | _)*");
            }
            else if (!taken.Add(part.Key))
            {
                FaultWords? words = reserved.Contains(part.Key)
                    ? FaultWords.Saying(
                        new Wording(
                            $"“{part.Key}”是规则语言的词或事实的名称，请改用其他编号",
                            $"\"{part.Key}\" is a word of the rule language or a fact; use another id"
                        )
                    )
                    : null;
                _faults.Add(part.Fault(FaultCode.DuplicateId, "", part.Key, "use another id").With(words: words));
            }
        }
    }
}
