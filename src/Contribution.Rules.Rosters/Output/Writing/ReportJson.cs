using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Contribution.Rules.Rosters.Output.Writing;

/// <summary>Writes the findings of a command as JSON: indented, with letters of all languages unescaped.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The text of one object, without a last line break.</summary>
    /// <param name="write">Writes its properties.</param>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Form))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Writes an object.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="write">Writes its properties.</param>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes an array of objects.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="items">The items of the objects.</param>
    /// <param name="write">Writes the properties of one.</param>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes yuan with two decimals at least, or null.</summary>
    public static void Money(this Utf8JsonWriter json, string name, decimal? yuan)
    {
        if (yuan is decimal known)
        {
            // Adding 0.00 keeps two decimals.
            json.WriteNumber(name, known + 0.00m);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
