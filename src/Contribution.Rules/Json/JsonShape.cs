using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Contribution.Rules.Faults;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Json;

/// <summary>
/// Compares a JSON value with the shape that a serializer's metadata describes and reports every
/// deviation at once, where the serializer itself stops at the first. Texts that name no month are faults unless <paramref name="months"/> takes them.
/// </summary>
internal sealed class JsonShape(JsonSerializerOptions options, List<Fault> faults, UnreadMonths? months = null)
{
    private readonly Dictionary<Type, Dictionary<string, JsonPropertyInfo>> _properties = [];

    /// <summary>Whether some property was given as null, which means the same as not given.</summary>
    public bool SawNull { get; private set; }

    public void Check(JsonElement element, Type type, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            CheckChoice(element, type, path);
            return;
        }

        JsonTypeInfo info = options.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when Is(element, JsonValueKind.Object, path):
                CheckObject(element, info, path);
                break;
            case JsonTypeInfoKind.Enumerable when Is(element, JsonValueKind.Array, path):
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Check(item, info.ElementType!, JsonPath.Child(path, index++));
                }

                break;
            case JsonTypeInfoKind.Dictionary when Is(element, JsonValueKind.Object, path):
                foreach (JsonProperty property in Distinct(element, path))
                {
                    Check(property.Value, info.ElementType!, JsonPath.Child(path, property.Name));
                }

                break;
            case JsonTypeInfoKind.None when info.Converter is IUnionShape union:
                CheckUnion(element, union, path);
                break;
            case JsonTypeInfoKind.None:
                CheckLeaf(element, type, path);
                break;
            default:
                break;
        }
    }

    private void CheckObject(JsonElement element, JsonTypeInfo info, string path)
    {
        if (!_properties.TryGetValue(info.Type, out Dictionary<string, JsonPropertyInfo>? known))
        {
            // The metadata lists ignored properties too; those are neither got nor set.
            known = info
                .Properties.Where(property => property.Get is not null || property.Set is not null)
                .ToDictionary(property => property.Name, StringComparer.Ordinal);
            _properties.Add(info.Type, known);
        }

        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (JsonProperty property in Distinct(element, path))
        {
            if (!known.TryGetValue(property.Name, out JsonPropertyInfo? expected))
            {
                faults.Add(
                    new Fault(
                        FaultCode.UnknownProperty,
                        JsonPath.Child(path, property.Name),
                        Shortened(property.Name),
                        string.Join(", ", known.Keys)
                    )
                    {
                        Nearest = Nearest(property.Name, known.Keys),
                    }
                );
            }
            else if (property.Value.ValueKind == JsonValueKind.Null)
            {
                SawNull = true;
            }
            else
            {
                given.Add(property.Name);
                Check(property.Value, expected.PropertyType, JsonPath.Child(path, property.Name));
            }
        }

        foreach (
            JsonPropertyInfo month in info.Properties.Where(p =>
                p.PropertyType == typeof(YearMonth) && !p.IsRequired && !given.Contains(p.Name)
            )
        )
        {
            // A parameter of a constructor, which the metadata does not call required.
            months?.Add(JsonPath.Child(path, month.Name), null);
        }

        foreach (JsonPropertyInfo missing in info.Properties.Where(p => p.IsRequired && !given.Contains(p.Name)))
        {
            Type type = missing.PropertyType;
            faults.Add(
                new Fault(FaultCode.Missing, JsonPath.Child(path, missing.Name), allowed: Expected(type))
                {
                    Words = Words(type),
                }
            );
        }
    }

    /// <summary>The nearest known name; not looked for once more faults were found than are given in full.</summary>
    private string? Nearest(string name, IEnumerable<string> known) =>
        faults.Count < FaultLimit.Most ? NearestName.Find(name, known) : null;

    private IEnumerable<JsonProperty> Distinct(JsonElement element, string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (seen.Add(property.Name))
            {
                yield return property;
            }
            else
            {
                faults.Add(
                    new Fault(
                        FaultCode.DuplicateProperty,
                        JsonPath.Child(path, property.Name),
                        Shortened(property.Name)
                    )
                );
            }
        }
    }

    private void CheckUnion(JsonElement element, IUnionShape union, string path)
    {
        if (union.Forms.TryGetValue(element.ValueKind, out Type? form))
        {
            Check(element, form, path);
        }
        else
        {
            faults.Add(new Fault(FaultCode.WrongType, path, Describe(element), JsonTypeText.Describe(union, options)));
        }
    }

    private void CheckChoice(JsonElement element, Type type, string path)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            faults.Add(new Fault(FaultCode.WrongType, path, Describe(element), Expected(type)) { Words = Words(type) });
        }
        else if (element.GetString() is string name && !ChoiceNames.Of(type).Contains(name))
        {
            // Of a mark of one or two letters only its other case or width is near.
            string folded = HalfWidth.Fold(name.Trim());
            string? nearest =
                ChoiceNames.Of(type).FirstOrDefault(known => known.Equals(folded, StringComparison.OrdinalIgnoreCase))
                ?? NamedChoices.FindByChinese(Glossary.GroupName(type.Name), ChoiceNames.Of(type), folded)
                ?? (folded.Length > 2 ? Nearest(name, ChoiceNames.Of(type)) : null);
            faults.Add(
                new Fault(FaultCode.UnknownValue, path, Shortened(name), string.Join(", ", ChoiceNames.Of(type)))
                {
                    Nearest = nearest,
                    Words = Words(type, nearest),
                }
            );
        }
    }

    private void CheckLeaf(JsonElement element, Type type, string path)
    {
        if (type == typeof(string))
        {
            // Reading the text here finds an unpaired surrogate before anything else stumbles over it.
            _ = Is(element, JsonValueKind.String, path) && element.GetString() is not null;
        }
        else if (type == typeof(JsonElement))
        {
            // Whatever it holds, its reader checks.
            _ = Is(element, JsonValueKind.Object, path);
        }
        else if (type == typeof(YearMonth))
        {
            if (
                Is(element, JsonValueKind.String, path)
                && element.GetString() is string text
                && !YearMonth.TryParse(text, out _)
            )
            {
                if (months is null)
                {
                    faults.Add(new Fault(FaultCode.OutOfRange, path, Describe(element), YearMonth.Form));
                }

                months?.Add(path, text);
            }
        }
        else if (type == typeof(bool))
        {
            if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            {
                faults.Add(new Fault(FaultCode.WrongType, path, Describe(element), Expected(type)));
            }
        }
        else if (type == typeof(DateOnly))
        {
            if (
                Is(element, JsonValueKind.String, path, Expected(type))
                && !DateOnly.TryParseExact(
                    element.GetString(),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                )
            )
            {
                faults.Add(new Fault(FaultCode.OutOfRange, path, Describe(element), Expected(type)));
            }
        }
        else if (Is(element, JsonValueKind.Number, path, Expected(type)))
        {
            CheckNumber(element, type, path);
        }
    }

    private void CheckNumber(JsonElement element, Type type, string path)
    {
        if (type == typeof(int) && !element.TryGetInt32(out _))
        {
            faults.Add(new Fault(FaultCode.WrongType, path, Describe(element), Expected(type)));
        }
        else if (type == typeof(decimal) && !element.TryGetDecimal(out _))
        {
            faults.Add(
                new Fault(FaultCode.OutOfRange, path, Describe(element), Expected(type))
                {
                    Words = new FaultWords(Found: null, TooLong),
                }
            );
        }
        else if (type == typeof(decimal) && !DecimalText.IsExact(element.GetRawText()))
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path, Describe(element), $"{DecimalText.Digits} digits"));
        }
    }

    private static Wording TooLong { get; } =
        new($"至多 {DecimalText.Digits} 位数字的数", $"a number of at most {DecimalText.Digits} digits");

    private bool Is(JsonElement element, JsonValueKind kind, string path, string? allowed = null)
    {
        if (element.ValueKind == kind)
        {
            return true;
        }

        faults.Add(
            new Fault(FaultCode.WrongType, path, Describe(element), allowed ?? kind.ToString().ToLowerInvariant())
        );
        return false;
    }

    /// <summary>The words for the values of an enumeration; null for any other type.</summary>
    private static FaultWords? Words(Type type, string? nearest = null) =>
        type.IsEnum ? NamedChoices.Unknown(Glossary.GroupName(type.Name), ChoiceNames.Of(type), nearest) : null;

    private static string Describe(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            _ => Shortened(element.GetRawText()),
        };

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private string Expected(Type type) => JsonTypeText.Describe(type, options);
}
