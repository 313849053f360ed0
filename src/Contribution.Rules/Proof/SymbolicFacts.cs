using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Proof;

/// <summary>
/// The facts of any case that a rule set covers: values that the checks of requests and <c>covers</c> exclude are left
/// out, everything else is possible.
/// </summary>
internal sealed class SymbolicFacts
{
    private const string Category = "person.category";
    private const string Kind = "employer.kind";
    private const string Correction = "person.correction";
    private const string DeterminedBase = "person.determinedBase";

    private readonly RuleSet _set;
    private readonly BaseKind _for;
    private readonly CasePath _path;
    private readonly ImmutableArray<CoveredPair>? _pairs;
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly HashSet<int> _counts = [];

    // By the variable of a rounded amount: the variables of the facts that it is computed from.
    private readonly Dictionary<int, int[]> _rounded = [];

    // The variables of the rounded amounts that are below zero on this path.
    private readonly HashSet<int> _negative = [];
    private readonly Dictionary<string, SortedSet<int>> _tiers = new(StringComparer.Ordinal);

    /// <summary>The facts of a path.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="kind">Whose base it is.</param>
    /// <param name="pairs">The pairs for which there is a person; null where the rule set has no pairs.</param>
    /// <param name="path">The path.</param>
    public SymbolicFacts(RuleSet set, BaseKind kind, ImmutableArray<CoveredPair>? pairs, CasePath path)
    {
        (_set, _for, _pairs, _path) = (set, kind, pairs, path);

        // The reference wage is the lowest variable: a witness chooses it first.
        _variables[Vocabulary.ReferenceWage.Name] = 0;
        path.Assume(Constraint.Less(LinearForm.Zero, LinearForm.Variable(0)));
    }

    /// <summary>The tiers of a list that were read on this path, by their places.</summary>
    public SortedSet<int> TiersOf(string list)
    {
        if (!_tiers.TryGetValue(list, out SortedSet<int>? read))
        {
            _tiers.Add(list, read = []);
        }

        return read;
    }

    /// <summary>Called where a published figure, such as the reference wage, is first known on this path.</summary>
    public Action? FigureKnown { get; set; }

    /// <summary>The variables, by the names of their symbols.</summary>
    public IReadOnlyDictionary<string, int> Variables => _variables;

    /// <summary>The variables that count months or persons, and not money.</summary>
    public IReadOnlySet<int> Counts => _counts;

    /// <summary>Whether a rule set covers any case at all that has such a base.</summary>
    public static bool AnyCase(RuleSet set, BaseKind kind) =>
        kind == BaseKind.EmployerBase ? !set.Covers.Kinds.IsEmpty : Pairs(set.Covers)?.IsEmpty != true;

    /// <summary>Whether a fact is known.</summary>
    public bool IsKnown(Symbol symbol)
    {
        if (!symbol.MayBeUnknown)
        {
            return true;
        }

        if (_known.TryGetValue(symbol.Name, out bool asked))
        {
            return asked;
        }

        bool known =
            !symbol.IsNeverKnown
            && !IsOfAbsentEmployer(symbol)
            && _path.Choose(KnownKey(symbol.Name), () => MustBeKnown(symbol) ? [1] : [1, 0]) == 1;
        _known.Add(symbol.Name, known);
        if (known && symbol.IsShared)
        {
            FigureKnown?.Invoke();
        }

        return known;
    }

    /// <summary>The ordinal of a choice, or 0 or 1 for a truth value.</summary>
    public int Value(Symbol symbol) => IsOfAbsentEmployer(symbol) ? 0 : ChoiceOf(symbol.Name, symbol);

    /// <summary>The variable that stands for a number.</summary>
    public LinearForm Number(Symbol symbol)
    {
        bool isNew = !_variables.ContainsKey(symbol.Name);
        LinearForm number = LinearForm.Variable(VariableOf(symbol.Name));
        if (isNew && symbol.IsShared)
        {
            _path.Assume(Constraint.AtMost(number, LinearForm.From(Rational.From(symbol.Most))));
        }

        if (symbol.Grain == 1 && _counts.Add(_variables[symbol.Name]) && symbol.Most == YearMonth.PerYear)
        {
            _path.Assume(Constraint.AtMost(LinearForm.From(Rational.One), number));
            _path.Assume(Constraint.AtMost(number, LinearForm.From(Rational.From(YearMonth.PerYear))));
        }

        return number;
    }

    /// <summary>
    /// A variable for a rounded amount. It is zero or at least a step away from it, on the side of the amount before rounding,
    /// and may be above the range of facts.
    /// </summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="exact">The amount before rounding.</param>
    /// <param name="rounding">The rounding.</param>
    public LinearForm Rounded(string name, LinearForm exact, Rounding rounding)
    {
        if (_variables.TryGetValue(name, out int known))
        {
            return LinearForm.Variable(known);
        }

        int variable = _variables.Count;
        LinearForm rounded = LinearForm.Variable(variable);
        _variables.Add(name, variable);
        _rounded.Add(variable, [.. FactsIn(exact)]);
        if (IsSumOfParts(exact) || _path.Holds(RoundsToZeroOrMore(exact, rounding)))
        {
            _path.Assume(Constraint.AtMost(LinearForm.Zero, rounded));
        }
        else
        {
            _negative.Add(variable);
            _path.Assume(Constraint.AtMost(rounded, LinearForm.From(-Rational.From(rounding.Step))));
        }

        return rounded;
    }

    private static Constraint RoundsToZeroOrMore(LinearForm exact, Rounding rounding)
    {
        LinearForm step = LinearForm.From(-Rational.From(rounding.Step));
        LinearForm half = step.Times(new Rational(1, 2));
        return rounding.Mode switch
        {
            RoundingMode.Down => Constraint.AtMost(LinearForm.Zero, exact),
            RoundingMode.Up => Constraint.Less(step, exact),
            RoundingMode.HalfUp => Constraint.Less(half, exact),
            _ => Constraint.AtMost(half, exact),
        };
    }

    /// <summary>Whether nothing is subtracted and no part is below zero.</summary>
    public bool IsSumOfParts(LinearForm form) => form.IsSumOfParts && !form.Variables.Any(_negative.Contains);

    /// <summary>Whether a form is one fact or figure as it stands, and no amount that is rounded.</summary>
    public bool IsFact(LinearForm form) => form.IsVariable && !_rounded.ContainsKey(form.LastVariable);

    /// <summary>The variables of the facts that a form reads, through rounded amounts too.</summary>
    public IEnumerable<int> FactsIn(LinearForm form) =>
        form.Variables.SelectMany(variable => _rounded.GetValueOrDefault(variable) ?? [variable]).Distinct();

    /// <summary>The variables of facts that are money.</summary>
    public IEnumerable<int> Money =>
        _variables.Values.Where(variable => !_counts.Contains(variable) && !_rounded.ContainsKey(variable));

    /// <summary>A variable of a name of its own, not below zero.</summary>
    private int VariableOf(string name)
    {
        if (!_variables.TryGetValue(name, out int variable))
        {
            variable = _variables.Count;
            _variables.Add(name, variable);
            _path.Assume(Constraint.AtMost(LinearForm.Zero, LinearForm.Variable(variable)));
        }

        return variable;
    }

    /// <summary>Whether a fact is known on the path so far; null where nothing has asked.</summary>
    public bool? WasKnown(string name) => _path.Chosen(KnownKey(name)) is int known ? known == 1 : null;

    /// <summary>The employer's kind on the path so far, or else one that the rule set covers; null is no employer.</summary>
    public EmployerKind? AnyKind()
    {
        int kind = _path.Chosen(Kind) ?? Kinds()[0];
        return kind == EmployerFactTable.NoKind ? null : (EmployerKind)kind;
    }

    /// <summary>The person's category on the path so far, or else one that the rule set covers beside that kind.</summary>
    public PersonCategory AnyCategory() =>
        (PersonCategory)(_path.Chosen(Category) ?? Categories(Ordinal(AnyKind()))[0]);

    private static string KnownKey(string name) => "known " + name;

    private bool MayLackEmployer =>
        _for == BaseKind.IndividualBase
        && (_pairs is { } pairs ? pairs.Any(pair => pair.Kind is null) : _set.Covers.Kinds.IsEmpty);

    /// <summary>Whether a fact is of an absent employer, of which only the kind <c>none</c> is known.</summary>
    private bool IsOfAbsentEmployer(Symbol symbol) =>
        symbol.Name.StartsWith("employer.", StringComparison.Ordinal)
        && symbol.Name != Kind
        && MayLackEmployer
        && ChoiceOf(Kind) == EmployerFactTable.NoKind;

    private bool MustBeKnown(Symbol symbol) => symbol.Name == DeterminedBase && _path.Chosen(Correction) > 0;

    private int ChoiceOf(string name, Symbol? symbol = null) =>
        _path.Choose(name, () => symbol is { Type.IsChoice: false } ? [0, 1] : Domain(name, symbol));

    private IReadOnlyList<int> Domain(string name, Symbol? symbol = null) =>
        name switch
        {
            Category => Categories(_path.Chosen(Kind)),
            Kind => Kinds(),
            // A correction needs a determined base.
            Correction when WasKnown(DeterminedBase) == false => [0],
            _ => [.. Enumerable.Range(0, symbol?.Type.Choices.Length ?? 1)],
        };

    private int[] Categories(int? kind) =>
        [
            .. _set
                .Covers.Categories.Where(category =>
                    _pairs is not { } pairs
                    || pairs.Any(pair =>
                        pair.Categories.Contains(category) && (kind is null || Ordinal(pair.Kind) == kind)
                    )
                )
                .Select(category => (int)category),
        ];

    private int[] Kinds()
    {
        if (_for == BaseKind.EmployerBase || _pairs is not { } pairs)
        {
            return _set.Covers.Kinds.IsEmpty
                ? [EmployerFactTable.NoKind]
                : [.. _set.Covers.Kinds.Select(kind => (int)kind)];
        }

        return
        [
            .. pairs
                .Where(pair =>
                    _path.Chosen(Category) is not int category || pair.Categories.Contains((PersonCategory)category)
                )
                .Select(pair => Ordinal(pair.Kind)),
        ];
    }

    /// <summary>The pairs for which there is a person.</summary>
    public static ImmutableArray<CoveredPair>? Pairs(Covers covers) =>
        covers.Pairs is { } pairs
            ?
            [
                .. pairs.Where(pair =>
                    (pair.Kind is not { } kind || covers.Kinds.Contains(kind))
                    && pair.Categories.Any(category => covers.Categories.Contains(category))
                ),
            ]
            : null;

    private static int Ordinal(EmployerKind? kind) =>
        kind is EmployerKind known ? (int)known : EmployerFactTable.NoKind;
}
