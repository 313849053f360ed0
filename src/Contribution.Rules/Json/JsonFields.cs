using System.Globalization;
using System.Text.Json;

namespace Contribution.Rules.Json;

/// <summary>
/// The properties of one JSON object, asked for by name. A serializer's metadata takes a hundred times longer to set
/// up than one request takes to read, and this takes none. It tells no faults: what is not plain is for
/// <see cref="JsonShape"/> to read again.
/// </summary>
internal sealed class JsonFields(JsonElement element)
{
    // So many digits and signs are held by a decimal without rounding.
    private const int MostDigits = 28;

    private readonly int _given = element.ValueKind == JsonValueKind.Object ? element.GetPropertyCount() : -1;
    private int _asked;
    private bool _odd;

    /// <summary>
    /// Whether it is an object of which every property was asked for, is there once, and has the form that was asked
    /// for. Null means the same as absent.
    /// </summary>
    public bool ArePlain => !_odd && _asked == _given;

    public string? Text(string name) =>
        Take(name, JsonValueKind.String, out JsonElement value) ? value.GetString() : null;

    public decimal? Number(string name) =>
        Take(name, JsonValueKind.Number, out JsonElement value) ? NumberOf(value) : null;

    public int? Whole(string name)
    {
        if (!Take(name, JsonValueKind.Number, out JsonElement value))
        {
            return null;
        }

        _odd |= !value.TryGetInt32(out int whole);
        return whole;
    }

    public bool? Flag(string name)
    {
        if (!Take(name, out JsonElement value))
        {
            return null;
        }

        _odd |= value.ValueKind is not (JsonValueKind.True or JsonValueKind.False);
        return value.ValueKind == JsonValueKind.True;
    }

    public DateOnly? Day(string name)
    {
        if (Text(name) is not string text)
        {
            return null;
        }

        _odd |= !DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        );
        return day;
    }

    /// <summary>The ordinal of an enumeration's value; below zero where none is given.</summary>
    public int Choice(string name, Type choice) =>
        Take(name, JsonValueKind.String, out JsonElement value) ? ChoiceOf(value, choice) : -1;

    public JsonFields? Object(string name) =>
        Take(name, JsonValueKind.Object, out JsonElement value) ? new JsonFields(value) : null;

    /// <summary>The elements of an array; null where none is given.</summary>
    public JsonElement[]? Items(string name) =>
        Take(name, JsonValueKind.Array, out JsonElement value) ? ItemsOf(value) : null;

    /// <summary>The elements of an array.</summary>
    public static JsonElement[] ItemsOf(JsonElement array)
    {
        JsonElement[] items = new JsonElement[array.GetArrayLength()];
        int place = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            items[place++] = item;
        }

        return items;
    }

    /// <summary>Whether the property is there, in whatever form.</summary>
    public bool Take(string name, out JsonElement value)
    {
        value = default;
        if (_given < 0 || !element.TryGetProperty(name, out value))
        {
            return false;
        }

        _asked++;
        return value.ValueKind != JsonValueKind.Null;
    }

    /// <summary>A number that a decimal holds exactly; one that may be none is refused.</summary>
    public decimal NumberOf(JsonElement value)
    {
        string text = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "";
        bool plain = text.Length is > 0 and <= MostDigits && !text.Contains('e') && !text.Contains('E');
        decimal number = 0;
        _odd |= !plain || !value.TryGetDecimal(out number);
        return number;
    }

    /// <summary>The ordinal of an enumeration's value; one that is not known is refused.</summary>
    public int ChoiceOf(JsonElement value, Type choice)
    {
        int ordinal = value.ValueKind == JsonValueKind.String ? ChoiceNames.Of(choice).IndexOf(value.GetString()!) : -1;
        _odd |= ordinal < 0;
        return ordinal;
    }

    private bool Take(string name, JsonValueKind kind, out JsonElement value)
    {
        if (!Take(name, out value))
        {
            return false;
        }

        _odd |= value.ValueKind != kind;
        return value.ValueKind == kind;
    }
}
