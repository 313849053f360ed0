using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// Compiles the reading of an owner's facts: straight from its properties into their places, nothing in between. A
/// fact is called as its property is, but for the first letter.
/// </summary>
[RequiresDynamicCode("compiles rules while the program runs")]
[RequiresUnreferencedCode("looks members up by their names")]
internal static class FactLoader<TOwner, T>
    where TOwner : class
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The reading of those facts that have a place in the layout.</summary>
    public static Load<TOwner, T> Compile(SlotLayout layout, ImmutableArray<Fact<TOwner>> facts)
    {
        ParameterExpression owner = Linq.Parameter(typeof(TOwner), "owner");
        ParameterExpression slots = Linq.Parameter(typeof(T[]), "slots");
        ParameterExpression known = Linq.Parameter(typeof(ulong).MakeByRefType(), "known");
        IEnumerable<Linq> steps = facts
            .Select(fact => fact.Symbol)
            .Where(symbol => layout.Of(symbol) >= 0)
            .Select(symbol =>
                Step(
                    Linq.Property(owner, PropertyOf(symbol)),
                    Linq.ArrayAccess(slots, Linq.Constant(layout.Of(symbol))),
                    known,
                    layout.Bit(symbol)
                )
            );
        return Linq.Lambda<Load<TOwner, T>>(Linq.Block(steps.Append(Linq.Empty())), owner, slots, known).Compile();
    }

    private static string PropertyOf(Symbol symbol)
    {
        string name = symbol.Name[(symbol.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static Linq Step(MemberExpression property, Linq slot, ParameterExpression known, ulong bit)
    {
        if (Nullable.GetUnderlyingType(property.Type) is null)
        {
            return Linq.Assign(slot, Whole(property));
        }

        ParameterExpression given = Linq.Variable(property.Type, "given");
        return Linq.Block(
            [given],
            Linq.Assign(given, property),
            Linq.IfThen(
                Linq.Property(given, nameof(Nullable<>.HasValue)),
                Linq.Block(
                    Linq.Assign(slot, Whole(Linq.Call(given, nameof(Nullable<>.GetValueOrDefault), null))),
                    Linq.OrAssign(known, Linq.Constant(bit))
                )
            )
        );
    }

    /// <summary>A value in whole grains: fen for money, the ordinal of a choice, 0 or 1 for a truth value.</summary>
    private static Linq Whole(Linq value)
    {
        Linq whole =
            value.Type == typeof(decimal) ? Linq.Call(typeof(Fen), nameof(Fen.Of), null, value)
            : value.Type == typeof(bool) ? Linq.Condition(value, Linq.Constant(1L), Linq.Constant(0L))
            : Linq.Convert(Linq.Convert(value, typeof(int)), typeof(long));
        return typeof(T) == typeof(long)
            ? whole
            : Linq.Call(typeof(T), nameof(IBinaryInteger<>.CreateTruncating), [typeof(long)], whole);
    }
}
