using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Proof;

/// <summary>Proves one determination of a rule set.</summary>
internal sealed class DeterminationProof
{
    private readonly RuleSet _set;
    private readonly BaseKind _kind;
    private readonly Determination _determination;
    private readonly ImmutableArray<CoveredPair>? _pairs;
    private readonly ImmutableArray<Invariant> _invariants;
    private readonly Dictionary<string, ProofFinding> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);
    private readonly HashSet<int> _deciding = [];

    public DeterminationProof(RuleSet set, BaseKind kind)
    {
        (_set, _kind, _determination) = (set, kind, set.For(kind));
        _pairs = SymbolicFacts.Pairs(set.Covers);
        _invariants = [.. set.Invariants.Where(invariant => invariant.For == kind)];
    }

    /// <summary>Everything that is wrong, in a fixed order.</summary>
    public IEnumerable<ProofFinding> Prove()
    {
        bool whole = Within(["rules"], Read);
        foreach (Invariant invariant in _invariants.Where(invariant => invariant.Rising is not null))
        {
            bool[] reads = RulesReading(invariant.Rising!);
            Within([invariant.Id], path => ReadPair(path, invariant, reads));
        }

        if (whole)
        {
            AddUnreachable();
        }

        return _findings
            .Values.OrderBy(finding => finding.Kind)
            .ThenBy(finding => string.Join(",", finding.Subjects), StringComparer.Ordinal);
    }

    /// <summary>Reads every case that is covered, within the budget.</summary>
    private bool Within(ImmutableArray<string> subject, Action<CasePath> reading)
    {
        try
        {
            if (SymbolicFacts.AnyCase(_set, _kind))
            {
                new CaseTree(WorkBudget.For(_set)).Walk(reading);
            }

            return true;
        }
        catch (OverBudgetException)
        {
            Add(ProofFindingKind.OverBudget, subject);
            return false;
        }
    }

    private void Read(CasePath path)
    {
        SymbolicFacts facts = new(_set, _kind, _pairs, path);
        SymbolicReading reading = Reading(facts, path);
        SymbolicDetermination determination = new(_determination, reading);
        List<int> deciding = determination.Deciding();
        if (!path.IsPossible())
        {
            return;
        }

        Witness Case() => new WitnessBuilder(_set, _kind, path, facts).Build();
        switch (deciding.Count)
        {
            case 0 when !determination.AnyOpen() && path.IsPossible():
                Add(ProofFindingKind.Gap, [], Case, path.Weight);
                return;
            case 0:
                return;
            case 1:
                break;
            default:
                Add(ProofFindingKind.Overlap, Ids(deciding), Case, path.Weight);
                return;
        }

        int rule = deciding[0];
        _deciding.Add(rule);
        SymbolicAnswer answer = determination.Answer(rule);
        if (determination.ReadUnknown(rule) || (_determination.Rules[rule].Base is not null && answer.Base is null))
        {
            Add(ProofFindingKind.UnknownRead, Ids(deciding), Case, path.Weight);
            return;
        }

        if (answer.Base is { } given)
        {
            foreach (Constraint[] outside in BaseRange.Outside(given, _kind, facts))
            {
                if (path.IsPossibleWith(outside))
                {
                    Add(
                        ProofFindingKind.BaseOutOfRange,
                        Ids(deciding),
                        () => new WitnessBuilder(_set, _kind, path, facts, outside).Build(),
                        path.Weight
                    );
                }
            }
        }

        reading.Answer = answer;
        foreach (Invariant invariant in _invariants.Where(invariant => invariant.Holds is not null))
        {
            bool speaks = invariant.When is null ? answer.Base is not null : reading.Truth(invariant.When.Root) == true;
            if (speaks && reading.Truth(invariant.Holds!.Root) != true && path.IsPossible())
            {
                Add(ProofFindingKind.Invariant, [invariant.Id], Case, path.Weight);
            }
        }
    }

    /// <summary>Two cases that differ in one fact: the greater fact may not give the lower base.</summary>
    private void ReadPair(CasePath path, Invariant invariant, bool[] reads)
    {
        const string Greater = "greater";
        Symbol fact = invariant.Rising!;
        SymbolicFacts facts = new(_set, _kind, _pairs, path);
        if (!facts.IsKnown(fact))
        {
            return;
        }

        LinearForm lesser = facts.Number(fact);
        LinearForm greater = facts.Number(fact with { Name = Greater });
        path.Assume(Constraint.Less(lesser, greater));
        SymbolicReading ofLesser = Reading(facts, path);
        SymbolicDetermination decided = new(_determination, ofLesser);
        if (Answer(decided, ofLesser, invariant) is not { } low)
        {
            return;
        }

        SymbolicReading ofGreater = Reading(facts, path, (fact, Greater));
        SymbolicDetermination beside = new(_determination, ofGreater) { Beside = (decided, reads) };
        if (Answer(beside, ofGreater, invariant) is not { } high)
        {
            return;
        }

        if (path.Holds(Constraint.Less(high, low)) && path.IsPossible())
        {
            Add(
                ProofFindingKind.Invariant,
                [invariant.Id],
                () => new WitnessBuilder(_set, _kind, path, facts).Build((fact, Greater)),
                path.Weight
            );
        }
    }

    /// <summary>The base of one of two compared cases; null where none is given or the invariant does not cover it.</summary>
    private static LinearForm? Answer(SymbolicDetermination determination, SymbolicReading reading, Invariant invariant)
    {
        if (determination.Deciding() is not [int rule])
        {
            return null;
        }

        reading.Answer = determination.Answer(rule);
        return invariant.When is null || reading.Truth(invariant.When.Root) == true ? reading.Answer.Base : null;
    }

    /// <summary>Finds, by the places of the rules, whether their conditions read a fact.</summary>
    private bool[] RulesReading(Symbol fact) =>
        Array.ConvertAll([.. _determination.Rules], rule => rule.When.Root.Facts().Contains(fact));

    private SymbolicReading Reading(SymbolicFacts facts, CasePath path, (Symbol, string)? instead = null)
    {
        SymbolicReading reading = new(facts, path) { Instead = instead };
        facts.FigureKnown ??= () => AssumeOrder(reading, path);
        if (instead?.Item1 == Vocabulary.ReferenceWage)
        {
            AssumeOrder(reading, path);
        }

        return reading;
    }

    private void AssumeOrder(SymbolicReading reading, CasePath path)
    {
        // The assumptions are read by no rule.
        bool readUnknown = reading.ReadUnknown;
        foreach (ImmutableArray<Node> chain in _set.Ordered)
        {
            for (int place = 1; place < chain.Length; place++)
            {
                if (reading.Number(chain[place - 1]) is { } low && reading.Number(chain[place]) is { } high)
                {
                    path.Assume(Constraint.AtMost(low, high));
                }
            }
        }

        reading.ReadUnknown = readUnknown;
    }

    private void AddUnreachable()
    {
        for (int rule = 0; rule < _determination.Rules.Length; rule++)
        {
            if (!_deciding.Contains(rule))
            {
                Add(ProofFindingKind.Unreachable, Ids([rule]));
            }
        }
    }

    private ImmutableArray<string> Ids(List<int> rules) => [.. rules.Select(rule => _determination.Rules[rule].Id)];

    /// <summary>
    /// Adds a finding: of several cases with the same finding, the one that can be filed and is simplest is kept.
    /// </summary>
    private void Add(
        ProofFindingKind failure,
        ImmutableArray<string> subjects,
        Func<Witness>? witness = null,
        int weight = 0
    )
    {
        string key = $"{failure} {string.Join(",", subjects)}";
        if (
            _findings.TryGetValue(key, out ProofFinding? known)
            && known.Witness is { OnFenGrid: true }
            && _weights[key] <= weight
        )
        {
            return;
        }

        Witness? found = witness?.Invoke();
        if (known is null || found is { OnFenGrid: true })
        {
            _findings[key] = new ProofFinding(failure, _kind, subjects, found)
            {
                CalledInChinese = failure is ProofFindingKind.Invariant or ProofFindingKind.OverBudget
                    ? []
                    : [.. subjects.Select(id => _determination.Find(id)?.Called?.Zh)],
            };
            _weights[key] = weight;
        }
    }
}
