using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Contribution.Rules.Rosters.Headers;

/// <summary>Names of choices in files.</summary>
internal static class ChoiceName
{
    /// <summary>A choice's name as in the JSON contract: <c>underFiled</c>.</summary>
    public static string Of<T>(T choice)
        where T : struct, Enum => NamesOf<T>.All[Unsafe.BitCast<T, int>(choice)];

    /// <summary>The names of one enumeration, made once: lists of millions ask for them.</summary>
    private static class NamesOf<T>
        where T : struct, Enum
    {
        public static readonly string[] All = Array.ConvertAll(
            Enum.GetNames<T>(),
            JsonNamingPolicy.CamelCase.ConvertName
        );
    }
}
