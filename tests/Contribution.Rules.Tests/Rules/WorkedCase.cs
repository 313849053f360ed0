using System.Reflection;
using System.Text.Json;

namespace Contribution.Rules.Tests.Rules;

/// <summary>One case of a <c>*.cases.json</c> beside a rule set, worked by hand from the circular.</summary>
internal sealed record WorkedCase(string File, string Name, JsonElement Json)
{
    private const string Ending = ".cases.json";

    private static readonly Lazy<IReadOnlyList<WorkedCase>> Embedded = new(ReadAll);

    public static IReadOnlyList<WorkedCase> All => Embedded.Value;

    public string Article => Text("article");

    public string Arithmetic => Text("arithmetic");

    public JsonElement Expect => Json.GetProperty("expect");

    /// <summary>The request as it stands in the file.</summary>
    public byte[] Request => System.Text.Encoding.UTF8.GetBytes(Json.GetProperty("request").GetRawText());

    private string Text(string property) =>
        Json.TryGetProperty(property, out JsonElement value) ? value.GetString() ?? "" : "";

    private static IReadOnlyList<WorkedCase> ReadAll()
    {
        Assembly library = typeof(ContributionRules).Assembly;
        List<WorkedCase> cases = [];
        foreach (
            string file in library
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using Stream stream = library.GetManifestResourceStream(file)!;
            JsonElement root = JsonDocument.Parse(stream).RootElement;
            cases.AddRange(
                root.GetProperty("cases")
                    .EnumerateArray()
                    .Select(json => new WorkedCase(file, json.GetProperty("name").GetString()!, json))
            );
        }

        return cases;
    }
}
