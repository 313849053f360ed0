using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Contribution.Rules.Json;

/// <summary>Names the JSON that faults say is allowed, where a value has another type.</summary>
internal static class JsonTypeText
{
    /// <summary>The JSON that a type is read from: <c>number</c>, the names of a choice.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">Have its metadata.</param>
    public static string Describe(Type type, JsonSerializerOptions options)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            return string.Join(" | ", ChoiceNames.Of(type));
        }

        return type switch
        {
            _ when type == typeof(decimal) => "number",
            _ when type == typeof(int) => "whole number",
            _ when type == typeof(bool) => "true | false",
            _ when type == typeof(string) || type == typeof(YearMonth) => "string",
            _ when type == typeof(DateOnly) => "date (yyyy-MM-dd)",
            _ => options.GetTypeInfo(type) switch
            {
                { Kind: JsonTypeInfoKind.Enumerable } => "array",
                { Converter: IUnionShape union } => Describe(union, options),
                _ => "object",
            },
        };
    }

    /// <summary>The forms of a union.</summary>
    public static string Describe(IUnionShape union, JsonSerializerOptions options) =>
        string.Join(" | ", union.Forms.Values.Select(form => Describe(form, options)).Order(StringComparer.Ordinal));
}
