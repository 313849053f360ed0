using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Generating;

/// <summary>Two lists of persons and employers with the answer of each row, by the second opinion.</summary>
internal sealed class RosterLists
{
    private const int Groups = 7;
    private static readonly string[] PersonColumns =
    [
        "id",
        "employerId",
        "category",
        "correction",
        "provisionalMonths",
        .. CaseFacts.PersonTruths,
        .. CaseFacts.PersonMoney,
    ];
    private static readonly string[] EmployerColumns =
    [
        "id",
        "kind",
        "restructuring",
        "materialsComplete",
        "realNameHeadcount",
        "provisionalMonths",
        .. CaseFacts.EmployerMoney,
    ];

    private readonly List<JsonObject> _persons = [];
    private readonly List<JsonObject> _employers = [];

    public RosterLists(Dice dice, SecondOpinion second, EffectiveRules rules, params IReadOnlyList<string> options)
    {
        RequestGenerator generator = new(dice, rules);
        JsonObject asked = [];
        for (int group = 0; group < Groups; group++)
        {
            JsonObject request = generator.Make();
            request["jurisdiction"] = rules.File.Jurisdiction;
            request["contributionYear"] = rules.Year;
            request["contributionMonth"] = rules.File.MonthOf(rules.Year);
            asked = group == 0 ? request.DeepClone().AsObject() : asked;
            foreach (string name in new[] { "referenceWages", "useReferenceTable", "asKnownOn" })
            {
                request[name] = asked[name]?.DeepClone();
            }

            Rename(request, group);
            foreach (JsonObject alone in Alone(request))
            {
                Leaves answer = second.Answer(JsonDocument.Parse(alone.ToJsonString()).RootElement);
                if (!answer.IsError)
                {
                    Add(alone, answer);
                    IsChoiceWanted |= answer.FindingCodes.Contains("reference-wage-on-file");
                }
            }
        }

        Options = [.. Question(rules), .. Wages(asked["referenceWages"]), .. Known(asked), .. options];
    }

    /// <summary>The options that ask the question.</summary>
    public string[] Options { get; }

    /// <summary>Whether the lists are refused until the reference wage is chosen.</summary>
    public bool IsChoiceWanted { get; private set; }

    /// <summary>The header and the rows of the list of persons.</summary>
    public List<string[]> Persons => Table(PersonColumns, _persons);

    /// <summary>The header and the rows of the list of employers.</summary>
    public List<string[]> Employers => Table(EmployerColumns, _employers);

    /// <summary>The line of the results for each person, by the person's id.</summary>
    public Dictionary<string, string> PersonAnswers { get; } = new(StringComparer.Ordinal);

    /// <summary>The line of the results for each employer, by the employer's id.</summary>
    public Dictionary<string, string> EmployerAnswers { get; } = new(StringComparer.Ordinal);

    private static string[] Question(EffectiveRules rules) =>
        [
            "--jurisdiction",
            rules.File.Jurisdiction,
            "--year",
            rules.Year.ToString(CultureInfo.InvariantCulture),
            "--insurance",
            rules.File.Insurance,
            .. rules.File.MonthOf(rules.Year) is string month ? ["--contribution-month", month] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> Known(JsonObject asked)
    {
        if (asked["useReferenceTable"] is JsonNode isAsked && isAsked.GetValue<bool>())
        {
            yield return "--use-reference-table";
        }

        if ((string?)asked["asKnownOn"] is string day)
        {
            yield return "--as-known-on";
            yield return day;
        }
    }

    private static IEnumerable<string> Wages(JsonNode? wages) =>
        (wages as JsonObject ?? []).SelectMany(wage =>
            wage.Value is null ? []
            : wage.Value is JsonObject of
                ? new[] { "--reference-wage", $"{wage.Key}=annual:{of["annual"]!.ToJsonString()}" }
            : ["--reference-wage", $"{wage.Key}={wage.Value.ToJsonString()}"]
        );

    private static void Rename(JsonObject request, int group)
    {
        string prefix = $"{(char)('A' + group)}";
        foreach (JsonNode? person in request["persons"]!.AsArray())
        {
            person!["id"] = prefix + (string)person["id"]!;
        }

        if (request["employer"] is JsonObject employer)
        {
            employer["id"] = prefix + "E";
        }
    }

    /// <summary>Persons without an employer are answered one by one.</summary>
    private static IEnumerable<JsonObject> Alone(JsonObject request)
    {
        if (request["employer"] is not null)
        {
            yield return request;
            yield break;
        }

        foreach (JsonNode? person in request["persons"]!.AsArray())
        {
            JsonObject alone = request.DeepClone().AsObject();
            alone["persons"] = new JsonArray(person!.DeepClone());
            yield return alone;
        }
    }

    private void Add(JsonObject request, Leaves answer)
    {
        string employerId = "";
        if (request["employer"] is JsonObject employer)
        {
            employerId = (string)employer["id"]!;
            _employers.Add(employer);
            EmployerAnswers.Add(employerId, $"{employerId},{Line(answer, "/employer")}");
        }

        int place = 0;
        foreach (JsonObject person in request["persons"]!.AsArray().Select(person => person!.AsObject()))
        {
            string id = (string)person["id"]!;
            person["employerId"] = employerId;
            _persons.Add(person);
            PersonAnswers.Add(id, $"{id},{employerId},{Line(answer, $"/persons/{place++}")}");
        }
    }

    private static string Line(Leaves answer, string path) =>
        string.Join(
            ',',
            answer.Find(path + "/base") is string amount && amount != "null" ? amount : "",
            answer.Find(path + "/status"),
            answer.Find(path + "/rule"),
            answer.Find(path + "/article"),
            answer.Find(path + "/adjustment"),
            string.Join(
                ' ',
                Enumerable
                    .Range(0, 99)
                    .Select(place => answer.Find($"{path}/missing/{place}"))
                    .TakeWhile(name => name is not null)
            )
        );

    private static List<string[]> Table(string[] columns, List<JsonObject> rows) =>
        [columns, .. rows.Select(row => Array.ConvertAll(columns, column => row[column]?.ToString() ?? ""))];
}
