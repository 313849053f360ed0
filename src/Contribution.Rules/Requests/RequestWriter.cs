using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules.FactTables;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Requests;

/// <summary>Writes a request in its shortest form: required values, and values that differ from the default.</summary>
internal static class RequestWriter
{
    /// <summary>Writes one JSON object in one line.</summary>
    public static byte[] Write(BasesRequest request) =>
        OutcomeWriter.Text(
            indented: false,
            writer =>
            {
                writer.Json.WriteStartObject();
                WriteProperties(writer, request, withInsurance: true);
                writer.Json.WriteEndObject();
            }
        );

    /// <summary>
    /// Writes the properties into an object that is begun. A required value that is null is left out: reading reports it as missing.
    /// </summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="request">The request.</param>
    /// <param name="withInsurance">Whether its insurance is among them.</param>
    public static void WriteProperties(OutcomeWriter writer, BasesRequest request, bool withInsurance)
    {
        Utf8JsonWriter json = writer.Json;
        writer.Text("requestId", request.RequestId);
        writer.Text("jurisdiction", request.Jurisdiction);
        json.WriteNumber("contributionYear", request.ContributionYear);
        writer.Month("contributionMonth", request.ContributionMonth);
        writer.Text("insurance", withInsurance ? ChoiceNames.Of(request.Insurance) : null);
        writer.Object("referenceWages", request.ReferenceWages, wages => Write(json, wages));
        writer.Object(
            "employer",
            request.Employer,
            employer => Write(json, employer, EmployerFactTable.All, EmployerFactTable.Blank)
        );
        if (!request.Persons.IsDefault)
        {
            writer.Each(
                "persons",
                request.Persons,
                person => Write(json, person, PersonFactTable.All, PersonFactTable.Blank)
            );
        }

        if (request.UseReferenceTable)
        {
            json.WriteBoolean("useReferenceTable", request.UseReferenceTable);
        }

        writer.Text("asKnownOn", FigureFormat.Day(request.AsKnownOn));
    }

    private static void Write(Utf8JsonWriter writer, ReferenceWages wages)
    {
        writer.WriteStartObject();
        Wage("province", wages.Province);
        Wage("city", wages.City);
        Wage("poolingArea", wages.PoolingArea);
        writer.WriteEndObject();

        void Wage(string name, ReferenceWage? wage)
        {
            if (wage is ReferenceWage given)
            {
                writer.WritePropertyName(name);
                ReferenceWageJsonConverter.Write(writer, given);
            }
        }
    }

    private static void Write<TOwner>(
        Utf8JsonWriter writer,
        TOwner? owner,
        ImmutableArray<Fact<TOwner>> facts,
        TOwner blank
    )
        where TOwner : class
    {
        if (owner is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (Fact<TOwner> fact in facts)
        {
            fact.Write(writer, owner, blank);
        }

        writer.WriteEndObject();
    }
}
