using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Reads what the parts of a checked rule file have in common.</summary>
internal static class PartReader
{
    /// <summary>The part, all of whose properties were asked for; the library is at fault where they were not.</summary>
    public static T Plain<T>(JsonFields fields, T part) =>
        fields.ArePlain
            ? part
            : throw new InvalidOperationException($"a checked {typeof(T).Name} that the reader does not know");

    public static T[]? Listed<T>(JsonFields fields, string name, Func<JsonFields, T> read) =>
        fields.Items(name) is { } items ? Array.ConvertAll(items, item => read(new JsonFields(item))) : null;

    public static Dictionary<string, T>? Named<T>(JsonFields fields, string name, Func<JsonFields, T> read) =>
        Named(fields, name, value => read(new JsonFields(value)));

    /// <summary>Parts by their names, each in a form that its reader knows.</summary>
    public static Dictionary<string, T>? Named<T>(JsonFields fields, string name, Func<JsonElement, T> read)
    {
        if (!fields.Take(name, out JsonElement given))
        {
            return null;
        }

        Dictionary<string, T> parts = [];
        foreach (JsonProperty part in given.EnumerateObject())
        {
            parts[part.Name] = read(part.Value);
        }

        return parts;
    }

    public static string[] Texts(JsonElement array) =>
        Array.ConvertAll(JsonFields.ItemsOf(array), text => text.GetString()!);

    public static string[]? Texts(JsonFields fields, string name) =>
        fields.Take(name, out JsonElement array) ? Texts(array) : null;

    /// <summary>A name or reading; null where none is given.</summary>
    public static Wording? Wording(JsonFields fields, string name)
    {
        if (!fields.Take(name, out JsonElement written))
        {
            return null;
        }

        if (written.ValueKind == JsonValueKind.String)
        {
            return Terms.Wording.Plain(written.GetString()!);
        }

        JsonFields pair = new(written);
        return Plain(pair, new Wording(pair.Text("zh")!, pair.Text("en")!));
    }

    public static Source? Source(JsonFields? source) =>
        source is null
            ? null
            : Plain(
                source,
                new Source
                {
                    Document = source.Text("document")!,
                    Issuer = source.Text("issuer"),
                    Title = source.Text("title"),
                    Issued = source.Day("issued"),
                    Published = source.Day("published"),
                    InForceFrom = source.Day("inForceFrom"),
                    Trust = source.Text("trust"),
                    Note = source.Text("note"),
                }
            );

    public static RetroactivePart Retroactive(JsonFields change) =>
        Plain(
            change,
            new RetroactivePart
            {
                Document = change.Text("document")!,
                Article = change.Text("article")!,
                Issued = change.Day("issued"),
                Years = change.Object("years") is { } years
                    ? Plain(
                        years,
                        new RetroactiveYears { From = years.Whole("from")!.Value, Through = years.Whole("through") }
                    )
                    : null,
                Reading = Wording(change, "reading"),
            }
        );

    public static RoundingPart? Rounding(JsonFields? rounding) =>
        rounding is null
            ? null
            : Plain(
                rounding,
                new RoundingPart
                {
                    Step = rounding.Number("step")!.Value,
                    Mode = (RoundingMode)rounding.Choice("mode", typeof(RoundingMode)),
                    Note = rounding.Text("note"),
                    ByYear = Named(
                        rounding,
                        "byYear",
                        (JsonFields year) =>
                            Plain(
                                year,
                                new RoundingOfYear
                                {
                                    Step = year.Number("step")!.Value,
                                    Mode = (RoundingMode)year.Choice("mode", typeof(RoundingMode)),
                                    Note = year.Text("note"),
                                }
                            )
                    ),
                }
            );
}
