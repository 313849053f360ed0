using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Contribution.Rules.FactTables;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>
/// Reads a request with whose shape nothing is wrong, which is nearly every one, straight from its JSON. Any other is
/// left to the reader that tells every fault.
/// </summary>
internal static class RequestReader
{
    /// <summary>The request; null where its shape has to be looked at more closely.</summary>
    public static BasesRequest? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonText.Parse(utf8);
            return Request(new JsonFields(document.RootElement));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The request's own mark, where the JSON is whole enough to find it.</summary>
    public static string? IdOf(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonText.Parse(utf8);
            return
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("requestId", out JsonElement id)
                && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static BasesRequest? Request(JsonFields fields)
    {
        string? jurisdiction = fields.Text("jurisdiction");
        int? year = fields.Whole("contributionYear");
        int insurance = fields.Choice("insurance", typeof(Insurance));
        PersonFacts[]? persons = Persons(fields.Items("persons"));
        JsonFields? wages = fields.Object("referenceWages");
        JsonFields? employer = fields.Object("employer");
        if (jurisdiction is null || year is null || insurance < 0 || persons is null)
        {
            return null;
        }

        BasesRequest request = new()
        {
            RequestId = fields.Text("requestId"),
            Jurisdiction = jurisdiction,
            ContributionYear = year.Value,
            ContributionMonth = fields.Text("contributionMonth"),
            Insurance = (Insurance)insurance,
            ReferenceWages = wages is null ? null : Wages(wages),
            Employer = employer is null ? null : Owner(employer, EmployerFactTable.All, EmployerFactTable.Blank),
            Persons = ImmutableCollectionsMarshal.AsImmutableArray(persons),
            UseReferenceTable = fields.Flag("useReferenceTable") ?? false,
            AsKnownOn = fields.Day("asKnownOn"),
        };
        bool whole = (wages is null) == (request.ReferenceWages is null);
        return fields.ArePlain && whole && (employer is null) == (request.Employer is null) ? request : null;
    }

    private static PersonFacts[]? Persons(JsonElement[]? items)
    {
        PersonFacts[] persons = new PersonFacts[items?.Length ?? 0];
        for (int place = 0; place < persons.Length; place++)
        {
            if (
                Owner(new JsonFields(items![place]), PersonFactTable.All, PersonFactTable.Blank)
                is not PersonFacts person
            )
            {
                return null;
            }

            persons[place] = person;
        }

        return items is null ? null : persons;
    }

    /// <summary>An employer or a person; null where its shape has to be looked at more closely.</summary>
    private static TOwner? Owner<TOwner>(JsonFields fields, ImmutableArray<Fact<TOwner>> facts, TOwner owner)
        where TOwner : class
    {
        JsonFacts source = new(fields);
        foreach (Fact<TOwner> fact in facts)
        {
            TOwner read = fact.Read(source, owner);
            if (fact.IsRequired && ReferenceEquals(read, owner))
            {
                return null;
            }

            owner = read;
        }

        return fields.ArePlain ? owner : null;
    }

    private static ReferenceWages? Wages(JsonFields fields)
    {
        ReferenceWages wages = new()
        {
            Province = Wage(fields, "province"),
            City = Wage(fields, "city"),
            PoolingArea = Wage(fields, "poolingArea"),
        };
        return fields.ArePlain ? wages : null;
    }

    private static ReferenceWage? Wage(JsonFields fields, string name)
    {
        if (!fields.Take(name, out JsonElement value))
        {
            return null;
        }

        JsonFields annual = new(value);
        return annual.Number("annual") is decimal yuan && annual.ArePlain
            ? ReferenceWage.Annual(yuan)
            : ReferenceWage.Monthly(fields.NumberOf(value));
    }
}
