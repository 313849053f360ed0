using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Contribution.Rules.FactTables;

namespace Contribution.Rules.Requests;

/// <summary>Writes a request as short as it can be: what is required, and what differs from the default.</summary>
internal static class RequestWriter
{
    private static readonly BasesRequest NoRequest = new()
    {
        Jurisdiction = "",
        ContributionYear = 0,
        Insurance = default,
        Persons = [],
    };

    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(BasesRequest request)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Readable))
        {
            Write(writer, request, NoRequest, RequestJson.Default.BasesRequest);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write<T>(Utf8JsonWriter writer, T value, T none, JsonTypeInfo<T> type)
        where T : notnull
    {
        writer.WriteStartObject();
        foreach (JsonPropertyInfo property in type.Properties.Where(property => property.Get is not null))
        {
            object? given = property.Get!(value);
            // A list that is none at all is left out, as what is required but null is: reading names it as missing.
            bool isList = given is not ImmutableArray<PersonFacts> { IsDefault: true };
            if (given is not null && isList && (property.IsRequired || !given.Equals(property.Get(none))))
            {
                writer.WritePropertyName(property.Name);
                WriteValue(writer, given);
            }
        }

        writer.WriteEndObject();
    }

    private static void Write<TOwner>(
        Utf8JsonWriter writer,
        TOwner owner,
        ImmutableArray<Fact<TOwner>> facts,
        TOwner blank
    )
        where TOwner : class
    {
        writer.WriteStartObject();
        foreach (Fact<TOwner> fact in facts)
        {
            fact.Write(writer, owner, blank);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case EmployerFacts employer:
                Write(writer, employer, EmployerFactTable.All, EmployerFactTable.Blank);
                break;
            case ReferenceWages wages:
                Write(writer, wages, new ReferenceWages(), RequestJson.Default.ReferenceWages);
                break;
            case ImmutableArray<PersonFacts> persons:
                writer.WriteStartArray();
                foreach (PersonFacts? person in persons)
                {
                    if (person is null)
                    {
                        writer.WriteNullValue();
                        continue;
                    }

                    Write(writer, person, PersonFactTable.All, PersonFactTable.Blank);
                }

                writer.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(writer, value, RequestJson.Default.Options.GetTypeInfo(value.GetType()));
                break;
        }
    }
}
