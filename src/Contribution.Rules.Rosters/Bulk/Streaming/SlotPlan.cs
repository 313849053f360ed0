using System.Collections.Immutable;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>
/// The rules for a person's base over slots of long fen that are filled straight from the bytes of a list. Every fact of
/// a person has a slot, even if no rule reads it: it is checked all the same.
/// </summary>
internal sealed class SlotPlan
{
    // One bit is left for what nobody reads.
    private const int MostSlots = 63;

    private readonly Lazy<MissingFacts<long, byte[]>> _missing;
    private readonly int[] _employerPlaces;
    private readonly ulong[] _employerBits;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly BaseKind _kind = BaseKind.IndividualBase;

    private SlotPlan(BulkRules rules, bool many)
    {
        Set = rules.Set;
        Rules = Set.For(_kind).Rules;
        IEnumerable<Node?> roots = Rules.SelectMany(rule =>
            new[] { rule.When.Root, rule.Base?.Root, rule.ExemptWage?.Root }
        );
        SlotLayout layout = new(
            Vocabulary.Readable(_kind, referenceWage: true),
            [.. Set.Amounts.Select(amount => amount.Amount)],
            roots.OfType<Node>()
        );
        IRuleForm<long> form = many ? RuleForms.Compiled<long>(layout) : RuleForms.AtOnce<long>(layout);
        Decide = form.Decide(Set.For(_kind), Set.Rounding.Rounding);
        _missing = new Lazy<MissingFacts<long, byte[]>>(() =>
            new MissingFacts<long, byte[]>(new OpenRules(Set, _kind), layout, form, Streaming.Endings.OfMissing)
        );
        int count = layout.Count;
        foreach (Symbol symbol in Vocabulary.PersonFacts.Select(fact => fact.Symbol))
        {
            _places.Add(symbol.Name, layout.Of(symbol) is >= 0 and int place ? place : count++);
        }

        if (count > MostSlots)
        {
            throw new OverflowException($"{count} slots do not fit into a machine word");
        }

        CaseSlots<long> slots = new(layout);
        slots.Set(Vocabulary.ReferenceWage, rules.Wage?.Grains);
        form.Prepare()(slots.Values);
        Ignored = count;
        (Shared, SharedKnown) = (new long[count + 1], slots.Known);
        slots.Values.CopyTo(Shared, 0);
        _employerPlaces = [.. EmployerTable.Facts.Select(layout.Of)];
        _employerBits = [.. EmployerTable.Facts.Select(layout.Bit)];
        Endings = [.. Rules.Select(rule => Streaming.Endings.Of(rule, rule.Status))];
        ExemptWages = [.. Rules.Select(rule => rule.ExemptWage?.Root is FactNode wage ? PlaceOf(wage.Symbol) : -1)];
    }

    /// <summary>The facts of a person.</summary>
    public static ImmutableArray<Symbol> PersonFacts { get; } = [.. Vocabulary.PersonFacts.Select(fact => fact.Symbol)];

    public RuleSet Set { get; }

    public ImmutableArray<Rule> Rules { get; }

    public Decide<long> Decide { get; }

    /// <summary>The slots with what all persons share: reference wage and amounts.</summary>
    public long[] Shared { get; }

    /// <summary>The bits of what is known for all persons.</summary>
    public ulong SharedKnown { get; }

    /// <summary>The slot of facts that are checked and read by nobody.</summary>
    public int Ignored { get; }

    /// <summary>What each rule writes after the base: status, rule and article.</summary>
    public byte[][] Endings { get; }

    /// <summary>The slot of each rule's exempt wage; -1 is none.</summary>
    public int[] ExemptWages { get; }

    /// <summary>What is written of undetermined persons, by what they miss; nothing where the rules have a gap.</summary>
    public MissingFacts<long, byte[]> Missing => _missing.Value;

    /// <summary>Makes the rules ready; null where they are too fine, or read too much, for machine words.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="many">Whether there are so many persons that it pays to compile the rules.</param>
    public static SlotPlan? TryMake(BulkRules rules, bool many)
    {
        try
        {
            return new SlotPlan(rules, many);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The slot of a person's fact by its JSON name.</summary>
    public int PlaceOf(string fact) => _places.GetValueOrDefault("person." + fact, Ignored);

    /// <summary>The slot of a person's fact.</summary>
    public int PlaceOf(Symbol symbol) => _places[symbol.Name];

    /// <summary>Sets what the rules read of an employer.</summary>
    /// <param name="facts">The employer's facts in whole grains, as <see cref="EmployerTable"/> holds them.</param>
    /// <param name="known">A bit for each of them that is known.</param>
    /// <param name="slots">Takes those that are read.</param>
    /// <returns>The bits of what is known for all persons of the employer.</returns>
    public ulong FillEmployer(ReadOnlySpan<long> facts, ulong known, long[] slots)
    {
        ulong bits = SharedKnown;
        for (int fact = 0; fact < facts.Length; fact++)
        {
            if (_employerPlaces[fact] is >= 0 and int place)
            {
                slots[place] = facts[fact];
                bits |= ((known >> fact) & 1) != 0 ? _employerBits[fact] : 0;
            }
        }

        return bits;
    }

    /// <summary>The bit that says that the fact in a slot is known.</summary>
    public static ulong BitOf(int place) => 1UL << place;
}
