using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Asks as a program outside would: JSON in, JSON or faults out.</summary>
internal static class Asked
{
    public static Outcome<BasesResult> Of(byte[] utf8) =>
        BasesJson.Read(utf8, out BasesRequest? request) ?? ContributionRules.Default.ComputeBases(request!);

    public static Outcome<BasesResult> Of(string json) => Of(Encoding.UTF8.GetBytes(json));

    /// <summary>The faults of an invalid request.</summary>
    public static IReadOnlyList<Fault> Faults(string json) => Faults(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<Fault> Faults(byte[] utf8) =>
        Of(utf8).Should().BeOfType<Outcome<BasesResult>.Invalid>().Which.Faults;

    /// <summary>The text of the answer.</summary>
    public static string Text(string json) => Encoding.UTF8.GetString(BasesJson.Write(Of(json)));

    public static JsonElement Answer(string json) => JsonDocument.Parse(Text(json)).RootElement;

    /// <summary>A valid request for Daqing with one person; the pieces go into the person, the employer, the request.</summary>
    public static string Daqing(string person = "", string employer = "", string request = "") =>
        $$"""
            {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","referenceWages":{"province":2277.83},
            "employer":{"id":"E1","kind":"enterprise"{{Comma(employer)}}},
            "persons":[{"id":"P1","category":"employee"{{Comma(person)}}}]{{Comma(request)}}}
            """;

    private static string Comma(string piece) => piece.Length == 0 ? "" : "," + piece;
}
