using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Contribution.Rules.Json;

/// <summary>The JSON names of an enumeration's values, in camel case: <c>publicInstitution</c>.</summary>
internal static class ChoiceNames
{
    private static readonly ConcurrentDictionary<Type, string[]> Names = new();

    public static ImmutableArray<string> Of(Type choice) =>
        ImmutableCollectionsMarshal.AsImmutableArray(
            Names.GetOrAdd(
                choice,
                type => Array.ConvertAll(Enum.GetNames(type), JsonNamingPolicy.CamelCase.ConvertName)
            )
        );

    /// <summary>
    /// The JSON name of a value; the enumeration counts from 0 without gaps. A value that it does not have, which only a
    /// cast can make, is written as its number: nothing reads that as a name.
    /// </summary>
    public static string Of<T>(T value)
        where T : struct, Enum => IsDefined(value) ? NamesOf<T>.All[Unsafe.BitCast<T, int>(value)] : value.ToString();

    /// <summary>Whether the enumeration has the value.</summary>
    public static bool IsDefined<T>(T value)
        where T : struct, Enum => (uint)Unsafe.BitCast<T, int>(value) < (uint)NamesOf<T>.All.Length;

    /// <summary>The names of one enumeration, found once: lists of millions ask for them.</summary>
    private static class NamesOf<T>
        where T : struct, Enum
    {
        public static readonly ImmutableArray<string> All = Of(typeof(T));
    }
}
