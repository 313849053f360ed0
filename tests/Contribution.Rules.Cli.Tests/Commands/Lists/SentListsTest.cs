using System.Text.Json;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>Lists as people send them are read rightly, or refused with a reason: the cases of <c>Lists/cases.json</c>.</summary>
public sealed class SentListsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. Cases().Select(listed => listed.GetProperty("name").GetString()!)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Roster_answers_a_list_as_its_case_expects(string name)
    {
        JsonElement listed = Cases().Single(one => one.GetProperty("name").GetString() == name);

        ToolRun run = Tool.Run([
            .. listed.GetProperty("run").EnumerateArray().SelectMany(word => Words(word.GetString()!)),
            "--lang",
            "en",
        ]);

        string said = run.Output + run.Error;
        string why =
            listed.GetProperty("why").GetString()! + "; it said: " + said.Replace("{", "{{").Replace("}", "}}");
        if (listed.TryGetProperty("exit", out JsonElement code))
        {
            run.Code.Should().Be(code.GetInt32(), why);
        }

        Texts(listed, "says").Where(text => !said.Contains(text)).Should().BeEmpty(why);
        Texts(listed, "not").Where(said.Contains).Should().BeEmpty(why);
        Expected(listed, "person").Should().BeSubsetOf(Bases("bases.csv"), why);
        Expected(listed, "employer").Should().BeSubsetOf(Bases("employer-bases.csv"), why);
        Expected(listed, "wage").Should().BeSubsetOf(Wages(), why);
    }

    private static IEnumerable<JsonElement> Cases() =>
        JsonDocument.Parse(File.ReadAllBytes(Repository.File(Folder("cases.json")))).RootElement.EnumerateArray();

    private static string[] Folder(string file) =>
        ["tests", "Contribution.Rules.Cli.Tests", "Commands", "Lists", "Sent", file];

    private IEnumerable<string> Words(string word) =>
        word switch
        {
            "$Q" => Question.Daqing,
            "$OUT" => [_folder.Of("o")],
            _ when File.Exists(Repository.File(Folder(word))) => [Repository.File(Folder(word))],
            _ => [word],
        };

    private static string[] Texts(JsonElement listed, string name) =>
        listed.TryGetProperty(name, out JsonElement texts)
            ? [.. texts.EnumerateArray().Select(text => text.GetString()!)]
            : [];

    private static string[] Expected(JsonElement listed, string name) =>
        listed.TryGetProperty(name, out JsonElement answers)
            ?
            [
                .. answers
                    .EnumerateObject()
                    .Select(answer =>
                        $"{answer.Name} "
                        + (
                            answer.Value.ValueKind == JsonValueKind.Array
                                ? string.Join(' ', answer.Value.EnumerateArray().Select(part => part.GetString()))
                                : answer.Value.GetString()
                        )
                    ),
            ]
            : [];

    /// <summary>Each id with base and rule.</summary>
    private string[] Bases(string file) => Columns(file, "id", "base", "rule");

    private string[] Wages() => Columns("wages.csv", "personId", "priorYearMonthlyWage");

    private string[] Columns(string file, params string[] names)
    {
        string path = _folder.Of($"o/{file}");
        if (!File.Exists(path))
        {
            return [];
        }

        string[][] rows = [.. File.ReadAllLines(path).Select(line => line.Split(','))];
        int[] places = [.. names.Select(name => Array.IndexOf(rows[0], name))];
        return [.. rows.Skip(1).Select(row => string.Join(' ', places.Select(place => row[place])))];
    }
}
