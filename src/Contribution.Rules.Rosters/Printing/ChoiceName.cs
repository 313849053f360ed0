using System.Text.Json;

namespace Contribution.Rules.Rosters.Printing;

/// <summary>Names of choices in files.</summary>
internal static class ChoiceName
{
    /// <summary>A choice's name as in the JSON contract: <c>underFiled</c>.</summary>
    public static string Of<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());
}
