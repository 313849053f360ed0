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
        where T : struct, Enum =>
        IsDefined(value)
            ? Of(typeof(T))[Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)]
            : value.ToString();

    /// <summary>Whether the enumeration has the value.</summary>
    public static bool IsDefined<T>(T value)
        where T : struct, Enum => (uint)Unsafe.BitCast<T, int>(value) < (uint)Counted<T>.Values;

    private static class Counted<T>
        where T : struct, Enum
    {
        public static readonly int Values = Enum.GetValues<T>().Length;
    }
}
