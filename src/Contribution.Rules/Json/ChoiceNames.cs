using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Contribution.Rules.Json;

/// <summary>
/// The JSON names of an enumeration's values, in camel case: <c>publicInstitution</c>; the trust of a source has marks instead.
/// </summary>
internal static class ChoiceNames
{
    private static readonly ConcurrentDictionary<Type, string[]> Names = new()
    {
        [typeof(SourceTrust)] = ["A", "A-", "B", "C", "D"],
    };

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

    /// <summary>The JSON name of a value; null where there is none.</summary>
    public static string? Find<T>(T? value)
        where T : struct, Enum => value is T given ? Of(given) : null;

    /// <summary>Whether the enumeration has the value.</summary>
    public static bool IsDefined<T>(T value)
        where T : struct, Enum => (uint)Unsafe.BitCast<T, int>(value) < (uint)NamesOf<T>.All.Length;

    /// <summary>The value of a JSON name, to the letter; false where the enumeration has no such name.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        int ordinal = NamesOf<T>.All.IndexOf(name);
        value = ordinal < 0 ? default : Unsafe.BitCast<int, T>(ordinal);
        return ordinal >= 0;
    }

    /// <summary>The fault of a value that the enumeration does not have; null where it has it.</summary>
    /// <param name="value">The value: JSON cannot give another, a caller's cast can.</param>
    /// <param name="path">Its place.</param>
    public static Fault? FindFault<T>(T value, string path)
        where T : struct, Enum =>
        IsDefined(value)
            ? null
            : new Fault(FaultCode.UnknownValue, path, value.ToString(), string.Join(", ", NamesOf<T>.All));

    /// <summary>The names of one enumeration, found once: lists of millions ask for them.</summary>
    private static class NamesOf<T>
        where T : struct, Enum
    {
        public static readonly ImmutableArray<string> All = Of(typeof(T));
    }
}
